package org.cadastre.snapshot.rpsl;

import java.util.Arrays;
import org.cadastre.export.RpslLines;
import org.cadastre.rpsl.RpslAttribute;
import org.jspecify.annotations.Nullable;

/// Codes the lines of objects as [LineCode] says, with the dictionaries of one lane. For one thread at a time.
final class LineCoder implements RecurringLines {
    /// The most bytes that the code of a line has beyond the line.
    private static final int MOST_BEYOND = 10;

    private static final int NOT_LOOKED_FOR = -2;

    private final LineDictionary lines = new LineDictionary(LineCode.MOST_LINES, false);
    private final LineDictionary beginnings = new LineDictionary(LineCode.MOST_BEGINNINGS, true);
    /// For each attribute the number of the beginning that it had last, or 0.
    private final int[] lastBeginning = new int[RpslAttribute.values().length];

    private final Rarity rarity = new Rarity();
    private long[] hashes = new long[64];
    private long[] slots = new long[64];
    /// For each line but the first the number that its text may have; once it is coded, the one that it has.
    private int[] candidates = new int[64];
    /// Holds what was read ahead, which without it would not be read.
    @SuppressWarnings("UnusedVariable")
    private int looked;

    private byte[] code = new byte[1 << 12];
    private int at;

    /// Appends the code of an object.
    ///
    /// @return how many bytes were appended since [#take()]
    int write(RpslLines object) {
        int last = object.count() - 1;
        int most = object.end(last) - object.start(0) + object.count() * MOST_BEYOND;
        if (most > code.length - at) {
            code = Arrays.copyOf(code, Math.max(at + most, 2 * code.length));
        }
        look(object);
        for (int line = 0; line <= last; line++) {
            line(object, line);
        }
        return at;
    }

    /// Takes what was appended away.
    byte[] take() {
        byte[] taken = Arrays.copyOf(code, at);
        at = 0;
        return taken;
    }

    /// Looks all lines up in turn and does not wait for what is found: the memory that one line needs is fetched while
    /// the next ones are looked up.
    private void look(RpslLines object) {
        int count = object.count();
        if (count > hashes.length) {
            hashes = new long[2 * count];
            slots = new long[2 * count];
            candidates = new int[2 * count];
        }
        byte[] bytes = object.bytes();
        for (int line = 1; line < count; line++) {
            int start = object.start(line);
            int end = object.end(line);
            if (end - start <= LineDictionary.LONGEST && rarity.isWorthLooking(object.attribute(line))) {
                hashes[line] = LineDictionary.hash(bytes, start, end);
                slots[line] = lines.slot(hashes[line]);
                candidates[line] = LineDictionary.NONE;
            } else {
                candidates[line] = NOT_LOOKED_FOR;
            }
        }
        int read = 0;
        for (int line = 1; line < count; line++) {
            if (candidates[line] == LineDictionary.NONE) {
                int candidate = LineDictionary.candidate(slots[line], hashes[line]);
                candidates[line] = candidate;
                slots[line] = candidate < 0 ? lines.readAhead(hashes[line]) : lines.end(candidate);
            }
        }
        for (int line = 1; line < count; line++) {
            if (candidates[line] >= 0) {
                read += lines.readAhead((int) slots[line]);
            }
        }
        looked = read;
    }

    @Override
    public int number(int line) {
        return line == 0 ? NONE : Math.max(candidates[line], NONE);
    }

    /// The texts that recur.
    LineDictionary.Lines lines() {
        return lines.lines();
    }

    /// The beginnings.
    LineDictionary.Lines beginnings() {
        return beginnings.lines();
    }

    private void line(RpslLines object, int line) {
        byte[] bytes = object.bytes();
        int start = object.start(line);
        int end = object.end(line);
        RpslAttribute attribute = object.attribute(line);
        if (attribute == RpslAttribute.CREATED || attribute == RpslAttribute.LAST_MODIFIED) {
            long seconds = Moments.seconds(bytes, object.valueStart(line), end);
            if (seconds >= 0 && beginning(attribute, bytes, start, object.valueStart(line))) {
                octet(LineCode.MOMENT);
                octet((int) (seconds >>> 24));
                octet((int) (seconds >>> 16));
                octet((int) (seconds >>> 8));
                octet((int) seconds);
                return;
            }
        }
        if (line > 0 && candidates[line] != NOT_LOOKED_FOR) {
            int number = candidates[line];
            if (number == LineDictionary.NONE || !lines.isEqual(number, bytes, start, end)) {
                number = lines.number(hashes[line], bytes, start, end);
                candidates[line] = number;
            }
            rarity.found(attribute, number != LineDictionary.NONE);
            if (number != LineDictionary.NONE) {
                recurring(number);
                return;
            }
        }
        int value = object.valueStart(line);
        if (value == start || !beginning(attribute, bytes, start, value)) {
            octet(LineCode.NO_BEGINNING);
            value = start;
        }
        value(bytes, value, end);
    }

    private void recurring(int number) {
        if (number < LineCode.SHORT) {
            octet(number);
        } else if (number < LineCode.MIDDLE) {
            int rest = number - LineCode.SHORT;
            octet(LineCode.MIDDLE_MARK + (rest >>> 8));
            octet(rest);
        } else {
            int rest = number - LineCode.MIDDLE;
            octet(LineCode.LONG_MARK + (rest >>> 16));
            octet(rest >>> 8);
            octet(rest);
        }
    }

    /// Writes the beginning of a line; false when it has no number and cannot get one.
    private boolean beginning(@Nullable RpslAttribute attribute, byte[] bytes, int start, int value) {
        if (value - start > LineDictionary.LONGEST) {
            return false;
        }
        int number = attribute == null ? 0 : lastBeginning[attribute.ordinal()];
        if (attribute == null || !beginnings.isEqual(number, bytes, start, value)) {
            number = beginnings.number(bytes, start, value);
            if (number == LineDictionary.NONE) {
                return false;
            }
            if (attribute != null) {
                lastBeginning[attribute.ordinal()] = number;
            }
        }
        if (number < LineCode.SHORT_BEGINNINGS) {
            octet(LineCode.BEGINNING_MARK + number);
        } else {
            int rest = number - LineCode.SHORT_BEGINNINGS;
            octet(LineCode.FAR_BEGINNING);
            octet(rest >>> 8);
            octet(rest);
        }
        return true;
    }

    private void value(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length <= LineCode.LONGEST_LENGTH) {
            octet(length);
        } else {
            octet(LineCode.FAR_LENGTH);
            int rest = length;
            while (rest > 0x7F) {
                octet(rest | 0x80);
                rest >>>= 7;
            }
            octet(rest);
        }
        System.arraycopy(bytes, from, code, at, length);
        at += length;
    }

    private void octet(int value) {
        code[at++] = (byte) value;
    }
}
