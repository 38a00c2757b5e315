package org.cadastre.snapshot.rpsl;

import java.util.Arrays;

/// The key of each line that recurs, once it is known: a line that has been met need not be read again. For one thread
/// at a time.
final class KeysOfLines {
    /// The line was not met, or its keys are not remembered.
    static final int UNKNOWN = -1;
    /// The line has no key.
    static final int NO_KEY = -2;

    /// What `keys` hold of a line that was not met is 0; of others it is this much above what is told of them.
    private static final int ABOVE = 3;

    private final RecurringLines recurring;
    private int[] keys = new int[1 << 8];
    /// The number of the line whose keys are being read, if it is one that recurs.
    private int line = RecurringLines.NONE;

    KeysOfLines(RecurringLines recurring) {
        this.recurring = recurring;
    }

    /// The key that a line of the current object has, [#NO_KEY] or [#UNKNOWN]. If it is the last, the next call of
    /// [#remember(int)] is about that line.
    int key(int lineOfObject) {
        int number = recurring.number(lineOfObject);
        if (number == RecurringLines.NONE) {
            line = RecurringLines.NONE;
            return UNKNOWN;
        }
        if (number >= keys.length) {
            keys = Arrays.copyOf(keys, Math.max(number + 1, 2 * keys.length));
        }
        int key = keys[number];
        line = key == 0 ? number : RecurringLines.NONE;
        return key == 0 ? UNKNOWN : key - ABOVE;
    }

    /// Notes the only key of the line that was asked for last and is not known, or [#NO_KEY], or [#UNKNOWN] when it has
    /// several.
    void remember(int key) {
        if (line != RecurringLines.NONE) {
            keys[line] = key + ABOVE;
            line = RecurringLines.NONE;
        }
    }
}
