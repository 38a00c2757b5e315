package org.cadastre.export.rdap;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.cadastre.export.Sha256;

/// Finds the JSON objects of a file one after the other by their braces, without looking at what is in them, so
/// that one bad object does not cost the next one. Hashes what it reads on the way.
///
/// Where one has no end, the next one begins at a record separator, or in a file of [Framing#LINES] at a line
/// that begins with a brace. Of one longer than [#MAX_TEXT] nothing is kept.
final class JsonTexts {
    /// The longest text in bytes that is kept.
    static final int MAX_TEXT = 4 << 20;

    private static final int BUFFER_LENGTH = 64 * 1024;
    private static final int LONGEST_STRAY = 256;
    /// No byte, which as a signed one is never so small.
    private static final int END = Integer.MIN_VALUE;

    /// What a text is.
    enum Kind {
        /// An object by its braces.
        OBJECT,
        /// An object that has no end before the next one.
        UNENDED,
        /// An object that has no end before the file's.
        CUT,
        /// One of which nothing is kept.
        TOO_LONG,
        /// Bytes that belong to no object.
        STRAY
    }

    private final InputStream in;
    private final MessageDigest digest = Sha256.digest();
    private final byte[] buffer = new byte[BUFFER_LENGTH];
    private int position;
    private int limit;
    private long bytes;
    private long line = 1;

    private Framing framing = Framing.LOOSE;
    private boolean opened;
    private boolean closed;

    private byte[] text = new byte[4096];
    private int length;
    private long start;
    private Kind kind = Kind.STRAY;
    private boolean tooLong;

    JsonTexts(InputStream in) {
        this.in = in;
    }

    /// Goes to the next text; false at the end of the file.
    boolean next() throws IOException {
        if (bytes == 0) {
            begin();
        }
        length = 0;
        tooLong = false;
        for (int b = peek(); b != END; b = peek()) {
            if (b == '{' && !closed && (framing != Framing.ARRAY || opened)) {
                readObject();
                return true;
            }
            if (!isBetween((byte) b)) {
                readStray();
                return true;
            }
            take(b);
        }
        return false;
    }

    private void begin() throws IOException {
        fill();
        int from = hasByteOrderMark(buffer, limit) ? 3 : 0;
        position = from;
        framing = Framing.of(buffer, from, limit);
    }

    /// Whether the bytes begin with the UTF-8 byte order mark.
    static boolean hasByteOrderMark(byte[] bytes, int length) {
        return length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    /// Whether the byte may stand between two texts; notes the brackets of an array.
    private boolean isBetween(byte b) {
        if (Framing.isBlank(b) || b == Framing.RECORD_SEPARATOR && framing != Framing.ARRAY) {
            return true;
        }
        if (framing != Framing.ARRAY || closed) {
            return false;
        }
        if (!opened) {
            opened = b == '[';
            return opened;
        }
        closed = b == ']';
        return closed || b == ',';
    }

    private void readObject() throws IOException {
        start = line;
        int depth = 0;
        boolean quoted = false;
        boolean escaped = false;
        boolean lineStart = false;
        for (int b = peek(); b != END; b = peek()) {
            if (endsUnended(b, lineStart)) {
                kind = tooLong ? Kind.TOO_LONG : Kind.UNENDED;
                return;
            }
            take(b);
            keep((byte) b);
            lineStart = b == '\n';
            if (lineStart) {
                quoted = false;
                escaped = false;
            } else if (quoted) {
                quoted = escaped || b != '"';
                escaped = !escaped && b == '\\';
            } else if (b == '"') {
                quoted = true;
            } else if (b == '{') {
                depth++;
            } else if (b == '}' && --depth == 0) {
                kind = tooLong ? Kind.TOO_LONG : Kind.OBJECT;
                return;
            }
        }
        kind = Kind.CUT;
    }

    private boolean endsUnended(int b, boolean lineStart) {
        return switch (framing) {
            case SEQUENCE -> b == Framing.RECORD_SEPARATOR;
            case LINES -> lineStart && b == '{';
            case ARRAY, LOOSE -> false;
        };
    }

    /// Takes what belongs to no object, up to the end of the line, of the element or the next object.
    private void readStray() throws IOException {
        start = line;
        kind = Kind.STRAY;
        boolean startable = framing != Framing.ARRAY || opened && !closed;
        int depth = 0;
        for (int b = peek(); b != END && b != '\n' && b != Framing.RECORD_SEPARATOR; b = peek()) {
            if (startable && depth == 0 && (b == '{' || framing == Framing.ARRAY && (b == ',' || b == ']'))) {
                return;
            }
            if (framing == Framing.ARRAY && b == '[') {
                depth++;
            } else if (b == ']' && depth > 0) {
                depth--;
            }
            take(b);
            if (length < LONGEST_STRAY) {
                keep((byte) b);
            }
        }
        if (peek() == Framing.RECORD_SEPARATOR) {
            take(Framing.RECORD_SEPARATOR);
        }
    }

    private void keep(byte b) {
        if (length == MAX_TEXT) {
            tooLong = true;
            return;
        }
        if (length == text.length) {
            text = Arrays.copyOf(text, Math.min(MAX_TEXT, 2 * length));
        }
        text[length++] = b;
    }

    private int peek() throws IOException {
        return position < limit || fill() ? buffer[position] : END;
    }

    private void take(int b) {
        position++;
        if (b == '\n') {
            line++;
        }
    }

    private boolean fill() throws IOException {
        int read = in.readNBytes(buffer, 0, buffer.length);
        digest.update(buffer, 0, read);
        bytes += read;
        position = 0;
        limit = read;
        return read > 0;
    }

    /// Whether the file ends within an array.
    boolean isArrayOpen() {
        return framing == Framing.ARRAY && opened && !closed;
    }

    /// What the text is.
    Kind kind() {
        return kind;
    }

    /// Holds the text at its start; valid until the next one.
    byte[] text() {
        return text;
    }

    /// How long the text is; of a stray one at most its beginning.
    int length() {
        return length;
    }

    /// The line that the text begins at, from 1.
    long start() {
        return start;
    }

    /// The line that was come to, from 1.
    long line() {
        return line;
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
