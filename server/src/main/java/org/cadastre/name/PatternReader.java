package org.cadastre.name;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Reads search patterns.
final class PatternReader {
    /// More characters than any name has.
    private static final int MAX_NAME_INPUT = 1024;

    private static final char ASTERISK = '*';

    private PatternReader() {}

    static ParsedPattern text(String text) {
        int asterisk = text.indexOf(ASTERISK);
        @Nullable UnsupportedPattern unsupported = asteriskFault(text, asterisk);
        if (unsupported != null) {
            return unsupported;
        }
        if (asterisk < 0) {
            String folded = FoldedText.of(text);
            return folded.isEmpty() ? UnsupportedPattern.EMPTY : new SearchPattern(folded, "", false, false);
        }
        String prefix = FoldedText.of(text.substring(0, asterisk));
        String suffix = FoldedText.of(text.substring(asterisk + 1));
        return open(prefix, suffix, false);
    }

    static ParsedPattern name(String text) {
        if (text.length() > MAX_NAME_INPUT) {
            return NameFault.NAME_LENGTH;
        }
        if (text.indexOf('\\') >= 0) {
            return NameFault.ESCAPE;
        }
        String dotted = withDots(text);
        int asterisk = dotted.indexOf(ASTERISK);
        @Nullable UnsupportedPattern unsupported = asteriskFault(dotted, asterisk);
        if (unsupported != null) {
            return unsupported;
        }
        if (asterisk < 0) {
            return switch (DomainText.parse(dotted)) {
                case DomainName name -> new SearchPattern(name.text(), "", false, false);
                case NameFault fault -> fault;
            };
        }
        String after = dotted.substring(asterisk + 1);
        if (after.isEmpty()) {
            return name(dotted.substring(0, asterisk), null);
        }
        if (after.charAt(0) != '.' || after.length() == 1) {
            return UnsupportedPattern.DOMAIN_SUFFIX;
        }
        return switch (DomainText.parse(after.substring(1))) {
            case DomainName suffix -> name(dotted.substring(0, asterisk), suffix);
            case NameFault fault -> fault;
        };
    }

    /// Whether an asterisk between the two would stand for a part of a character or of a combining sequence.
    static boolean splitsCharacter(String prefix, String suffix) {
        return !prefix.isEmpty() && Character.isHighSurrogate(prefix.charAt(prefix.length() - 1))
                || !suffix.isEmpty()
                        && (Character.isLowSurrogate(suffix.charAt(0)) || FoldedText.isMark(suffix.codePointAt(0)));
    }

    private static @Nullable UnsupportedPattern asteriskFault(String text, int asterisk) {
        if (text.isEmpty()) {
            return UnsupportedPattern.EMPTY;
        }
        if (asterisk == 0) {
            return UnsupportedPattern.LEADING_ASTERISK;
        }
        return asterisk != text.lastIndexOf(ASTERISK) ? UnsupportedPattern.SEVERAL_ASTERISKS : null;
    }

    private static ParsedPattern open(String prefix, String suffix, boolean withinLabel) {
        if (prefix.isEmpty()) {
            return UnsupportedPattern.LEADING_ASTERISK;
        }
        return splitsCharacter(prefix, suffix)
                ? UnsupportedPattern.SPLIT_CHARACTER
                : new SearchPattern(prefix, suffix, true, withinLabel);
    }

    /// The pattern of what stands before the asterisk, which ends within a label, and the whole labels after it.
    private static ParsedPattern name(String before, @Nullable DomainName suffix) {
        int dot = before.lastIndexOf('.');
        if (dot < 0) {
            return name(null, before, suffix);
        }
        if (dot == 0 || before.charAt(dot - 1) == '.') {
            return NameFault.EMPTY_LABEL;
        }
        return switch (DomainText.parse(before.substring(0, dot))) {
            case DomainName labels -> name(labels, before.substring(dot + 1), suffix);
            case NameFault fault -> fault;
        };
    }

    private static ParsedPattern name(@Nullable DomainName labels, String label, @Nullable DomainName suffix) {
        @Nullable String mapped = FoldedText.isAscii(label) ? label.toLowerCase(Locale.ROOT) : Idna.mapped(label);
        if (mapped == null) {
            return NameFault.CODE_POINT;
        }
        @Nullable NameFault fault = labelFault(mapped);
        if (fault != null) {
            return fault;
        }
        boolean unicode = !FoldedText.isAscii(mapped);
        String prefix = labels == null ? mapped : form(labels, unicode) + "." + mapped;
        return open(prefix, suffix == null ? "" : "." + form(suffix, unicode), suffix != null);
    }

    private static @Nullable NameFault labelFault(String label) {
        if (label.length() > DomainName.MAX_LABEL) {
            return NameFault.LABEL_LENGTH;
        }
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (c < 0x80 && !DomainText.isLabelCharacter(c) && c != '/') {
                return NameFault.CHARACTER;
            }
        }
        if (label.isEmpty()) {
            return null;
        }
        if (FoldedText.isMark(label.codePointAt(0))) {
            return NameFault.CODE_POINT;
        }
        return label.charAt(0) == '-' ? NameFault.HYPHEN : null;
    }

    private static String form(DomainName name, boolean unicode) {
        @Nullable String text = unicode ? name.unicode() : null;
        return text == null ? name.text() : text;
    }

    /// The text with the full stops that IDNA maps to dots as dots (UTS 46 §4.5).
    private static String withDots(String text) {
        return FoldedText.isAscii(text)
                ? text
                : text.replace('\u3002', '.').replace('\uFF0E', '.').replace('\uFF61', '.');
    }
}
