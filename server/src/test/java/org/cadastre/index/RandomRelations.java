package org.cadastre.index;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Random ranges for the tests of relations: a few of 256 numbers, so that every number can be looked at, and trees
/// of many over the whole of the numbers. Often the ranges inside one take up all of it.
final class RandomRelations {
    private static final int NUMBERS = 256;

    private final SplittableRandom random;
    private final Width width;
    private final long baseHigh;
    private final long baseLow;

    RandomRelations(SplittableRandom random, Width width) {
        this.random = random;
        this.width = width;
        int place = random.nextInt(4);
        long ones = width == Width.BITS_32 ? 0xFFFF_FFFFL : -1;
        baseHigh = width == Width.BITS_32 ? 0 : place == 0 ? 0 : place == 1 ? -1 : random.nextLong();
        baseLow = switch (place) {
            case 0 -> 0;
            case 1 -> ones - NUMBERS + 1;
            case 2 -> width == Width.BITS_32 ? Integer.MAX_VALUE - NUMBERS / 2 : -NUMBERS / 2;
            default -> random.nextLong() & ones >>> 1;
        };
    }

    /// Ranges of the 256 numbers.
    ///
    /// @param overlapping whether some partly overlap
    List<Range> few(boolean overlapping) {
        List<Range> ranges = new ArrayList<>();
        int size = random.nextInt(30);
        int longest = 1 + random.nextInt(NUMBERS);
        for (int tries = 0; ranges.size() < size && tries < 1000; tries++) {
            int from = random.nextInt(NUMBERS);
            int to = Math.min(NUMBERS - 1, from + random.nextInt(longest));
            add(ranges, from, to, overlapping);
            if (random.nextBoolean() && to > from) {
                int middle = from + random.nextInt(to - from);
                add(ranges, from, middle, overlapping);
                add(ranges, middle + 1, to, overlapping);
            }
        }
        return ranges;
    }

    /// A tree of as many ranges as asked for, each of two layers at times.
    List<Range> tree(int size) {
        List<Range> ranges = new ArrayList<>();
        List<Range> open = new ArrayList<>(List.of(Range.of(0, 0xFFFF_FFFFL)));
        while (ranges.size() < size) {
            Range outer = open.get(random.nextInt(open.size()));
            long from = outer.firstLow();
            int parts = 2 + random.nextInt(4);
            for (int part = 1; part <= parts && from <= outer.lastLow() && ranges.size() < size; part++) {
                long left = outer.lastLow() - from;
                long to = part == parts ? outer.lastLow() : from + random.nextLong(left / 2 + 1);
                Range inner = Range.of(from, to, random.nextInt(8) == 0 ? 1 : 0);
                from = to + 1 + (random.nextInt(3) == 0 ? random.nextLong(left / 4 + 1) : 0);
                if (random.nextInt(6) != 0 && !ranges.contains(inner)) {
                    ranges.add(inner);
                }
                open.add(inner);
            }
            open.remove(outer);
            if (open.isEmpty()) {
                open.add(Range.of(0, 0xFFFF_FFFFL));
            }
        }
        return ranges.stream()
                .map(range -> scaled(range.firstLow(), range.lastLow(), range.layer()))
                .toList();
    }

    /// Statuses of each row: 0 to 3 by chance, 4 of all rows, 5 of no row, 63 of most.
    long[] statuses(int size) {
        long[] statuses = new long[size];
        for (int row = 0; row < size; row++) {
            statuses[row] = random.nextInt(16) | 1L << 4 | (random.nextInt(8) == 0 ? 0 : 1L << 63);
        }
        return statuses;
    }

    /// A range of the 256 numbers.
    Range anyOfFew() {
        int from = random.nextInt(NUMBERS);
        return few(from, from + random.nextInt(NUMBERS - from), 0);
    }

    /// A range of all numbers, mostly one that begins and ends near the edges of ranges of the table.
    Range anyNear(List<Range> ranges) {
        Range one = ranges.get(random.nextInt(ranges.size()));
        Range other = ranges.get(random.nextInt(ranges.size()));
        Range wide = new Range(one.firstHigh(), one.firstLow(), other.lastHigh(), other.lastLow(), 0);
        boolean ascending = Range.compare(wide.firstHigh(), wide.firstLow(), wide.lastHigh(), wide.lastLow()) <= 0;
        return switch (random.nextInt(4)) {
            case 0 -> one;
            case 1 -> Range.ofNumber(one.lastHigh(), one.lastLow());
            default -> ascending ? wide : one;
        };
    }

    private void add(List<Range> ranges, int from, int to, boolean overlapping) {
        Range range = few(from, to, random.nextInt(3));
        if (overlapping || ranges.stream().noneMatch(range::partlyOverlaps)) {
            ranges.add(range);
        }
    }

    private Range few(int from, int to, int layer) {
        return new Range(high(from), baseLow + from, high(to), baseLow + to, layer);
    }

    private long high(int number) {
        return baseHigh + (width != Width.BITS_32 && Long.compareUnsigned(baseLow + number, baseLow) < 0 ? 1 : 0);
    }

    /// Ranges of the upper 32 bits of longer numbers.
    private Range scaled(long first, long last, int layer) {
        return width == Width.BITS_32
                ? Range.of(first, last, layer)
                : new Range(first << 32, 0, last << 32 | 0xFFFF_FFFFL, -1, layer);
    }
}
