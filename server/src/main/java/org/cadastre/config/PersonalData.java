package org.cadastre.config;

/// Key `personal-data`: what is done with the mail addresses and telephone numbers of persons. RDAP hides what is
/// not shown to anybody.
public enum PersonalData {
    /// Left out, and said so; a WHOIS query for the stored text, `-B`, has them.
    FILTERED,
    /// Left out, and said so, also of the stored text.
    HIDDEN,
    /// Given to anybody.
    SHOWN
}
