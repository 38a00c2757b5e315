package org.cadastre.rdap;

import org.cadastre.query.ObjectTag;

/// Tells the handles that end in an object tag (RFC 8521) from those that only look so.
final class TaggedHandle {
    private TaggedHandle() {}

    /// Whether the handle ends in a tag that begins with a letter. The end of a block of AS numbers,
    /// `AS64496-AS64511`, is none.
    static boolean isTagged(String handle) {
        String tag = ObjectTag.of(handle);
        return tag != null && isLetter(tag.charAt(0)) && !isAsNumber(tag);
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
}
