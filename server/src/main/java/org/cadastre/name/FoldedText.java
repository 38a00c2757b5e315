package org.cadastre.name;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/// Texts that are no domain names, in the form in which they are compared: NFKC with full case folding, in which wide
/// and narrow forms are one too and invisible characters are left out (Unicode's NFKC_Casefold; RFC 9082 §6.1).
///
/// Folding a folded text changes nothing. A text that folding leaves as it is is returned itself.
public final class FoldedText {
    private FoldedText() {}

    /// The folded form.
    public static String of(String text) {
        return isAscii(text) ? text.toLowerCase(Locale.ROOT) : Tables.FOLDING.normalize(text);
    }

    /// Whether two texts are the same in folded form.
    public static boolean same(String one, String other) {
        return one.equals(other) || of(one).equals(of(other));
    }

    /// Whether the character is a combining mark, which continues the character before it.
    static boolean isMark(int codePoint) {
        return codePoint >= 0x300
                && switch (Character.getType(codePoint)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /// Read when the first text that is not ASCII comes.
    private static final class Tables {
        static final Normalizer2 FOLDING = Normalizer2.getNFKCCasefoldInstance();
    }
}
