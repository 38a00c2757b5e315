package org.cadastre.check.rpsl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cadastre.export.RpslLines;
import org.cadastre.export.RpslPart;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslKeySink;
import org.cadastre.snapshot.rpsl.CodedTexts;
import org.jspecify.annotations.Nullable;

/// Takes the objects of one part of a file: stores each, looks at it by itself, and notes what it is a range of.
final class ObjectPart implements RpslPart {
    private static final @Nullable RpslClass[] CLASSES =
            Arrays.copyOf(RpslClass.values(), RpslClass.values().length + 1);

    private static final int MOST_SOURCES = 0xFF;

    private final DumpLoad load;
    private final String file;
    private final CodedTexts.Part texts;
    private final RpslKeySink keys;
    private final ObjectCheck check;
    private final Findings findings;
    private final List<byte[]> sources = new ArrayList<>();
    private final RangeColumns ranges = new RangeColumns();
    private byte[] classes = new byte[4];
    private byte[] objectSources = new byte[4];
    private int[] lines = new int[4];
    private long[] hashes = new long[4];
    private int count;

    ObjectPart(
            DumpLoad load, String file, CodedTexts.Part texts, RpslKeySink keys, ObjectCheck check, Findings findings) {
        this.load = load;
        this.file = file;
        this.texts = texts;
        this.keys = keys;
        this.check = check;
        this.findings = findings;
    }

    @Override
    public void object(RpslLines object) {
        int place = texts.add(object);
        check.check(object, keys, findings);
        if (count == classes.length) {
            classes = Arrays.copyOf(classes, 2 * count);
            objectSources = Arrays.copyOf(objectSources, 2 * count);
            lines = Arrays.copyOf(lines, 2 * count);
            hashes = Arrays.copyOf(hashes, 2 * count);
        }
        RpslClass rpslClass = object.rpslClass();
        classes[count] = (byte) (rpslClass == null ? CLASSES.length - 1 : rpslClass.ordinal());
        objectSources[count] = (byte) source(object);
        lines[count] = object.line();
        hashes[count++] = check.keyHash();
        if (object.numbers() != RpslLines.Numbers.NONE) {
            ranges.add(
                    place,
                    check.status().ordinal(),
                    object.firstHigh(),
                    object.firstLow(),
                    object.lastHigh(),
                    object.lastLow());
        } else if (check.prefix() != null) {
            addPrefix(place, check.prefix());
        }
    }

    @Override
    public void filled() {
        texts.filled();
    }

    private void addPrefix(int place, IpRange prefix) {
        switch (prefix) {
            case Ipv4Range v4 ->
                ranges.add(
                        place, 0, 0, Integer.toUnsignedLong(v4.firstBits()), 0, Integer.toUnsignedLong(v4.lastBits()));
            case Ipv6Range v6 -> ranges.add(place, 0, v6.firstHigh(), v6.firstLow(), v6.lastHigh(), v6.lastLow());
        }
    }

    private int source(RpslLines object) {
        byte[] bytes = object.bytes();
        int from = object.sourceStart();
        int to = object.sourceEnd();
        for (int i = 0; i < sources.size(); i++) {
            byte[] known = sources.get(i);
            if (Arrays.equals(known, 0, known.length, bytes, from, to)) {
                return i;
            }
        }
        if (sources.size() < MOST_SOURCES) {
            sources.add(sources.size() < MOST_SOURCES - 1 ? Arrays.copyOfRange(bytes, from, to) : Sources.OTHERS);
        }
        return sources.size() - 1;
    }

    @Override
    public void end(int linesBefore) {
        int firstId = load.end(texts);
        int[] numbers = new int[sources.size()];
        Arrays.setAll(numbers, source -> load.sources().number(sources.get(source)));
        for (int i = 0; i < count; i++) {
            int source = numbers[objectSources[i] & 0xFF];
            load.sources().add(source, CLASSES[classes[i]]);
            load.places().add(linesBefore + lines[i], source, hashes[i]);
        }
        for (int i = 0; i < ranges.count; i++) {
            int place = ranges.ids[i];
            RpslClass rpslClass = CLASSES[classes[place]];
            if (rpslClass != null) {
                load.ranges(numbers[objectSources[place] & 0xFF], rpslClass)
                        .add(
                                firstId + place,
                                ranges.statuses[i],
                                ranges.firstHigh[i],
                                ranges.firstLow[i],
                                ranges.lastHigh[i],
                                ranges.lastLow[i]);
            }
        }
        load.findings().addAll(findings, file, linesBefore);
        load.ended();
    }
}
