package org.cadastre.whois;

import org.jspecify.annotations.Nullable;

/// The flags of the RIPE database: what a client's fingers know.
enum WhoisFlag {
    PERSISTENT_CONNECTION('k', "persistent-connection", false, Use.KEEPS_OPEN),
    CLIENT('V', "client", true, Use.TAGS_CLIENT),

    // No object here refers to another one that would be sent along, is filtered, or holds personal data, and every
    // answer is made from all sources: these ask for what is so anyway.
    NO_REFERENCED('r', "no-referenced", false, Use.ACCEPTED),
    NO_GROUPING('G', "no-grouping", false, Use.ACCEPTED),
    NO_FILTERING('B', "no-filtering", false, Use.ACCEPTED),
    NO_IRT('C', "no-irt", false, Use.ACCEPTED),
    ALL_SOURCES('a', "all-sources", false, Use.ACCEPTED),
    NO_PERSONAL("no-personal", false, Use.ACCEPTED),
    SHOW_PERSONAL("show-personal", false, Use.ACCEPTED),

    EXACT('x', "exact", false, Use.NOT_OFFERED),
    ONE_LESS('l', "one-less", false, Use.NOT_OFFERED),
    ALL_LESS('L', "all-less", false, Use.NOT_OFFERED),
    ONE_MORE('m', "one-more", false, Use.NOT_OFFERED),
    ALL_MORE('M', "all-more", false, Use.NOT_OFFERED),
    IRT('c', "irt", false, Use.NOT_OFFERED),
    ABUSE_CONTACT('b', "abuse-contact", false, Use.NOT_OFFERED),
    REVERSE_DOMAIN('d', "reverse-domain", false, Use.NOT_OFFERED),
    BRIEF('F', "brief", false, Use.NOT_OFFERED),
    PRIMARY_KEYS('K', "primary-keys", false, Use.NOT_OFFERED),
    SELECT_TYPES('T', "select-types", true, Use.NOT_OFFERED),
    INVERSE('i', "inverse", true, Use.NOT_OFFERED),
    SOURCES('s', "sources", true, Use.NOT_OFFERED),
    TEMPLATE('t', "template", true, Use.NOT_OFFERED),
    VERBOSE('v', "verbose", true, Use.NOT_OFFERED),
    QUESTION('q', "query", true, Use.NOT_OFFERED),
    CHARSET('Z', "charset", true, Use.NOT_OFFERED),
    DIFF_VERSIONS("diff-versions", true, Use.NOT_OFFERED),
    SHOW_VERSION("show-version", true, Use.NOT_OFFERED),
    LIST_VERSIONS("list-versions", false, Use.NOT_OFFERED),
    LIST_SOURCES("list-sources", false, Use.NOT_OFFERED),
    VALID_SYNTAX("valid-syntax", false, Use.NOT_OFFERED),
    NO_VALID_SYNTAX("no-valid-syntax", false, Use.NOT_OFFERED),
    RESOURCE("resource", false, Use.NOT_OFFERED),
    TYPES("types", false, Use.NOT_OFFERED),
    VERSION("version", false, Use.NOT_OFFERED);

    /// What becomes of a flag.
    enum Use {
        /// The connection stays open.
        KEEPS_OPEN,
        /// Names the client's program, which changes nothing.
        TAGS_CLIENT,
        /// Asks for what is so anyway.
        ACCEPTED,
        /// Known and not offered.
        NOT_OFFERED
    }

    private static final char NONE = 0;
    private static final WhoisFlag[] FLAGS = values();

    private final char letter;
    private final String name;
    private final boolean takesArgument;
    private final Use use;

    WhoisFlag(String name, boolean takesArgument, Use use) {
        this(NONE, name, takesArgument, use);
    }

    WhoisFlag(char letter, String name, boolean takesArgument, Use use) {
        this.letter = letter;
        this.name = name;
        this.takesArgument = takesArgument;
        this.use = use;
    }

    boolean takesArgument() {
        return takesArgument;
    }

    Use use() {
        return use;
    }

    /// The flag of one letter, or null; case counts.
    static @Nullable WhoisFlag of(char letter) {
        for (WhoisFlag flag : FLAGS) {
            if (flag.letter == letter && letter != NONE) {
                return flag;
            }
        }
        return null;
    }

    /// The flag with this long name, or null.
    static @Nullable WhoisFlag of(String name) {
        for (WhoisFlag flag : FLAGS) {
            if (flag.name.equals(name)) {
                return flag;
            }
        }
        return null;
    }
}
