package org.cadastre.registry;

import org.jspecify.annotations.Nullable;

/// The tag of an entity's handle, which names its registry (RFC 8521 §2).
public final class ObjectTag {
    private static final int MAX_LENGTH = 8;

    private ObjectTag() {}

    /// What stands after the last hyphen of the handle, when that is a tag and something stands before the hyphen;
    /// else null.
    public static @Nullable String of(String handle) {
        int hyphen = handle.lastIndexOf('-');
        if (hyphen < 1) {
            return null;
        }
        String tag = handle.substring(hyphen + 1);
        return isTag(tag) ? tag : null;
    }

    /// The tag of the handle when it begins with a letter, else null. The end of a block of AS numbers,
    /// `AS64496-AS64511`, only looks like one.
    public static @Nullable String ofRegistry(String handle) {
        String tag = of(handle);
        return tag == null || !isLetter(tag.charAt(0)) || isAsNumber(tag) ? null : tag;
    }

    private static boolean isAsNumber(String tag) {
        return tag.length() > 2
                && tag.regionMatches(true, 0, "AS", 0, 2)
                && tag.charAt(2) >= '0'
                && tag.charAt(2) <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /// Whether the text is one to eight letters, digits or underscores of ASCII.
    public static boolean isTag(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
            if (!word) {
                return false;
            }
        }
        return true;
    }
}
