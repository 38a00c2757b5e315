package org.cadastre.check.rpsl;

/// The kinds of problems of RPSL dumps, the gravest first. Their names are what reports count by and do not change.
public enum ProblemKind {
    /// The file, and with it the whole load, is refused.
    REFUSED("refused", Severity.REFUSED),
    /// A paragraph is no object.
    SYNTAX("syntax", Severity.BAD_OBJECT),
    /// The reader finds something odd and goes on: a key that is no range of numbers, a file that is cut short.
    ODDITY("oddity", Severity.WARNING),
    /// The first attribute is one, but no class.
    FIRST_ATTRIBUTE("first-attribute", Severity.WARNING),
    /// An attribute that the template of the class demands is missing.
    MISSING_ATTRIBUTE("missing-attribute", Severity.WARNING),
    /// An attribute that the template allows once is there several times.
    REPEATED_ATTRIBUTE("repeated-attribute", Severity.WARNING),
    /// An attribute that is not in the template of the class.
    UNKNOWN_ATTRIBUTE("unknown-attribute", Severity.WARNING),
    /// A date that is none, or a change before the creation.
    BAD_DATE("bad-date", Severity.WARNING),
    /// A country that ISO 3166-1 does not know.
    BAD_COUNTRY("bad-country", Severity.WARNING),
    /// A status that no registry gives to objects of the class.
    BAD_STATUS("bad-status", Severity.WARNING),
    /// Something among the members of a set that cannot be one.
    BAD_MEMBER("bad-member", Severity.WARNING),
    /// An object with the class and key of an earlier one of its source.
    DUPLICATE_KEY("duplicate-key", Severity.WARNING),
    /// A reference to an object that is not there.
    BROKEN_REFERENCE("broken-reference", Severity.WARNING),
    /// Ranges that share some numbers while neither holds the other.
    OVERLAP("overlap", Severity.WARNING),
    /// A range made out of another one, which is not there.
    ORPHAN("orphan", Severity.WARNING),
    /// A range whose status does not fit into that of the range around it.
    PARENT_STATUS("parent-status", Severity.WARNING),
    /// A range of which the statistics of the registry know nothing.
    OUT_OF_REGISTRY("out-of-registry", Severity.WARNING),
    /// A range of special-purpose space, which nobody registers.
    SPECIAL_PURPOSE("special-purpose", Severity.NOTE),
    /// A route whose origin is no aut-num.
    UNKNOWN_ORIGIN("unknown-origin", Severity.NOTE),
    /// A route whose prefix lies in no network.
    UNREGISTERED_ROUTE("unregistered-route", Severity.NOTE),
    /// References to classes of which no object is there, so that nothing can be said of them.
    ABSENT_CLASS("absent-class", Severity.NOTE),
    /// An object of a class that is not known; it is served as text.
    UNKNOWN_CLASS("unknown-class", Severity.NOTE);

    /// What follows from a problem.
    public enum Severity {
        /// The file, and with it the load, is refused.
        REFUSED("refused"),
        /// The object is left out.
        BAD_OBJECT("bad object"),
        /// The object is loaded; the registry should mend it.
        WARNING("warning"),
        /// The object is loaded; it may be as it should be.
        NOTE("note");

        private final String text;

        Severity(String text) {
            this.text = text;
        }

        /// The severity in reports.
        public String text() {
            return text;
        }
    }

    private final String text;
    private final Severity severity;

    ProblemKind(String text, Severity severity) {
        this.text = text;
        this.severity = severity;
    }

    /// The name in reports.
    public String text() {
        return text;
    }

    /// What follows from it.
    public Severity severity() {
        return severity;
    }
}
