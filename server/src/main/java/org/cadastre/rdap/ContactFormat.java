package org.cadastre.rdap;

/// In which formats the contact data of entities is written.
public enum ContactFormat {
    /// As jCard (RFC 7095), in `vcardArray`.
    JCARD,
    /// As jCard, and as JSContact (RFC 9553) in `jscontact_card`.
    BOTH,
    /// As JSContact alone.
    JSCONTACT;

    boolean hasJCard() {
        return this != JSCONTACT;
    }

    boolean hasJsContact() {
        return this != JCARD;
    }
}
