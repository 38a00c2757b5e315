package org.cadastre.query.rpsl;

import org.cadastre.query.Authority;
import org.cadastre.registry.RegistryObject;
import org.cadastre.rpsl.RpslObject;
import org.jspecify.annotations.Nullable;

/// The answer to a [DatabaseQuery], part by part as it is asked for, so that a large one is never whole in
/// memory. For one thread.
///
/// Remarks come first. What belongs to one found object comes as [Group], [AbuseContact], the object itself, and
/// the objects that it refers to; where nothing is grouped, those come after all found ones.
public interface DatabaseAnswer {
    /// The next part, or null after the last one. A query that finds nothing ends in [Nothing] or [Referred], one
    /// that is refused in the [Remark] that says so.
    @Nullable
    Part next();

    /// One part of an answer.
    sealed interface Part {}

    /// What follows belongs to the object with this key.
    ///
    /// @param key its primary key as published
    record Group(String key) implements Part {}

    /// An object as it was published.
    ///
    /// @param object it
    /// @param isRelated whether it came along with another one
    record Published(RpslObject object, boolean isRelated) implements Part {}

    /// An object that was not published as RPSL.
    ///
    /// @param object it
    record Registered(RegistryObject object) implements Part {}

    /// Where abuse from the numbers of an object is reported to.
    ///
    /// @param key its primary key as published
    /// @param mailbox a mail address, or null when none is known
    record AbuseContact(String key, @Nullable String mailbox) implements Part {}

    /// Something that the person who asked should know: that flags do not fit, that a prefix was taken for a
    /// range.
    ///
    /// @param note what
    /// @param words a sentence that says it
    record Remark(Note note, String words) implements Part {}

    /// Another server answers for what was asked.
    ///
    /// @param authority that server
    /// @param words one or more sentences that say so, lines separated by LF
    record Referred(Authority authority, String words) implements Part {}

    /// Nothing yet: many objects were looked at that are not wanted, and there are more. Asked again, the answer
    /// goes on; in between is the time for other answers.
    record Pause() implements Part {}

    /// Nothing was found.
    ///
    /// @param words one or more sentences that say what is nearest, lines separated by LF; may be empty
    record Nothing(String words) implements Part {}

    /// The kinds of remarks.
    enum Note {
        /// An IPv4 prefix was taken for a range.
        PREFIX_AS_RANGE,
        /// Flags about ranges were given with a key that is none.
        RANGE_FLAG_WITHOUT_RANGE,
        /// The range has too many objects in it to be asked for all of them.
        TOO_LARGE_RANGE,
        /// Not everything was given.
        TRUNCATED
    }
}
