package org.cadastre.check.rpsl;

import java.nio.charset.StandardCharsets;
import org.cadastre.rpsl.ReferenceKeys;
import org.cadastre.rpsl.RpslClass;
import org.jspecify.annotations.Nullable;

/// A hash of the class and the primary key of one object after the other, the same for all spellings of a key. For
/// one thread.
final class KeyHash {
    private static final long MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;

    private long hash;

    /// Begins an object. Persons and roles, whose handles are of one kind, begin as persons.
    void begin(@Nullable RpslClass rpslClass) {
        hash = rpslClass == null ? 0 : rpslClass.ordinal() + 1L;
    }

    /// Takes a value of the key.
    void key(byte[] bytes, int from, int to) {
        if (isName(bytes, from, to)) {
            for (int i = from; i < to; i++) {
                byte b = bytes[i];
                mix(b >= 'A' && b <= 'Z' ? b | 0x20 : b);
            }
        } else {
            String key = ReferenceKeys.asked(new String(bytes, from, to - from, StandardCharsets.UTF_8));
            for (int i = 0; i < key.length(); i++) {
                mix(key.charAt(i));
            }
        }
        mix(-1);
    }

    /// Takes a range of the key.
    void numbers(long firstHigh, long firstLow, long lastHigh, long lastLow) {
        mix(firstHigh);
        mix(firstLow);
        mix(lastHigh);
        mix(lastLow);
    }

    long value() {
        return hash;
    }

    private void mix(long value) {
        long mixed = (hash ^ value) * MULTIPLIER;
        hash = mixed ^ mixed >>> 32;
    }

    /// Whether a value is certainly no number or domain name that may be written in other ways.
    private static boolean isName(byte[] bytes, int from, int to) {
        if (from == to || (bytes[from] | 0x20) < 'a' || (bytes[from] | 0x20) > 'z' || bytes[to - 1] == '.') {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (bytes[i] <= ' ' || bytes[i] == ':') {
                return false;
            }
        }
        return to - from < 3 || bytes[from + 2] > '9' || (bytes[from] | 0x20) != 'a' || (bytes[from + 1] | 0x20) != 's';
    }
}
