package org.cadastre.export.rpsl;

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
    /// How a day is written.
    private static final String DAY = "yyyy-mm-dd";

    private final KeyNumbers key = new KeyNumbers();
    private final OneLineValue oneLine = new OneLineValue();
    private final PlainText plain = new PlainText();
    private final ScannedLines lines = new ScannedLines();
    private Numbers numbers = Numbers.NONE;
    /// What a network or a route is a range of, null when it is none that can be read.
    private @Nullable IpRange range;

    private boolean latin1;
    private int line;
    private @Nullable String oddity;
    private int valueFrom;
    private int valueTo;

    /// Scans the paragraph that begins at a line that is not empty.
    ///
    /// @param block ends in LF, and has [ByteWords#PADDING] bytes more
    /// @param to where the block's text ends
    /// @param lineNumber the number of its first line
    /// @return where the paragraph ends, behind its last LF
    int scan(byte[] block, int from, int to, int lineNumber) {
        line = lineNumber;
        latin1 = false;
        numbers = Numbers.NONE;
        range = null;
        oddity = null;
        int end = lines.scan(block, from, to);
        if (lines.controls || lines.tops != 0) {
            settle(from, end);
        }
        if (lines.first >= 0 && lines.fault == null) {
            readKey();
        }
        return end;
    }

    /// Whether there is anything in it but comments.
    boolean holdsObject() {
        return lines.first >= 0 || lines.fault != null;
    }

    /// What is wrong with it, or null.
    @Nullable
    String fault() {
        return lines.fault;
    }

    /// What is odd in its first attribute, or null; it is an object nevertheless.
    @Nullable
    String oddity() {
        return oddity;
    }

    /// The line of its first attribute.
    int keyLine() {
        return line + lines.first;
    }

    /// The line of the fault.
    int faultLine() {
        return line + lines.faultLine;
    }

    /// Writes the paragraph anew and scans it again.
    private void settle(int from, int to) {
        boolean utf8 = Utf8.isValid(lines.bytes, from, to);
        if (!lines.controls && utf8) {
            return;
        }
        int end = plain.write(lines.bytes, from, to, !utf8);
        lines.scan(plain.bytes(), 0, end);
        latin1 = !utf8;
        if (plain.strayLine() >= 0) {
            lines.fault = "The line holds a control character.";
            lines.faultLine = plain.strayLine();
        }
    }

    /// Reads what the object is a range of.
    private void readKey() {
        RpslClass known = lines.rpslClass;
        if (known == null) {
            return;
        }
        switch (known) {
            case INETNUM -> numbers(key.readIpv4(valueBytes(lines.first), valueFrom, valueTo), Numbers.IPV4, known);
            case INET6NUM -> numbers(key.readIpv6(valueBytes(lines.first), valueFrom, valueTo), Numbers.IPV6, known);
            case AUT_NUM, AS_BLOCK ->
                numbers(key.readAutnum(valueBytes(lines.first), valueFrom, valueTo), Numbers.AUTNUM, known);
            case ROUTE, ROUTE6 -> {
                if (!key.isPrefix(valueBytes(lines.first), valueFrom, valueTo)) {
                    lines.faultLine = lines.first;
                    lines.fault = noNumbers(known) + '.';
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
        return "The " + known.text() + " is no range of numbers: "
                + Quoted.of(lines.bytes, lines.values[lines.first], lines.ends[lines.first]);
    }

    /// The bytes that hold the value of the attribute that begins in a line, on one line, and with it its
    /// bounds.
    private byte[] valueBytes(int at) {
        byte[] bytes = lines.bytes;
        int from = lines.values[at];
        int to = lines.ends[at];
        int last = at;
        while (lines.isContinued(last)) {
            last++;
        }
        if (last > at || lines.hashes != 0 && indexOf('#', from, to) < to) {
            valueFrom = 0;
            valueTo = oneLine.write(bytes, from, lines.ends[last]);
            return oneLine.bytes();
        }
        while (to > from && (bytes[to - 1] == ' ' || bytes[to - 1] == '\t')) {
            to--;
        }
        valueFrom = from;
        valueTo = to;
        return bytes;
    }

    private int indexOf(char wanted, int from, int to) {
        int at = from;
        while (at < to && lines.bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    @Override
    public void giveKeys(RpslKeySink sink) {
        sink.object(lines.rpslClass);
        if (range != null) {
            sink.range(range);
        }
        for (int i = lines.first; i < lines.count; i++) {
            RpslAttribute attribute = lines.attributes[i];
            if (attribute != null) {
                if (lines.isContinued(i) || sink.wants(attribute, i)) {
                    byte[] value = valueBytes(i);
                    sink.value(attribute, value, valueFrom, valueTo);
                }
            } else if (i == lines.first) {
                byte[] value = valueBytes(i);
                sink.otherKey(value, valueFrom, valueTo);
            }
        }
    }

    @Override
    public byte[] bytes() {
        return lines.bytes;
    }

    @Override
    public int count() {
        return lines.count;
    }

    @Override
    public int start(int at) {
        return lines.starts[at];
    }

    @Override
    public int valueStart(int at) {
        return lines.values[at];
    }

    @Override
    public int end(int at) {
        return lines.ends[at];
    }

    @Override
    public @Nullable RpslAttribute attribute(int at) {
        return lines.attributes[at];
    }

    @Override
    public @Nullable RpslClass rpslClass() {
        return lines.rpslClass;
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
        return lines.sourceLine < 0 ? 0 : lines.values[lines.sourceLine];
    }

    @Override
    public int sourceEnd() {
        int at = sourceStart();
        while (lines.sourceLine >= 0 && at < lines.ends[lines.sourceLine] && isOfWord(lines.bytes[at])) {
            at++;
        }
        return at;
    }

    private static boolean isOfWord(byte b) {
        return b > ' ' && b != '#';
    }

    @Override
    public int changedDay() {
        int at = lines.changedLine < 0 ? 0 : lines.values[lines.changedLine];
        return lines.changedLine >= 0 && lines.ends[lines.changedLine] - at >= DAY.length() ? day(at) : 0;
    }

    private int day(int from) {
        int day = 0;
        for (int i = 0; i < DAY.length(); i++) {
            byte b = lines.bytes[from + i];
            if (DAY.charAt(i) == '-') {
                if (b != '-') {
                    return 0;
                }
            } else if (b >= '0' && b <= '9') {
                day = 10 * day + b - '0';
            } else {
                return 0;
            }
        }
        return day;
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
}
