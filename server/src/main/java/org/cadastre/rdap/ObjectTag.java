package org.cadastre.rdap;

/// The object tags of RFC 8521: what follows the last hyphen of a handle and names its registry.
final class ObjectTag {
    private static final int MAX_LENGTH = 8;

    private ObjectTag() {}

    /// Whether the handle ends in a tag: 1 to 8 letters, digits or underscores with a letter first. The end of a
    /// block of AS numbers, `AS64496-AS64511`, is none.
    static boolean isTagged(String handle) {
        int from = handle.lastIndexOf('-') + 1;
        int length = handle.length() - from;
        if (from < 2 || length < 1 || length > MAX_LENGTH || !isLetter(handle.charAt(from))) {
            return false;
        }
        for (int i = from; i < handle.length(); i++) {
            char c = handle.charAt(i);
            if (!isLetter(c) && !isDigit(c) && c != '_') {
                return false;
            }
        }
        return !isAsNumber(handle, from);
    }

    private static boolean isAsNumber(String handle, int from) {
        return handle.length() > from + 2
                && handle.regionMatches(true, from, "AS", 0, 2)
                && isDigit(handle.charAt(from + 2));
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
