package org.cadastre.country;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A region of the standard M49 of the United Nations, at any of its three levels. Each is a group, by its code and
/// by its name.
///
/// @param code three digits, such as `002`
/// @param englishName such as `Africa`
public record Region(String code, String englishName) {
    /// The name as that of a group: lower-case letters and digits, joined by dashes, such as `eastern-africa`.
    public String slug() {
        StringBuilder slug = new StringBuilder(englishName.length());
        for (char c : englishName.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length();
        return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
    }

    /// Its name in a language; the English one where the Unicode locale data has none.
    public String name(Language language) {
        String name = AreaNames.of(code, language);
        return name.equals(code) ? englishName : name;
    }

    /// A code of up to three digits with its leading zeros, or null when it is none.
    static @Nullable String fullCode(String text) {
        if (text.isEmpty() || text.length() > 3) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return null;
            }
        }
        return "0".repeat(3 - text.length()) + text;
    }
}
