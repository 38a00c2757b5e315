package org.cadastre.rdap;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// JSON text (RFC 8259) in UTF-8 while it is written, in one array that is used again and again. Commas are put by
/// themselves: before whatever follows a finished value. Besides what JSON must escape, the characters are escaped
/// that would end a script or a line where a body is put into a page: `<`, `>`, U+2028 and U+2029. A surrogate
/// without its other half becomes U+FFFD.
///
/// For one thread at a time.
final class JsonBytes {
    private static final byte[] HEXADECIMAL = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    /// By ASCII character: 0 when it stands for itself, -1 when its code is written, else the letter of its escape.
    private static final byte[] ESCAPES = escapes();

    private byte[] bytes;
    private int size;

    /// @param capacity how many bytes to make room for
    JsonBytes(int capacity) {
        bytes = new byte[capacity];
    }

    /// The name of a member with its colon, for [#name].
    static byte[] encodedName(String name) {
        JsonBytes json = new JsonBytes(name.length() + 8);
        json.text(name);
        json.raw((byte) ':');
        return json.toArray();
    }

    /// A text with its quotation marks, for [#part].
    static byte[] encodedText(String text) {
        JsonBytes json = new JsonBytes(text.length() + 8);
        json.text(text);
        return json.toArray();
    }

    /// JSON as it is, for [#part] and [#piece].
    static byte[] encoded(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    /// Forgets all that is written.
    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int capacity() {
        return bytes.length;
    }

    /// A copy of all that is written.
    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    void startObject() {
        comma();
        raw((byte) '{');
    }

    void endObject() {
        raw((byte) '}');
    }

    void startArray() {
        comma();
        raw((byte) '[');
    }

    void endArray() {
        raw((byte) ']');
    }

    /// A name from [#encodedName].
    void name(byte[] encoded) {
        part(encoded);
    }

    /// A name that is not known beforehand.
    void name(String name) {
        text(name);
        raw((byte) ':');
    }

    /// One or more whole values or members that are encoded already.
    void part(byte[] encoded) {
        comma();
        piece(encoded);
    }

    /// Bytes as they are, in the middle of a value.
    void piece(byte[] encoded) {
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
    }

    /// A value that was written before, once more. A comma before it is not part of it.
    ///
    /// @param from where it begins
    /// @param to behind its end
    void again(int from, int to) {
        room(to - from);
        System.arraycopy(bytes, from, bytes, size, to - from);
        size += to - from;
    }

    void flag(boolean value) {
        comma();
        ascii(value ? "true" : "false");
    }

    void number(long value) {
        comma();
        digits(value);
    }

    /// A text with its quotation marks.
    void text(String text) {
        comma();
        raw((byte) '"');
        escaped(text);
        raw((byte) '"');
    }

    /// Opens a text that is written by [#escaped], [#ascii], [#piece] and [#digits], and ended by [#quote].
    void startText() {
        comma();
        raw((byte) '"');
    }

    void quote() {
        raw((byte) '"');
    }

    /// A piece of a text, escaped where it must be.
    void escaped(CharSequence text) {
        int length = text.length();
        room(6 * length);
        int at = size;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80 && ESCAPES[c] == 0) {
                bytes[at++] = (byte) c;
                continue;
            }
            size = at;
            if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                codePoint(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                character(c);
            }
            at = size;
        }
        size = at;
    }

    /// A piece of a text, or of a value that is none, that needs no escapes.
    void ascii(CharSequence text) {
        int length = text.length();
        room(length);
        for (int i = 0; i < length; i++) {
            bytes[size + i] = (byte) text.charAt(i);
        }
        size += length;
    }

    /// A value that is JSON already, in which only the characters are escaped that a page could not hold.
    void verbatim(String value) {
        comma();
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '<' || c == '>' || c == 0x2028 || c == 0x2029) {
                piece(encoded(value.substring(from, i)));
                room(6);
                code(c);
                from = i + 1;
            }
        }
        piece(encoded(value.substring(from)));
    }

    /// The decimal digits of a number.
    void digits(long value) {
        room(20);
        if (value < 0) {
            bytes[size++] = '-';
        }
        int count = 1;
        for (long rest = value / 10; rest != 0; rest /= 10) {
            count++;
        }
        long rest = value;
        for (int at = size + count - 1; at >= size; at--) {
            bytes[at] = (byte) ('0' + Math.abs(rest % 10));
            rest /= 10;
        }
        size += count;
    }

    /// The last digits of a number that is not negative, with zeros before them.
    void padded(int value, int width) {
        room(width);
        int rest = value;
        for (int at = size + width - 1; at >= size; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += width;
    }

    void raw(byte one) {
        room(1);
        bytes[size++] = one;
    }

    /// An octet as `%` and two hexadecimal digits (RFC 3986 §2.1).
    void triplet(int octet) {
        room(3);
        bytes[size++] = '%';
        bytes[size++] = HEXADECIMAL[octet >>> 4 & 0xF];
        bytes[size++] = HEXADECIMAL[octet & 0xF];
    }

    /// A comma, unless what is written last opens something. The last byte tells: within a text none is begun.
    private void comma() {
        if (size == 0) {
            return;
        }
        byte last = bytes[size - 1];
        if (last != '{' && last != '[' && last != ':') {
            raw((byte) ',');
        }
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }

    private void character(char c) {
        if (c < 0x80) {
            byte escape = ESCAPES[c];
            if (escape > 0) {
                bytes[size++] = '\\';
                bytes[size++] = escape;
            } else {
                code(c);
            }
        } else if (c == 0x2028 || c == 0x2029) {
            code(c);
        } else if (c < 0x800) {
            bytes[size++] = (byte) (0xC0 | c >>> 6);
            bytes[size++] = (byte) (0x80 | c & 0x3F);
        } else {
            int shown = Character.isSurrogate(c) ? 0xFFFD : c;
            bytes[size++] = (byte) (0xE0 | shown >>> 12);
            bytes[size++] = (byte) (0x80 | shown >>> 6 & 0x3F);
            bytes[size++] = (byte) (0x80 | shown & 0x3F);
        }
    }

    private void codePoint(int c) {
        bytes[size++] = (byte) (0xF0 | c >>> 18);
        bytes[size++] = (byte) (0x80 | c >>> 12 & 0x3F);
        bytes[size++] = (byte) (0x80 | c >>> 6 & 0x3F);
        bytes[size++] = (byte) (0x80 | c & 0x3F);
    }

    private void code(char c) {
        bytes[size++] = '\\';
        bytes[size++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[size++] = HEXADECIMAL[c >>> shift & 0xF];
        }
    }

    private static byte[] escapes() {
        byte[] escapes = new byte[0x80];
        Arrays.fill(escapes, 0, ' ', (byte) -1);
        escapes['<'] = -1;
        escapes['>'] = -1;
        escapes['"'] = '"';
        escapes['\\'] = '\\';
        escapes['\b'] = 'b';
        escapes['\f'] = 'f';
        escapes['\n'] = 'n';
        escapes['\r'] = 'r';
        escapes['\t'] = 't';
        return escapes;
    }
}
