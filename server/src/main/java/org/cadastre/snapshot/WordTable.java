package org.cadastre.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Texts numbered in the order of their first appearance, each kept once.
///
/// Layout: the texts' characters, all below U+0100, stand one after the other in `bytes`; text `i` is
/// `bytes[offsets[i]..offsets[i + 1])`. `slots` is an open-addressed hash table of `i + 1`, 0 where free, at most
/// half full; the hash does not tell the case of ASCII letters apart. Not for use by several threads while texts
/// are added.
final class WordTable {
    private byte[] bytes = new byte[256];
    private int[] offsets = new int[16];
    private int[] slots = new int[32];
    private int count;

    /// How many texts there are.
    int count() {
        return count;
    }

    /// The number of this text, which is added when it is new.
    int number(CharSequence text) {
        int hash = hash(text);
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0) {
            if (isEqual(slots[slot] - 1, text)) {
                return slots[slot] - 1;
            }
            slot = slot + 1 & mask;
        }
        append(text);
        slots[slot] = count;
        if (count * 2 > slots.length) {
            rehash();
        }
        return count - 1;
    }

    /// The number of this text; failing that, of the first text that differs only in the case of ASCII letters;
    /// else -1.
    int find(CharSequence text) {
        int mask = slots.length - 1;
        int found = -1;
        for (int slot = hash(text) & mask; slots[slot] != 0; slot = slot + 1 & mask) {
            int number = slots[slot] - 1;
            if (isEqual(number, text)) {
                return number;
            }
            if (isEqualIgnoringCase(number, text) && (found < 0 || number < found)) {
                found = number;
            }
        }
        return found;
    }

    /// The text of this number.
    String text(int number) {
        int from = offsets[number];
        return new String(bytes, from, offsets[number + 1] - from, StandardCharsets.ISO_8859_1);
    }

    /// Gives up the room that is kept for more texts.
    void trim() {
        if (offsets.length > count + 1) {
            bytes = Arrays.copyOf(bytes, offsets[count]);
            offsets = Arrays.copyOf(offsets, count + 1);
        }
    }

    /// Numbers the texts in their order: by themselves without the case of ASCII letters, then as they are.
    ///
    /// @return the new number of each old one
    int[] sort() {
        Integer[] order = new Integer[count];
        Arrays.setAll(order, number -> number);
        Arrays.sort(order, this::compare);
        WordTable sorted = new WordTable();
        int[] numbers = new int[count];
        for (int old : order) {
            numbers[old] = sorted.number(text(old));
        }
        bytes = sorted.bytes;
        offsets = sorted.offsets;
        slots = sorted.slots;
        return numbers;
    }

    /// Whether the text of a number is this one but for the case of ASCII letters.
    boolean isSpelling(int number, CharSequence text) {
        return isEqualIgnoringCase(number, text);
    }

    private int compare(int number, int other) {
        int length = offsets[number + 1] - offsets[number];
        int otherLength = offsets[other + 1] - offsets[other];
        int exact = 0;
        for (int i = 0; i < Math.min(length, otherLength); i++) {
            char c = (char) (bytes[offsets[number] + i] & 0xFF);
            char d = (char) (bytes[offsets[other] + i] & 0xFF);
            if (c != d) {
                if (folded(c) != folded(d)) {
                    return folded(c) - folded(d);
                }
                exact = exact == 0 ? c - d : exact;
            }
        }
        return length == otherLength ? exact : length - otherLength;
    }

    private void append(CharSequence text) {
        int from = offsets[count];
        int end = from + text.length();
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length * 2));
        }
        for (int i = from; i < end; i++) {
            bytes[i] = (byte) text.charAt(i - from);
        }
        count++;
        if (count + 1 > offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[count] = end;
    }

    private boolean isEqual(int number, CharSequence text) {
        int from = offsets[number];
        int length = offsets[number + 1] - from;
        if (length != text.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if ((bytes[from + i] & 0xFF) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isEqualIgnoringCase(int number, CharSequence text) {
        int from = offsets[number];
        int length = offsets[number + 1] - from;
        if (length != text.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (folded((char) (bytes[from + i] & 0xFF)) != folded(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int i = 0; i < count; i++) {
            int slot = hash(text(i)) & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = i + 1;
        }
    }

    private static int hash(CharSequence text) {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * 31 + folded(text.charAt(i));
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    private static char folded(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }
}
