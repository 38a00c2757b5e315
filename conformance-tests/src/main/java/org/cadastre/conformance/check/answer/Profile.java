package org.cadastre.conformance.check.answer;

/// What an answer is held to.
public enum Profile {
    /// STD 95 (RFC 7480, 7481, 9082, 9083, 9224) and the extensions that the answer itself declares.
    STD95,
    /// The same and the NRO RDAP profile, version 1.
    NRO
}
