package org.cadastre.cache;

/// The form an answer is written in.
public enum Representation {
    /// JSON of RFC 9083.
    RDAP,
    /// RPSL-style text.
    WHOIS,
    /// Figures, in the form that the question names.
    FIGURES
}
