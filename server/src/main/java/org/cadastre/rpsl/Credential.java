package org.cadastre.rpsl;

import java.util.List;

/// The schemes of `auth` attributes (RFC 2725 §10) whose values nobody may see.
final class Credential {
    private static final List<String> PASSWORDS = List.of("md5-pw", "crypt-pw", "bcrypt-pw");

    private Credential() {}

    /// Whether a value names a password or the account of a person.
    ///
    /// @param folded the value, folded
    static boolean isSecret(String folded) {
        return hasPassword(folded) || isAccount(folded);
    }

    /// Whether the account of a person at a single sign-on is named.
    static boolean isAccount(String folded) {
        return folded.equals("sso") || folded.startsWith("sso ");
    }

    /// Whether a password is in a text, even in a comment or after another word.
    ///
    /// @param lower in lower case
    static boolean hasPassword(String lower) {
        int end = lower.indexOf(' ');
        if (lower.startsWith("-pw", (end < 0 ? lower.length() : end) - 3)) {
            return true;
        }
        for (String scheme : PASSWORDS) {
            if (lower.contains(scheme)) {
                return true;
            }
        }
        return false;
    }

    /// The scheme with which a secret value begins, as published; empty when it begins with something else.
    static String scheme(String value) {
        int end = 0;
        while (end < value.length() && isSchemeCharacter(value.charAt(end))) {
            end++;
        }
        String scheme = value.substring(0, end);
        String lower = ReferenceKeys.fold(scheme);
        return lower.endsWith("-pw") || isAccount(lower) ? scheme : "";
    }

    private static boolean isSchemeCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
    }
}
