package org.cadastre.snapshot.rpsl;

import org.cadastre.rpsl.RpslAttribute;
import org.jspecify.annotations.Nullable;

/// Which attributes have values that recur, learnt from those met before. When of [#SAMPLE] lines of an attribute few
/// were found in the dictionary, the next [#PAUSE] are not looked for; so names that are all different cost little and
/// do not fill the dictionary. For one thread.
final class Rarity {
    private static final int SAMPLE = 512;
    private static final int PAUSE = 7 * SAMPLE;
    /// One in so many must be found.
    private static final int WORTH = 6;

    private final int[] tries = new int[RpslAttribute.values().length];
    private final int[] finds = new int[tries.length];

    /// Whether a line that begins with this attribute is to be looked for; any other line is.
    boolean isWorthLooking(@Nullable RpslAttribute attribute) {
        if (attribute == null) {
            return true;
        }
        if (attribute == RpslAttribute.CREATED || attribute == RpslAttribute.LAST_MODIFIED) {
            return false;
        }
        int place = attribute.ordinal();
        if (tries[place] < 0) {
            tries[place]++;
            return false;
        }
        return true;
    }

    /// Notes whether a line was found.
    void found(@Nullable RpslAttribute attribute, boolean isFound) {
        if (attribute == null) {
            return;
        }
        int place = attribute.ordinal();
        finds[place] += isFound ? 1 : 0;
        if (++tries[place] == SAMPLE) {
            tries[place] = finds[place] * WORTH < SAMPLE ? -PAUSE : 0;
            finds[place] = 0;
        }
    }
}
