package org.cadastre.export.rpsl;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.cadastre.export.RpslLines;
import org.cadastre.number.IpRange;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslKeySink;
import org.jspecify.annotations.Nullable;

/// Scans one paragraph after the other, lines up to an empty one, and says of each where its lines and
/// attributes are, or what is wrong with it.
///
/// A paragraph is scanned where it stands. One with line ends of two bytes or with Latin-1 is then written
/// anew, in UTF-8 and with LF, and scanned again.
final class ScannedObject implements RpslLines {
    private static final RpslAttribute[] ATTRIBUTES = RpslAttribute.values();
    private static final @Nullable RpslClass[] CLASSES = new RpslClass[ATTRIBUTES.length];

    static {
        for (RpslAttribute attribute : ATTRIBUTES) {
            CLASSES[attribute.ordinal()] = RpslClass.of(attribute.text());
        }
    }

    private final KeyNumbers key = new KeyNumbers();
    private final OneLineValue oneLine = new OneLineValue();
    private final PlainText plain = new PlainText();
    private byte[] bytes = new byte[0];
    private int[] starts = new int[64];
    private int[] values = new int[64];
    private int[] ends = new int[64];
    private @Nullable RpslAttribute[] attributes = new RpslAttribute[64];
    private int count;
    /// The line of the first attribute, -1 when there is none.
    private int first;
    private int sourceLine;
    private @Nullable RpslClass rpslClass;
    private Numbers numbers = Numbers.NONE;
    /// What a network or a route is a range of, null when it is none that can be read.
    private @Nullable IpRange range;

    private boolean latin1;
    private int line;
    private @Nullable String fault;
    private int faultLine;
    private @Nullable String oddity;
    private int valueFrom;
    private int valueTo;

    /// Not zero when there are hashes.
    private long hashes;
    /// Not zero when there are bytes above ASCII.
    private long tops;
    /// Whether there are control characters other than LF and tabs.
    private boolean controls;

    /// Scans the paragraph that begins at a line that is not empty.
    ///
    /// @param block ends in LF, and has [ByteWords#PADDING] bytes more
    /// @param to where the block's text ends
    /// @param lineNumber the number of its first line
    /// @return where the paragraph ends, behind its last LF
    int scan(byte[] block, int from, int to, int lineNumber) {
        line = lineNumber;
        latin1 = false;
        int end = lines(block, from, to);
        if (controls || tops != 0) {
            settle(from, end);
        }
        if (first >= 0 && fault == null) {
            readKey();
        }
        return end;
    }

    /// Whether there is anything in it but comments.
    boolean holdsObject() {
        return first >= 0 || fault != null;
    }

    /// What is wrong with it, or null.
    @Nullable
    String fault() {
        return fault;
    }

    /// What is odd in its first attribute, or null; it is an object nevertheless.
    @Nullable
    String oddity() {
        return oddity;
    }

    /// The line of its first attribute.
    int keyLine() {
        return line + first;
    }

    /// The line of the fault.
    int faultLine() {
        return line + faultLine;
    }

