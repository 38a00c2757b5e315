package org.cadastre.snapshot.arena;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Texts that recur, by number: at most [#MOST] of at most [#LONGEST] characters each. A text that once has a number
/// keeps it, and one that is refused because the dictionary is full is refused ever after.
///
/// What was seen is remembered by hash in a table of fixed size, where a newer text takes the place of an older one. A
/// hash that two texts share makes a text count as seen once too often, which costs an entry and nothing else.
final class Dictionary {
    static final int NONE = -1;
    static final int MOST = 1 << 16;
    static final int LONGEST = 64;
    /// How many entries texts that may be rare can take, so that some are left for words.
    private static final int MOST_RECURRING = MOST - (MOST >> 3);
    private static final int SEEN = 1 << 14;
    private static final int SIGHTS = 3;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final int[] seen = new int[SEEN];

    /// The number of a text of a kind that has few values, or [#NONE].
    int word(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        return words.size() < MOST && text.length() <= LONGEST ? added(text) : NONE;
    }

    /// The number of a text of a kind of which most values are rare, or [#NONE] until it has been seen a few times.
    int recurring(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        if (words.size() >= MOST_RECURRING || text.length() > LONGEST) {
            return NONE;
        }
        int mixed = text.hashCode() * 0x9E3779B9;
        int slot = mixed >>> 18;
        int mark = mixed << 2;
        int sights = (seen[slot] & ~3) == mark ? (seen[slot] & 3) + 1 : 1;
        if (sights == SIGHTS) {
            return added(text);
        }
        seen[slot] = mark | sights;
        return NONE;
    }

    private int added(String text) {
        int number = words.size();
        numbers.put(text, number);
        words.add(text);
        return number;
    }

    /// All texts, each at its number.
    String[] words() {
        return words.toArray(String[]::new);
    }
}
