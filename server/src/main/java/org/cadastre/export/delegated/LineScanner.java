package org.cadastre.export.delegated;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.cadastre.export.Sha256;

/// Walks a file's lines and their fields, which `|` separates, in one buffer and without an object per line. Hashes
/// what it reads on the way.
///
/// A line ends in a newline, with or without a carriage return before it. The first byte order mark is passed over.
/// Of a line longer than [#MAX_LINE] nothing is kept. Only the first [#MAX_FIELDS] fields of a line can be asked for.
final class LineScanner {
    /// The longest line in bytes that is kept.
    static final int MAX_LINE = 64 * 1024;

    /// How many fields of a line are kept apart; the last one holds the others.
    static final int MAX_FIELDS = 9;

    private static final int BUFFER_LENGTH = 4 * MAX_LINE;

    private final InputStream in;
    private final MessageDigest digest = Sha256.digest();
    private final byte[] buffer = new byte[BUFFER_LENGTH];
    /// Where the separators stand, counted from the start of the line, so that the buffer can be moved below it.
    private final int[] bars = new int[MAX_FIELDS - 1];

    private int limit;
    private int position;
    private int start;
    private int end;
    private int barCount;
    private boolean tooLong;
    private boolean terminated;
    private long line;
    private long bytes;

    LineScanner(InputStream in) {
        this.in = in;
    }

    /// Goes to the next line; false at the end of the file.
    boolean next() throws IOException {
        start = position;
        barCount = 0;
        tooLong = false;
        int at = scan(start);
        while (at == limit) {
            if (limit - start > MAX_LINE) {
                return skipLine();
            }
            int scanned = at - start;
            if (!fill()) {
                return lastLine();
            }
            if (bytes == limit && line == 0) {
                passByteOrderMark();
            }
            at = scan(start + scanned);
        }
        line++;
        terminated = true;
        position = at + 1;
        endAt(at);
        return true;
    }

    private boolean lastLine() {
        if (start == limit) {
            return false;
        }
        line++;
        terminated = false;
        position = limit;
        endAt(limit);
        return true;
    }

    private void endAt(int at) {
        end = at > start && buffer[at - 1] == '\r' ? at - 1 : at;
        if (at - start > MAX_LINE) {
            tooLong = true;
        }
    }

    /// Passes over the rest of a line that is too long.
    private boolean skipLine() throws IOException {
        line++;
        tooLong = true;
        while (true) {
            start = limit;
            if (!fill()) {
                terminated = false;
                position = limit;
                break;
            }
            int at = scan(0);
            if (at < limit) {
                terminated = true;
                position = at + 1;
                break;
            }
        }
        end = start;
        return true;
    }

    private int scan(int from) {
        byte[] held = buffer;
        int to = limit;
        int at = from;
        for (; at < to; at++) {
            byte b = held[at];
            if (b == '\n') {
                break;
            }
            if (b == '|') {
                if (barCount < bars.length) {
                    bars[barCount] = at - start;
                }
                barCount++;
            }
        }
        return at;
    }

    /// Moves the line begun to the front of the buffer and reads more behind it; false at the end of the file.
    private boolean fill() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, limit - start);
        limit -= start;
        start = 0;
        position = 0;
        int read = in.readNBytes(buffer, limit, buffer.length - limit);
        if (read == 0) {
            return false;
        }
        digest.update(buffer, limit, read);
        limit += read;
        bytes += read;
        return true;
    }

    private void passByteOrderMark() {
        if (hasByteOrderMark(buffer, limit)) {
            start = 3;
        }
    }

    static boolean hasByteOrderMark(byte[] bytes, int length) {
        return length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /// The number of the line, from 1.
    long line() {
        return line;
    }

    /// Whether the line was longer than [#MAX_LINE]; then it has no content.
    boolean isTooLong() {
        return tooLong;
    }

    /// Whether the line ends in a newline; only a file's last line may not.
    boolean isTerminated() {
        return terminated;
    }

    /// Whether the line is empty or holds only blanks.
    boolean isBlank() {
        return firstVisible() == end;
    }

    /// Whether the first visible character is `#`.
    boolean isComment() {
        int at = firstVisible();
        return at < end && buffer[at] == '#';
    }

    private int firstVisible() {
        int at = start;
        while (at < end && (buffer[at] == ' ' || buffer[at] == '\t')) {
            at++;
        }
        return at;
    }

    /// The number of fields, at least 1.
    int fieldCount() {
        return barCount + 1;
    }

    /// Where a field begins in [#buffer()]; the field must be there.
    int fieldStart(int field) {
        return field == 0 ? start : start + bars[field - 1] + 1;
    }

    /// Where a field ends in [#buffer()], excluded.
    int fieldEnd(int field) {
        return field < barCount && field < bars.length ? start + bars[field] : end;
    }

    /// Whether a field is there and holds anything.
    boolean hasField(int field) {
        return field <= barCount && fieldStart(field) < fieldEnd(field);
    }

    /// Whether a field reads thus, in either case.
    ///
    /// @param text lower-case ASCII
    boolean fieldIs(int field, String text) {
        return field <= barCount && Latin.matches(buffer, fieldStart(field), fieldEnd(field), text);
    }

    /// Whether the whole line reads thus, in this very spelling.
    boolean lineIs(String text) {
        if (end - start != text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (buffer[start + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the line begins with this text of ASCII letters.
    boolean lineBegins(String text) {
        if (end - start < text.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (buffer[start + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// The line from a place on, without blanks at its ends.
    String lineFrom(int place) {
        return new String(buffer, start + place, end - start - place, StandardCharsets.US_ASCII).strip();
    }

    /// A field in quotation marks for a message, shortened and printable.
    String quoted(int field) {
        return Latin.quoted(buffer, fieldStart(field), fieldEnd(field));
    }

    /// The whole line in quotation marks for a message, shortened and printable.
    String quotedLine() {
        return Latin.quoted(buffer, start, end);
    }

    /// The bytes that hold the line; they may be changed between the line's start and end.
    byte[] buffer() {
        return buffer;
    }

    /// How many bytes were read.
    long bytes() {
        return bytes;
    }

    /// The SHA-256 of all bytes read, as lower-case hexadecimal; to be asked once.
    String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
