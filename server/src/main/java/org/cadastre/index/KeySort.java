package org.cadastre.index;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Sorts keys that lie in one array of bytes, by their bytes as unsigned numbers, from the first to the last or from
/// the last to the first.
///
/// Keys are compared by chunks of seven bytes, held in a `long` beside the key's number: a stable merge sort orders a
/// group of keys by one chunk, and each group of equal chunks is ordered by the next one. The groups wait in a stack of
/// their own, so that long equal keys cost no depth of calls. Whatever the keys are, each chunk of a key takes part in
/// one merge sort at most.
final class KeySort {
    private static final int CHUNK = 7;
    /// What stands in the last byte of a chunk after which the key goes on; else the bytes that are left stand there.
    private static final int MORE = CHUNK + 1;
    /// Groups up to this size are sorted by whole keys.
    private static final int SMALL = 8;

    private static final VarHandle FORWARD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle BACKWARD =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;
    private final int[] offsets;
    private final boolean fromEnd;
    private int[] order;
    private int[] spareOrder;
    private long[] chunks;
    private long[] spareChunks;
    /// The groups that wait: first place, place after the last, bytes that are equal in all of their keys.
    private int[] waiting = new int[96];

    private int waitingEnd;

    /// @param offsets the place of each key's first byte, and after the last one the place after its last byte
    KeySort(byte[] bytes, int[] offsets, boolean fromEnd) {
        this.bytes = bytes;
        this.offsets = offsets;
        this.fromEnd = fromEnd;
        int count = offsets.length - 1;
        order = new int[count];
        spareOrder = new int[count];
        chunks = new long[count];
        spareChunks = new long[count];
    }

    /// The numbers of the keys in their order; those of equal keys ascend.
    int[] sorted() {
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        await(0, order.length, 0);
        while (waitingEnd > 0) {
            waitingEnd -= 3;
            sortGroup(waiting[waitingEnd], waiting[waitingEnd + 1], waiting[waitingEnd + 2]);
        }
        return order;
    }

    private void await(int from, int to, int equal) {
        if (to - from < 2) {
            return;
        }
        if (waitingEnd + 3 > waiting.length) {
            waiting = Arrays.copyOf(waiting, 2 * waiting.length);
        }
        waiting[waitingEnd++] = from;
        waiting[waitingEnd++] = to;
        waiting[waitingEnd++] = equal;
    }

    private void sortGroup(int from, int to, int equal) {
        if (to - from <= SMALL) {
            sortSmall(from, to, equal);
            return;
        }
        boolean ascending = true;
        for (int i = from; i < to; i++) {
            chunks[i] = chunk(order[i], equal);
            ascending &= i == from || chunks[i - 1] <= chunks[i];
        }
        if (!ascending) {
            mergeSort(from, to);
        }
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || chunks[i] != chunks[start]) {
                if ((chunks[start] & 0xFF) == MORE) {
                    await(start, i, equal + CHUNK);
                }
                start = i;
            }
        }
    }

    /// Inserts key after key, comparing what is left of them.
    private void sortSmall(int from, int to, int equal) {
        for (int i = from + 1; i < to; i++) {
            int key = order[i];
            int at = i;
            while (at > from && compare(order[at - 1], key, equal) > 0) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = key;
        }
    }

    private void mergeSort(int from, int to) {
        int[] keys = order;
        long[] values = chunks;
        int[] nextKeys = spareOrder;
        long[] nextValues = spareChunks;
        boolean inSpare = false;
        for (int width = 1; width < to - from; width *= 2) {
            for (int left = from; left < to; left += 2 * width) {
                int middle = Math.min(left + width, to);
                int right = Math.min(middle + width, to);
                merge(keys, values, nextKeys, nextValues, left, middle, right);
            }
            int[] mergedKeys = nextKeys;
            nextKeys = keys;
            keys = mergedKeys;
            long[] mergedValues = nextValues;
            nextValues = values;
            values = mergedValues;
            inSpare = !inSpare;
        }
        if (inSpare) {
            System.arraycopy(spareOrder, from, order, from, to - from);
            System.arraycopy(spareChunks, from, chunks, from, to - from);
        }
    }

    private static void merge(
            int[] keys, long[] values, int[] outKeys, long[] outValues, int left, int middle, int right) {
        if (middle >= right || values[middle - 1] <= values[middle]) {
            System.arraycopy(keys, left, outKeys, left, right - left);
            System.arraycopy(values, left, outValues, left, right - left);
            return;
        }
        int one = left;
        int two = middle;
        for (int at = left; at < right; at++) {
            int taken = two >= right || one < middle && values[one] <= values[two] ? one++ : two++;
            outKeys[at] = keys[taken];
            outValues[at] = values[taken];
        }
    }

    /// The next seven bytes of a key and how many are left, as a number that compares signed.
    private long chunk(int key, int equal) {
        int left = offsets[key + 1] - offsets[key] - equal;
        if (left == 0) {
            return Long.MIN_VALUE;
        }
        int at = fromEnd ? offsets[key + 1] - equal : offsets[key] + equal;
        long read = fromEnd ? backward(at) : forward(at);
        int taken = Math.min(left, CHUNK);
        return (read & -1L << Long.SIZE - Byte.SIZE * taken | Math.min(left, MORE)) ^ Long.MIN_VALUE;
    }

    private long forward(int at) {
        if (at + Long.BYTES <= bytes.length) {
            return (long) FORWARD.get(bytes, at);
        }
        long read = 0;
        for (int i = 0; at + i < bytes.length; i++) {
            read |= (bytes[at + i] & 0xFFL) << 56 - 8 * i;
        }
        return read;
    }

    private long backward(int end) {
        if (end >= Long.BYTES) {
            return (long) BACKWARD.get(bytes, end - Long.BYTES);
        }
        long read = 0;
        for (int i = 1; i <= end; i++) {
            read |= (bytes[end - i] & 0xFFL) << 64 - 8 * i;
        }
        return read;
    }

    private int compare(int one, int other, int equal) {
        if (fromEnd) {
            int oneEnd = offsets[one + 1] - equal;
            int otherEnd = offsets[other + 1] - equal;
            return TextColumns.compareBackward(bytes, offsets[one], oneEnd, bytes, offsets[other], otherEnd);
        }
        return Arrays.compareUnsigned(
                bytes, offsets[one] + equal, offsets[one + 1], bytes, offsets[other] + equal, offsets[other + 1]);
    }
}
