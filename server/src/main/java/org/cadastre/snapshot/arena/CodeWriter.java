package org.cadastre.snapshot.arena;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.cadastre.registry.RegistryObject;

/// The bytes of one entry while it is made.
///
/// A number takes seven bits a byte, the lowest first, the highest bit set in all but the last byte. A text is a number
/// and its bytes; the lowest bits of the number say what the rest of it is:
///
/// - `xxx1`: the number of a word in the dictionary
/// - `xx10`: a length in bytes; ISO 8859-1
/// - `0100`: a length in bytes; UTF-8
/// - `1000`: a length in bytes; UTF-16, for a text with half a surrogate pair
/// - `0000`: the offset of an entry that is the text
///
/// The bytes of a shared entry depend on its content alone, never on how often a text was seen before: else the same
/// content would not be found again.
final class CodeWriter {
    static final int WORD = 1;
    static final int LATIN = 2;
    static final int UTF_8 = 4;
    static final int UTF_16 = 8;
    static final int ENTRY = 0;

    /// From how many characters on a text that may recur is an entry of its own.
    private static final int LONG_TEXT = 32;

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final ArenaStore store;
    private byte[] bytes = new byte[512];
    private int length;
    private boolean isShared;

    CodeWriter(ArenaStore store) {
        this.store = store;
    }

    /// Starts an entry.
    ///
    /// @param shared whether other entries may refer to it
    void begin(boolean shared) {
        length = 0;
        isShared = shared;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /// Appends one byte.
    void octet(int value) {
        room(1);
        bytes[length++] = (byte) value;
    }

    /// Appends a number that is read as unsigned.
    void number(long value) {
        room(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[length++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    /// Appends a number of which small ones of either sign are short.
    void signed(long value) {
        number(value << 1 ^ value >> 63);
    }

    /// Appends four bytes.
    void fixed(int value) {
        room(4);
        INTS.set(bytes, length, value);
        length += 4;
    }

    /// Appends eight bytes.
    void fixed(long value) {
        room(8);
        LONGS.set(bytes, length, value);
        length += 8;
    }

    /// Appends a text of a kind that has few values.
    void word(String text) {
        int number = store.dictionary().word(text);
        if (number == Dictionary.NONE) {
            plain(text);
            return;
        }
        number((long) number << 1 | WORD);
    }

    /// Appends a text of a kind of which some values recur.
    void text(String text) {
        if (text.length() >= LONG_TEXT) {
            number(store.shared(text) << 4 | ENTRY);
            return;
        }
        int number = isShared ? Dictionary.NONE : store.dictionary().recurring(text);
        if (number == Dictionary.NONE) {
            plain(text);
            return;
        }
        number((long) number << 1 | WORD);
    }

    /// Appends a text of a kind that does not recur.
    void plain(String text) {
        if (isLatin(text)) {
            number((long) text.length() << 2 | LATIN);
            latin(text);
            return;
        }
        boolean isWhole = isWhole(text);
        byte[] coded = isWhole ? text.getBytes(StandardCharsets.UTF_8) : utf16(text);
        number((long) coded.length << 4 | (isWhole ? UTF_8 : UTF_16));
        room(coded.length);
        System.arraycopy(coded, 0, bytes, length, coded.length);
        length += coded.length;
    }

    /// Appends texts of a kind that has few values.
    void words(List<String> texts) {
        number(texts.size());
        for (String text : texts) {
            word(text);
        }
    }

    /// Appends texts of a kind of which some values recur.
    void texts(List<String> texts) {
        number(texts.size());
        for (String text : texts) {
            text(text);
        }
    }

    /// Appends values of a closed choice; one alone takes a byte.
    void choices(List<? extends Enum<?>> values) {
        if (values.size() != 1) {
            number(CodeReader.CHOICES + values.size());
        }
        for (Enum<?> value : values) {
            octet(value.ordinal());
        }
    }

    /// Appends a reference to an object that others may hold too.
    void nested(RegistryObject object) {
        number(store.shared(object));
    }

    private void latin(String text) {
        int size = text.length();
        room(size);
        for (int i = 0; i < size; i++) {
            bytes[length + i] = (byte) text.charAt(i);
        }
        length += size;
    }

    private void room(int more) {
        if (more > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    private static boolean isLatin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                return false;
            }
        }
        return true;
    }

    /// Whether each half of a surrogate pair has its other half.
    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static byte[] utf16(String text) {
        byte[] coded = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            coded[2 * i] = (byte) (text.charAt(i) >>> 8);
            coded[2 * i + 1] = (byte) text.charAt(i);
        }
        return coded;
    }
}
