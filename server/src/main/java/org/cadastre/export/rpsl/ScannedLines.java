package org.cadastre.export.rpsl;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.jspecify.annotations.Nullable;

/// The lines of one paragraph after the other, found where they stand, and the attributes that begin in them. The
/// arrays have a place for each of [#count] lines.
final class ScannedLines {
    private static final RpslAttribute[] ATTRIBUTES = RpslAttribute.values();
    private static final @Nullable RpslClass[] CLASSES = new RpslClass[ATTRIBUTES.length];

    static {
        for (RpslAttribute attribute : ATTRIBUTES) {
            CLASSES[attribute.ordinal()] = RpslClass.of(attribute.text());
        }
    }

    byte[] bytes = new byte[0];
    int[] starts = new int[64];
    int[] values = new int[64];
    int[] ends = new int[64];

    @Nullable
    RpslAttribute[] attributes = new RpslAttribute[64];

    int count;

    /// The line of the first attribute, -1 when there is none.
    int first;

    /// The last line in which a source begins, -1 when there is none.
    int sourceLine;

    /// The last line in which the time of the last change begins, -1 when there is none.
    int changedLine;

    /// The class that the first attribute names, null when it is none of the known ones.
    @Nullable
    RpslClass rpslClass;

    /// What is wrong with a line, or null.
    @Nullable
    String fault;

    int faultLine;

    /// Not zero when there are hashes.
    long hashes;

    /// Not zero when there are bytes above ASCII.
    long tops;

    /// Whether there are control characters other than LF and tabs.
    boolean controls;

    /// Finds the lines from a place up to an empty one.
    ///
    /// @param block ends in LF, and has [ByteWords#PADDING] bytes more
    /// @param to where the block's text ends
    /// @return the place after the last LF
    int scan(byte[] block, int from, int to) {
        bytes = block;
        count = 0;
        first = -1;
        sourceLine = -1;
        changedLine = -1;
        rpslClass = null;
        fault = null;
        hashes = 0;
        tops = 0;
        controls = false;
        int at = from;
        while (at < to) {
            byte begin = block[at];
            if (begin == '\n' || begin == '\r' && block[at + 1] == '\n') {
                break;
            }
            if (count == starts.length) {
                grow();
            }
            int value = at;
            RpslAttribute attribute = null;
            if (isContinuation(begin)) {
                if (first < 0) {
                    fail("The line continues no attribute.");
                }
            } else if (begin != '#' && begin != '%') {
                int colon = colon(at);
                attribute = AttributeNames.find(block, at, colon - at);
                if (attribute == null) {
                    colon = farColon(at);
                    attribute = unusual(at, colon);
                }
                value = colon < 0 ? at : skipBlanks(colon + 1);
                if (first < 0) {
                    first = count;
                    rpslClass = attribute == null ? unusualClass(at, colon) : CLASSES[attribute.ordinal()];
                }
                if (attribute == RpslAttribute.SOURCE) {
                    sourceLine = count;
                } else if (attribute == RpslAttribute.LAST_MODIFIED) {
                    changedLine = count;
                }
            }
            starts[count] = at;
            values[count] = value;
            attributes[count] = attribute;
            int end = lineEnd(value);
            ends[count++] = end;
            at = end + 1;
        }
        return at;
    }

    /// Where the first colon behind a place is; somewhere behind it, but within the padding of the block, when
    /// none is near.
    private int colon(int from) {
        long marks = ByteWords.colons(ByteWords.at(bytes, from));
        if (marks != 0) {
            return from + ByteWords.first(marks);
        }
        int next = from + Long.BYTES;
        marks = ByteWords.colons(ByteWords.at(bytes, next));
        return marks != 0 ? next + ByteWords.first(marks) : next + Long.BYTES;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (true) {
            long others = ByteWords.at(bytes, at) ^ ByteWords.BLANKS;
            if (others != 0) {
                at += ByteWords.first(others);
                break;
            }
            at += Long.BYTES;
        }
        while (bytes[at] == ' ' || bytes[at] == '\t') {
            at++;
        }
        return at;
    }

    /// The LF behind a place; notes what characters there are on the way.
    private int lineEnd(int from) {
        byte[] block = bytes;
        long hash = hashes;
        long top = tops;
        int at = from;
        while (true) {
            long word = ByteWords.at(block, at);
            long control = ByteWords.controls(word);
            hash |= ByteWords.hashes(word);
            if (control == 0) {
                top |= word & ByteWords.TOPS;
                at += Long.BYTES;
            } else {
                top |= word & (Long.lowestOneBit(control) - 1) & ByteWords.TOPS;
                at += ByteWords.first(control);
                if (block[at] == '\n') {
                    break;
                }
                controls |= block[at] != '\t';
                at++;
            }
        }
        hashes = hash;
        tops = top;
        return at;
    }

    /// The first colon of a line, -1 when there is none.
    private int farColon(int from) {
        int at = from;
        while (bytes[at] != ':' && bytes[at] != '\n') {
            at++;
        }
        return bytes[at] == ':' ? at : -1;
    }

    /// The attribute of a line whose name is unknown or not spelt as usual. When it is no name at all that is
    /// the fault.
    private @Nullable RpslAttribute unusual(int from, int colon) {
        if (colon < 0) {
            fail("The line is no attribute: there is no colon in it.");
            return null;
        }
        int end = nameEnd(from, colon);
        RpslAttribute attribute = AttributeNames.find(bytes, from, end - from);
        if (attribute == null && !(first < 0 ? isClassName(from, end) : isName(from, end))) {
            fail("The line is no attribute: what stands before its colon is no name.");
        }
        return attribute;
    }

    private @Nullable RpslClass unusualClass(int from, int colon) {
        if (colon < 0) {
            return null;
        }
        String name = new String(bytes, from, nameEnd(from, colon) - from, StandardCharsets.ISO_8859_1);
        return RpslClass.of(name.toLowerCase(Locale.ROOT));
    }

    private int nameEnd(int from, int colon) {
        int end = colon;
        while (end > from && (bytes[end - 1] == ' ' || bytes[end - 1] == '\t')) {
            end--;
        }
        return end;
    }

    private boolean isName(int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] <= ' ' || bytes[i] == 0x7F) {
                return false;
            }
        }
        return to > from;
    }

    private boolean isClassName(int from, int to) {
        for (int i = from; i < to; i++) {
            int lower = bytes[i] | 0x20;
            boolean letter = lower >= 'a' && lower <= 'z';
            boolean other = bytes[i] >= '0' && bytes[i] <= '9' || bytes[i] == '-' || bytes[i] == '_';
            if (!letter && !(other && i > from)) {
                return false;
            }
        }
        return to > from;
    }

    /// Whether the line after a line continues it.
    boolean isContinued(int line) {
        return line + 1 < count && isContinuation(bytes[starts[line + 1]]);
    }

    /// Whether a line that begins so goes on with what the one before has begun.
    static boolean isContinuation(byte begin) {
        return begin == ' ' || begin == '\t' || begin == '+';
    }

    private void fail(String reason) {
        if (fault == null) {
            fault = reason;
            faultLine = count;
        }
    }

    private void grow() {
        int size = 2 * count;
        starts = Arrays.copyOf(starts, size);
        values = Arrays.copyOf(values, size);
        ends = Arrays.copyOf(ends, size);
        attributes = Arrays.copyOf(attributes, size);
    }
}
