package org.cadastre.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cadastre.export.RpslLines;

/// The rows of number spaces that the RPSL objects of one part are, in the order of the part. For one thread
/// at a time.
///
/// A row has its kind of number, its place among the objects of the part, its line, the number of its source,
/// and its range: two values, or four for IPv6.
final class RpslRows {
    private static final RpslLines.Numbers[] KINDS = RpslLines.Numbers.values();

    private final List<byte[]> sources = new ArrayList<>();
    private byte[] kinds = new byte[4];
    private int[] places = new int[4];
    private int[] lines = new int[4];
    private int[] sourceNumbers = new int[4];
    private long[] values = new long[8];
    private int count;
    private int valueCount;
    private int lastSource;

    void add(RpslLines object, int place) {
        if (count == kinds.length) {
            kinds = Arrays.copyOf(kinds, 2 * count);
            places = Arrays.copyOf(places, 2 * count);
            lines = Arrays.copyOf(lines, 2 * count);
            sourceNumbers = Arrays.copyOf(sourceNumbers, 2 * count);
        }
        if (valueCount + 4 > values.length) {
            values = Arrays.copyOf(values, 2 * values.length);
        }
        kinds[count] = (byte) object.numbers().ordinal();
        places[count] = place;
        lines[count] = object.line();
        sourceNumbers[count++] = source(object);
        if (object.numbers() == RpslLines.Numbers.IPV6) {
            values[valueCount++] = object.firstHigh();
            values[valueCount++] = object.firstLow();
            values[valueCount++] = object.lastHigh();
            values[valueCount++] = object.lastLow();
        } else {
            values[valueCount++] = object.firstLow();
            values[valueCount++] = object.lastLow();
        }
    }

    private int source(RpslLines object) {
        byte[] bytes = object.bytes();
        int from = object.sourceStart();
        int to = object.sourceEnd();
        if (lastSource < sources.size() && isSource(lastSource, bytes, from, to)) {
            return lastSource;
        }
        for (int i = 0; i < sources.size(); i++) {
            if (isSource(i, bytes, from, to)) {
                lastSource = i;
                return i;
            }
        }
        lastSource = sources.size();
        sources.add(Arrays.copyOfRange(bytes, from, to));
        return lastSource;
    }

    private boolean isSource(int source, byte[] bytes, int from, int to) {
        byte[] known = sources.get(source);
        return Arrays.equals(known, 0, known.length, bytes, from, to);
    }

    /// Gives the rows to a batch.
    ///
    /// @param firstId the id of the first object of the part
    /// @param linesBefore the lines of the file before the part
    void giveTo(RowBatch batch, int firstId, int linesBefore) {
        int[] registries = new int[sources.size()];
        Arrays.setAll(registries, source -> batch.kind(token(sources.get(source))));
        int at = 0;
        for (int row = 0; row < count; row++) {
            int kind = registries[sourceNumbers[row]];
            int number = NumberedObjects.ofRpsl(firstId + places[row]);
            int line = linesBefore + lines[row];
            switch (KINDS[kinds[row]]) {
                case NONE -> throw new IllegalStateException("a row of no numbers");
                case IPV4 -> {
                    batch.ipv4.add((int) values[at], (int) values[at + 1]);
                    batch.ipv4.addObject(kind, number, line);
                    at += 2;
                }
                case IPV6 -> {
                    batch.ipv6.add(values[at], values[at + 1], values[at + 2], values[at + 3]);
                    batch.ipv6.addObject(kind, number, line);
                    at += 4;
                }
                case AUTNUM -> {
                    batch.autnums.add((int) values[at], (int) values[at + 1]);
                    batch.autnums.addObject(kind, number, line);
                    at += 2;
                }
            }
        }
    }

    private static String token(byte[] source) {
        return source.length == 0 ? "rpsl" : new String(source, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }
}
