package org.cadastre.snapshot.rpsl;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Texts that recur, by number, in the order in which they were found to: a text gets a number when it is met
/// again.
///
/// `slots` is an open-addressed table, at most half full: the upper 32 bits of a text's hash, and below them
/// its number + 1; 0 where free. `seen` remembers the hashes of texts met once, where a newer takes the place
/// of an older: a text that is met again too late is met for the first time. For one thread.
final class LineDictionary {
    static final int NONE = -1;
    /// The longest text that is looked for.
    static final int LONGEST = 255;

    private static final int SEEN_BITS = 18;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final int most;
    private final int[] seen;
    private long[] slots = new long[1 << 10];
    private byte[] bytes = new byte[1 << 12];
    private int[] ends = new int[1 << 8];
    private int count;

    /// @param most how many texts get numbers
    /// @param atOnce whether a text gets its number when it is met first
    LineDictionary(int most, boolean atOnce) {
        this.most = most;
        seen = new int[atOnce ? 0 : 1 << SEEN_BITS];
    }

    /// The number of a text, or [#NONE] when it has none.
    ///
    /// @param to where it ends; behind it eight bytes more can be read
    int number(byte[] from, int start, int to) {
        return number(hash(from, start, to), from, start, to);
    }

    /// The number of a text with this hash, or [#NONE] when it has none.
    int number(long hash, byte[] from, int start, int to) {
        int mask = slots.length - 1;
        int check = (int) (hash >>> 32);
        int slot = (int) hash & mask;
        for (long found = slots[slot]; found != 0; found = slots[slot]) {
            if ((int) (found >>> 32) == check && isEqual((int) found - 1, from, start, to)) {
                return (int) found - 1;
            }
            slot = slot + 1 & mask;
        }
        if (seen.length > 0) {
            int place = seenPlace(hash);
            if (seen[place] != check) {
                seen[place] = check;
                return NONE;
            }
        }
        return count == most ? NONE : added(hash, slot, from, start, to);
    }

    /// What stands where a hash is first looked for.
    long slot(long hash) {
        return slots[(int) hash & slots.length - 1];
    }

    /// The number of the text in a slot when it may be the one with this hash, or [#NONE].
    static int candidate(long slot, long hash) {
        return slot != 0 && (int) (slot >>> 32) == (int) (hash >>> 32) ? (int) slot - 1 : NONE;
    }

    private static int seenPlace(long hash) {
        return (int) (hash >>> 32 - SEEN_BITS & (1 << SEEN_BITS) - 1);
    }

    /// Reads what [#number] will ask for when a hash has no candidate.
    int readAhead(long hash) {
        return seen[seenPlace(hash)];
    }

    /// Where the text of a number ends.
    int end(int number) {
        return ends[number];
    }

    /// The last byte of a text.
    ///
    /// @param end where it ends
    byte readAhead(int end) {
        return bytes[end - 1];
    }

    /// Whether the text of this number is this one.
    boolean isEqual(int number, byte[] other, int start, int to) {
        if (number >= count) {
            return false;
        }
        int begin = number == 0 ? 0 : ends[number - 1];
        return Arrays.equals(bytes, begin, ends[number], other, start, to);
    }

    /// The texts, each at its number.
    Lines lines() {
        int length = count == 0 ? 0 : ends[count - 1];
        return new Lines(Arrays.copyOf(bytes, length), Arrays.copyOf(ends, count));
    }

    private int added(long hash, int slot, byte[] from, int start, int to) {
        int begin = count == 0 ? 0 : ends[count - 1];
        int end = begin + to - start;
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, 2 * bytes.length));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        System.arraycopy(from, start, bytes, begin, to - start);
        ends[count++] = end;
        slots[slot] = entry(hash, count);
        if (2 * count > slots.length) {
            grow();
        }
        return count - 1;
    }

    private static long entry(long hash, int number) {
        return hash >>> 32 << 32 | number;
    }

    private void grow() {
        long[] larger = new long[2 * slots.length];
        int mask = larger.length - 1;
        int begin = 0;
        for (int number = 0; number < count; number++) {
            long hash = hashOfOwn(begin, ends[number]);
            begin = ends[number];
            int slot = (int) hash & mask;
            while (larger[slot] != 0) {
                slot = slot + 1 & mask;
            }
            larger[slot] = entry(hash, number + 1);
        }
        slots = larger;
    }

    private long hashOfOwn(int begin, int end) {
        if (end + Long.BYTES > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + Long.BYTES);
        }
        return hash(bytes, begin, end);
    }

    /// The hash of a text; behind it eight bytes more can be read.
    static long hash(byte[] from, int start, int to) {
        long hash = (long) to - start;
        int at = start;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            hash = mixed(hash ^ (long) LONGS.get(from, at));
        }
        int rest = to - at;
        if (rest > 0) {
            hash = mixed(hash ^ (long) LONGS.get(from, at) & (1L << (rest << 3)) - 1);
        }
        return mixed(hash);
    }

    private static long mixed(long hash) {
        long product = hash * 0x9E37_79B9_7F4A_7C15L;
        return product ^ product >>> 32;
    }

    /// The finished texts.
    ///
    /// @param bytes one text behind the other
    /// @param ends where each ends
    record Lines(byte[] bytes, int[] ends) {
        int start(int number) {
            return number == 0 ? 0 : ends[number - 1];
        }

        int end(int number) {
            return ends[number];
        }

        long byteSize() {
            return bytes.length + 4L * ends.length;
        }
    }
}
