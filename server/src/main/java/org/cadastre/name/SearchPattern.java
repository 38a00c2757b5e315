package org.cadastre.name;

/// A search pattern of RFC 9082 §4.1: a fixed text, or the fixed texts before and after one asterisk. It is matched
/// against texts in the form in which they compare: folded texts, or for a name the canonical form and the one with
/// U-labels, of which either may match.
///
/// The asterisk stands for zero or more characters and never ends between a character and a combining mark that
/// continues it. In a name with fixed labels after it, it stands for characters of one label.
///
/// @param prefix the fixed text before the asterisk, or the whole text; not empty
/// @param suffix the fixed text after the asterisk, possibly empty
/// @param open whether there is an asterisk
/// @param withinLabel whether the asterisk stands for no dot
public record SearchPattern(String prefix, String suffix, boolean open, boolean withinLabel) implements ParsedPattern {
    /// @throws IllegalArgumentException when there is nothing before the asterisk, something after none, or a part of a
    ///     character after it
    public SearchPattern {
        if (prefix.isEmpty() || !open && !suffix.isEmpty()) {
            throw new IllegalArgumentException("no search pattern: " + prefix + " and " + suffix);
        }
        if (open && PatternReader.splitsCharacter(prefix, suffix)) {
            throw new IllegalArgumentException(UnsupportedPattern.SPLIT_CHARACTER.description());
        }
    }

    /// Reads a pattern for texts that are no domain names.
    public static ParsedPattern text(String text) {
        return PatternReader.text(text);
    }

    /// Reads a pattern for domain names. Labels may be A-labels or U-labels. Where the characters just before the
    /// asterisk are ASCII, the pattern is one for names in canonical form, else one for names with U-labels.
    public static ParsedPattern name(String text) {
        return PatternReader.name(text);
    }

    /// Whether a text is matched.
    ///
    /// @param text in the form in which it compares
    public boolean matches(String text) {
        if (!open) {
            return text.equals(prefix);
        }
        int end = text.length() - suffix.length();
        if (prefix.length() > end || !text.startsWith(prefix) || !text.endsWith(suffix)) {
            return false;
        }
        if (prefix.length() < text.length() && FoldedText.isMark(text.codePointAt(prefix.length()))) {
            return false;
        }
        int dot = withinLabel ? text.indexOf('.', prefix.length()) : -1;
        return dot < 0 || dot >= end;
    }

    /// The pattern, with its asterisk.
    @Override
    public String toString() {
        return open ? prefix + "*" + suffix : prefix;
    }
}
