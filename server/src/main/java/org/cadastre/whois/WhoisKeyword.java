package org.cadastre.whois;

import java.util.Locale;
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
    };

    private final String word;

    WhoisKeyword(String word) {
        this.word = word;
    }

    /// What it asks for, or null when the key is not of its form.
    ///
    /// @param rest what comes after the word and a blank, empty when nothing does
    abstract @Nullable WhoisRequest request(String rest);

    /// What a key asks for as a keyword, or null when it is none.
    static @Nullable WhoisRequest of(String key) {
        int blank = key.indexOf(' ');
        String first = (blank < 0 ? key : key.substring(0, blank)).toLowerCase(Locale.ROOT);
        for (WhoisKeyword keyword : values()) {
            if (keyword.word.equals(first)) {
                return keyword.request(blank < 0 ? "" : key.substring(blank + 1));
            }
        }
        return null;
    }
}
