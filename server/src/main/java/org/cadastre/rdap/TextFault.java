package org.cadastre.rdap;

import org.jspecify.annotations.Nullable;

/// Says why a text is no handle, name or pattern of one.
final class TextFault {
    /// The longest one that can be asked for, in characters.
    static final int MAX_LENGTH = 255;

    private TextFault() {}

    /// A sentence, or null when nothing is wrong.
    ///
    /// @param what the first words of the sentence
    static @Nullable String of(String what, String text) {
        if (text.codePointCount(0, text.length()) > MAX_LENGTH) {
            return what + " has at most " + MAX_LENGTH + " characters.";
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return what + " holds no control characters.";
            }
        }
        return null;
    }
}
