package org.cadastre.config;

/// Key `personal-data`: what is done with the mail addresses and telephone numbers of persons.
public enum PersonalData {
    /// Left out, and said so.
    FILTERED,
    /// Given to anybody.
    SHOWN
}
