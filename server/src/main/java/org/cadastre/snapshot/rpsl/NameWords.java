package org.cadastre.snapshot.rpsl;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.rpsl.ReferenceKeys;

/// The words that names are found by.
final class NameWords {
    private NameWords() {}

    /// The words of a name, folded, in their order.
    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        for (String word : ReferenceKeys.fold(name).split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
