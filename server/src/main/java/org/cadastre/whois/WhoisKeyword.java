package org.cadastre.whois;

import org.jspecify.annotations.Nullable;

/// The words that are a question of their own where a line holds no flags: the first word of a key, and what may come
/// after it. A key that is not of the form of one of these is looked up.
enum WhoisKeyword {
    /// What can be asked.
    HELP("help") {
        @Override
        @Nullable
        WhoisRequest request(String rest) {
            return rest.isEmpty() ? WhoisRequest.Question.HELP : null;
        }
    },
    /// What a country has, by its two letters.
    COUNTRY("country") {
        @Override
        @Nullable
        WhoisRequest request(String rest) {
            return rest.isEmpty() ? null : new WhoisRequest.Country(rest, false);
        }
    },
    /// What is reserved for a country, by its two letters.
    RESERVED("reserved") {
        @Override
        @Nullable
        WhoisRequest request(String rest) {
            return rest.isEmpty() ? null : new WhoisRequest.Country(rest, true);
        }
    },
    /// The account of a pool, or of all pools of a registry; a word for the kind of number may come last.
    POOL("pool") {
        @Override
        @Nullable
        WhoisRequest request(String rest) {
            if (rest.isEmpty()) {
                return null;
            }
            boolean hasFamily = rest.chars().filter(c -> c == ' ').count() % 2 != 0;
            int end = hasFamily ? rest.lastIndexOf(' ') : rest.length();
            return new WhoisRequest.Pool(rest.substring(0, end), hasFamily ? rest.substring(end + 1) : "");
        }
    },
    /// A look-up as of a day. With a day it is no key at all, which [WhoisQueryParser] reads before.
    ASOF("asof") {
        @Override
        @Nullable
        WhoisRequest request(String rest) {
            return rest.isEmpty() ? null : new WhoisRequest.Refused(WhoisError.INVALID_KEY, DAY_FORM);
        }
    };

    private static final String DAY_FORM =
            "After asof comes one day, then what is looked up: asof 2026-05-01 192.0.2.1";

    private final String word;

    WhoisKeyword(String word) {
        this.word = word;
    }

    /// What it asks for, or null when the key is not of its form.
    ///
    /// @param rest what comes after the word and a blank, empty when nothing does
    abstract @Nullable WhoisRequest request(String rest);

    /// Whether this is the word, in any case.
    boolean is(String other) {
        return word.equalsIgnoreCase(other);
    }

    /// What a key asks for as a keyword, or null when it is none.
    static @Nullable WhoisRequest of(String key) {
        int blank = key.indexOf(' ');
        String first = blank < 0 ? key : key.substring(0, blank);
        for (WhoisKeyword keyword : values()) {
            if (keyword.is(first)) {
                return keyword.request(blank < 0 ? "" : key.substring(blank + 1));
            }
        }
        return null;
    }
}
