package org.cadastre.whois;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What an answer is written in (`-Z`). A character that is not in it becomes `?`.
public enum WhoisCharset {
    UTF_8(StandardCharsets.UTF_8),
    LATIN_1(StandardCharsets.ISO_8859_1),
    US_ASCII(StandardCharsets.US_ASCII);

    private final Charset charset;

    WhoisCharset(Charset charset) {
        this.charset = charset;
    }

    /// The charset of this name in any case, or null when it is not offered.
    static @Nullable WhoisCharset of(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "utf-8", "utf8" -> UTF_8;
            case "latin-1", "latin1", "iso-8859-1" -> LATIN_1;
            case "us-ascii", "ascii" -> US_ASCII;
            default -> null;
        };
    }

    /// The bytes of a text that begins and ends with whole characters.
    byte[] bytes(String text) {
        return text.getBytes(charset);
    }
}
