package org.cadastre.report.document.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// The letters of Unicode that stand for two or more Arabic letters written as one glyph, such as U+FEFB for lam
/// and alef.
///
/// A glyph in a line that reads from right to left stands for one character where that is possible: readers turn
/// such a line round character by character, and would turn two characters of one glyph round as well.
final class ArabicLigatures {
    private static final Map<String, String> BY_LETTERS = new HashMap<>();

    static {
        add(0xFE70, 0xFEFC);
        add(0xFB50, 0xFDFF);
    }

    private ArabicLigatures() {}

    private static void add(int first, int last) {
        for (int character = first; character <= last; character++) {
            String ligature = Character.toString(character);
            String letters = Normalizer.normalize(ligature, Normalizer.Form.NFKC);
            if (letters.length() > 1) {
                BY_LETTERS.putIfAbsent(letters, ligature);
            }
        }
    }

    /// The one character for these letters, or the letters where there is none.
    static String of(String letters) {
        return letters.length() == 1 ? letters : BY_LETTERS.getOrDefault(letters, letters);
    }
}
