package org.cadastre.whois;

import org.jspecify.annotations.Nullable;

/// How the objects of an answer are written.
///
/// @param shape how much of each object
/// @param filtered whether without mail addresses and the like (not `-B`)
/// @param persons whether with persons and the roles that take no abuse reports (not `--no-personal`)
/// @param holdings whether what an entity holds comes with it (not `-r`)
/// @param syntax which objects by their syntax
/// @param referrals whether with lines that make a client ask another server (not `-R`)
/// @param explained whether with why the answer is what it is (`--explain`)
/// @param rangeFlag the flag about ranges that counts where several were given, else null
public record TextForm(
        Shape shape,
        boolean filtered,
        boolean persons,
        boolean holdings,
        Syntax syntax,
        boolean referrals,
        boolean explained,
        @Nullable String rangeFlag) {
    /// What an answer is without flags.
    public static final TextForm DEFAULT = new TextForm(Shape.FULL, true, true, true, Syntax.ANY, true, false, null);

    /// How much of an object is written.
    public enum Shape {
        /// All of it.
        FULL,
        /// All of it, with short names of attributes (`-F`).
        BRIEF,
        /// Its primary key, and the members of a set (`-K`).
        KEYS,
        /// Its range, and where abuse is reported to (`-b`).
        ABUSE
    }

    /// Which objects by their syntax.
    public enum Syntax {
        /// All.
        ANY,
        /// Those that follow the template of their class (`--valid-syntax`).
        VALID,
        /// Those that do not (`--no-valid-syntax`).
        INVALID
    }
}
