package org.cadastre.rpsl;

/// Why a text is no name or no member of a set.
public enum SetFault implements ParsedSetName, ParsedSetMember {
    /// Nothing is there.
    EMPTY("nothing between the commas"),
    /// More than one word.
    BLANK("a blank within the name"),
    /// A component of a name has other characters than letters, digits, `-` and `_`, or ends in one of the latter.
    CHARACTER("a name has letters, digits, - and _, and ends in a letter or digit"),
    /// A component of a name is neither an AS number nor begins as the names of sets do.
    COMPONENT("each part of a set name is an AS number or begins with as-, rs-, rtrs-, fltr- or prng-"),
    /// The components of a name are of several kinds.
    MIXED("the parts of a set name are of different kinds"),
    /// No component of a name is the name of a set.
    NO_SET("a set name needs a part that begins with as-, rs-, rtrs-, fltr- or prng-"),
    /// What stands after `^` is no range operator.
    OPERATOR("a range operator is ^-, ^+, ^n or ^n-m"),
    /// A range operator does not fit its prefix.
    LENGTHS("the range operator has lengths that prefixes cannot have here"),
    /// The text is a prefix with a fault.
    PREFIX("not a prefix");

    private final String words;

    SetFault(String words) {
        this.words = words;
    }

    /// The fault in words, without a full stop.
    public String words() {
        return words;
    }
}
