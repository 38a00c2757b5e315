package org.cadastre.whois;

import java.time.LocalDate;
import org.cadastre.query.Query;
import org.cadastre.query.QueryObserver.Kind;
import org.cadastre.query.rpsl.DatabaseQuery;
import org.cadastre.rpsl.RpslClass;

/// What a WHOIS line asks for. Equal requests have equal answers from one snapshot, in one charset.
public sealed interface WhoisRequest {
    /// The same question to RDAP; itself where RDAP knows none that is the same.
    default WhoisRequest asJson() {
        if (this instanceof Objects objects) {
            return new Json(WhoisKey.query(objects.query().key()));
        }
        if (this instanceof AsOf(LocalDate day, WhoisRequest asked)) {
            return new AsOf(day, asked.asJson());
        }
        return this == Question.HELP ? new Json(new Query.Help()) : this;
    }

    /// Objects.
    ///
    /// @param query which
    /// @param form how they are written
    record Objects(DatabaseQuery query, TextForm form) implements WhoisRequest {
        /// The kind of its key.
        public Kind kind() {
            return query.references().isEmpty() ? Kind.of(WhoisKey.query(query.key())) : Kind.SEARCH;
        }
    }

    /// The answer of RDAP.
    ///
    /// @param query what is asked of it
    record Json(Query query) implements WhoisRequest {}

    /// Versions of an object. Of every object that is loaded there is one, with the number 1.
    ///
    /// @param query which object
    /// @param wanted what of its versions
    /// @param form how it is written
    record Versions(DatabaseQuery query, Wanted wanted, TextForm form) implements WhoisRequest {
        /// What of the versions is wanted.
        public enum Wanted {
            /// Which there are.
            LIST,
            /// The first one.
            SHOW,
            /// What differs between the first one and itself.
            DIFFERENCE
        }
    }

    /// What statistics files say is a country's.
    ///
    /// @param country what stands for the country, as it was given
    /// @param isReserved whether only what is reserved for it
    record Country(String country, boolean isReserved) implements WhoisRequest {}

    /// The account of pools.
    ///
    /// @param id a registry, or the numbers of a pool, as they were given
    /// @param family the word for a kind of number, as it was given; may be empty
    record Pool(String id, String family) implements WhoisRequest {}

    /// Words that begin with a keyword. Where those after it are not what it takes, all of them may be a name.
    ///
    /// @param meant what the keyword asks for
    /// @param plain the look-up of all the words
    record Worded(WhoisRequest meant, Objects plain) implements WhoisRequest {}

    /// A request to the data of a day.
    ///
    /// @param asked no such request itself
    record AsOf(LocalDate day, WhoisRequest asked) implements WhoisRequest {}

    /// The template of a class.
    ///
    /// @param isVerbose whether with what each attribute holds
    record Template(RpslClass rpslClass, boolean isVerbose) implements WhoisRequest {}

    /// A question about the server.
    enum Question implements WhoisRequest {
        /// What can be asked.
        HELP,
        /// Where its objects are from.
        SOURCES,
        /// Which program it is.
        VERSION,
        /// Which classes of objects it knows.
        TYPES
    }

    /// A command in the language of Internet routing registries.
    ///
    /// @param command the line from its `!` on
    record Routing(String command) implements WhoisRequest {}

    /// Nothing: an empty line, or `-k` alone.
    record Blank() implements WhoisRequest {}

    /// A line that cannot be answered.
    ///
    /// @param error what is wrong with it
    /// @param detail one or more lines for the person who asked, separated by LF; may be empty
    record Refused(WhoisError error, String detail) implements WhoisRequest {}
}
