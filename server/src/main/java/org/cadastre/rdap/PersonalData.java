package org.cadastre.rdap;

/// What is done with the mail addresses and telephone numbers of persons.
public enum PersonalData {
    /// Left out, and said so (RFC 9537).
    HIDDEN,
    /// Given to anybody.
    SHOWN
}