    private int lines(byte[] block, int from, int to) {
        bytes = block;
        count = 0;
        first = -1;
        sourceLine = -1;
        rpslClass = null;
        numbers = Numbers.NONE;
        range = null;
        fault = null;
        oddity = null;
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

    /// Writes the paragraph anew and scans it again.
    private void settle(int from, int to) {
        boolean utf8 = Utf8.isValid(bytes, from, to);
        if (!controls && utf8) {
            return;
        }
        int end = plain.write(bytes, from, to, !utf8);
        lines(plain.bytes(), 0, end);
        latin1 = !utf8;
        if (plain.strayLine() >= 0) {
            fault = "The line holds a control character.";
            faultLine = plain.strayLine();
        }
    }

    /// Reads what the object is a range of.
    private void readKey() {
        RpslClass known = rpslClass;
        if (known == null) {
            return;
        }
        switch (known) {
            case INETNUM -> numbers(key.readIpv4(valueBytes(first), valueFrom, valueTo), Numbers.IPV4, known);
            case INET6NUM -> numbers(key.readIpv6(valueBytes(first), valueFrom, valueTo), Numbers.IPV6, known);
            case AUT_NUM, AS_BLOCK ->
                numbers(key.readAutnum(valueBytes(first), valueFrom, valueTo), Numbers.AUTNUM, known);
            case ROUTE, ROUTE6 -> {
                if (!key.isPrefix(valueBytes(first), valueFrom, valueTo)) {
                    faultLine = first;
                    fault = noNumbers(known) + '.';
                }
                range = key.addresses();
            }
            default -> {}
        }
    }

    private void numbers(boolean good, Numbers kind, RpslClass known) {
        if (good) {
            numbers = kind;
            range = key.addresses();
        } else {
            oddity = noNumbers(known) + "; no number finds it.";
        }
    }

    private String noNumbers(RpslClass known) {
        return "The " + known.text() + " is no range of numbers: " + Quoted.of(bytes, values[first], ends[first]);
    }

    /// The bytes that hold the value of the attribute that begins in a line, on one line, and with it its
    /// bounds.
    private byte[] valueBytes(int at) {
        int last = at;
        while (isContinued(last)) {
            last++;
        }
        if (last > at || hashes != 0 && indexOf('#', values[at], ends[at]) < ends[at]) {
            valueFrom = 0;
            valueTo = oneLine.write(bytes, values[at], ends[last]);
            return oneLine.bytes();
        }
        valueFrom = values[at];
        valueTo = ends[at];
        while (valueTo > valueFrom && (bytes[valueTo - 1] == ' ' || bytes[valueTo - 1] == '\t')) {
            valueTo--;
        }
        return bytes;
    }

    private int indexOf(char wanted, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    private boolean isContinued(int at) {
        return at + 1 < count && isContinuation(bytes[starts[at + 1]]);
    }

    private static boolean isContinuation(byte begin) {
        return begin == ' ' || begin == '\t' || begin == '+';
    }

    @Override
    public void giveKeys(RpslKeySink sink) {
        sink.object(rpslClass);
        if (range != null) {
            sink.range(range);
        }
        for (int i = first; i < count; i++) {
            RpslAttribute attribute = attributes[i];
            if (attribute != null) {
                if (isContinued(i) || sink.wants(attribute, i)) {
                    byte[] value = valueBytes(i);
                    sink.value(attribute, value, valueFrom, valueTo);
                }
            } else if (i == first) {
                byte[] value = valueBytes(i);
                sink.otherKey(value, valueFrom, valueTo);
            }
        }
    }

    @Override
    public byte[] bytes() {
        return bytes;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public int start(int at) {
        return starts[at];
    }

    @Override
    public int valueStart(int at) {
        return values[at];
    }

    @Override
    public int end(int at) {
        return ends[at];
    }

    @Override
    public @Nullable RpslAttribute attribute(int at) {
        return attributes[at];
    }

    @Override
    public @Nullable RpslClass rpslClass() {
        return rpslClass;
    }

    @Override
    public boolean isLatin1() {
        return latin1;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public int sourceStart() {
        return sourceLine < 0 ? 0 : values[sourceLine];
    }

    @Override
    public int sourceEnd() {
        int at = sourceStart();
        while (sourceLine >= 0 && at < ends[sourceLine] && bytes[at] > ' ' && bytes[at] != '#') {
            at++;
        }
        return at;
    }

    @Override
    public Numbers numbers() {
        return numbers;
    }

    @Override
    public long firstHigh() {
        return key.firstHigh;
    }

    @Override
    public long firstLow() {
        return key.firstLow;
    }

    @Override
    public long lastHigh() {
        return key.lastHigh;
    }

    @Override
    public long lastLow() {
        return key.lastLow;
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
