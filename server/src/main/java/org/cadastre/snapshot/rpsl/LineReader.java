package org.cadastre.snapshot.rpsl;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads back what [LineCoder] wrote. One instance for each text.
final class LineReader {
    private final Dictionaries dictionaries;
    private byte[] text;
    private int length;

    /// The dictionaries of a lane.
    ///
    /// @param lines the texts that recur
    /// @param beginnings the beginnings
    record Dictionaries(LineDictionary.Lines lines, LineDictionary.Lines beginnings) {
        long byteSize() {
            return lines.byteSize() + beginnings.byteSize();
        }
    }

    LineReader(Dictionaries dictionaries, int expected) {
        this.dictionaries = dictionaries;
        text = new byte[expected];
    }

    /// Reads the lines that stand between two places, each with its LF.
    ///
    /// @param choice which of them to keep, null for all
    void read(byte[] code, int from, int to, @Nullable LineChoice choice) {
        int at = from;
        while (at < to) {
            int start = length;
            int first = code[at++] & 0xFF;
            if (first < LineCode.MIDDLE_MARK) {
                append(dictionaries.lines, first);
            } else if (first < LineCode.LONG_MARK) {
                append(dictionaries.lines, LineCode.SHORT + (first - LineCode.MIDDLE_MARK << 8) + (code[at++] & 0xFF));
            } else if (first < LineCode.BEGINNING_MARK) {
                int rest = first - LineCode.LONG_MARK << 16 | (code[at] & 0xFF) << 8 | code[at + 1] & 0xFF;
                append(dictionaries.lines, LineCode.MIDDLE + rest);
                at += 2;
            } else {
                if (first < LineCode.FAR_BEGINNING) {
                    append(dictionaries.beginnings, first - LineCode.BEGINNING_MARK);
                } else if (first == LineCode.FAR_BEGINNING) {
                    int rest = (code[at] & 0xFF) << 8 | code[at + 1] & 0xFF;
                    append(dictionaries.beginnings, LineCode.SHORT_BEGINNINGS + rest);
                    at += 2;
                }
                at = value(code, at);
            }
            room(1);
            text[length++] = '\n';
            if (choice != null && !choice.isWanted(text, start, length)) {
                length = start;
            }
        }
    }

    /// The bytes read; the first [#length()] count.
    byte[] text() {
        return text;
    }

    /// How many bytes were read.
    int length() {
        return length;
    }

    private int value(byte[] code, int from) {
        int at = from;
        int size = code[at++] & 0xFF;
        if (size == LineCode.MOMENT) {
            room(Moments.LENGTH);
            long seconds = (code[at] & 0xFFL) << 24
                    | (code[at + 1] & 0xFF) << 16
                    | (code[at + 2] & 0xFF) << 8
                    | code[at + 3] & 0xFF;
            Moments.write(seconds, text, length);
            length += Moments.LENGTH;
            return at + 4;
        }
        if (size == LineCode.FAR_LENGTH) {
            size = 0;
            int shift = 0;
            byte next;
            do {
                next = code[at++];
                size |= (next & 0x7F) << shift;
                shift += 7;
            } while (next < 0);
        }
        append(code, at, at + size);
        return at + size;
    }

    private void append(LineDictionary.Lines texts, int number) {
        append(texts.bytes(), texts.start(number), texts.end(number));
    }

    private void append(byte[] from, int start, int end) {
        room(end - start);
        System.arraycopy(from, start, text, length, end - start);
        length += end - start;
    }

    private void room(int more) {
        if (more > text.length - length) {
            text = Arrays.copyOf(text, Math.max(length + more, 2 * text.length));
        }
    }
}
