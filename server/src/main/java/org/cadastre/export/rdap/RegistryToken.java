package org.cadastre.export.rdap;

import java.util.Locale;
import org.cadastre.registry.ObjectTag;
import org.jspecify.annotations.Nullable;

/// The token of a registry, as the statistics files have it: lower-case letters, digits and hyphens.
final class RegistryToken {
    /// That of a file which does not say whose it is.
    static final String UNKNOWN = "rdap";

    private static final int LONGEST = 32;

    private RegistryToken() {}

    /// The token made of a registry's name, other characters as hyphens; null when nothing is left of it.
    static @Nullable String of(String name) {
        StringBuilder token = new StringBuilder();
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean kept = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            boolean hyphen = !token.isEmpty() && token.charAt(token.length() - 1) != '-';
            if (token.length() < LONGEST && (kept || hyphen)) {
                token.append(kept ? c : '-');
            }
        }
        if (!token.isEmpty() && token.charAt(token.length() - 1) == '-') {
            token.setLength(token.length() - 1);
        }
        return token.isEmpty() ? null : token.toString();
    }

    /// The token made of the object tag of a handle (RFC 8521 §2); null when it has none.
    static @Nullable String ofTag(String handle) {
        String tag = ObjectTag.ofRegistry(handle);
        return tag == null ? null : tag.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
