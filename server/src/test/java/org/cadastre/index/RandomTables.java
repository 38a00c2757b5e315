package org.cadastre.index;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Random tables over a small universe, so that ranges nest, repeat and collide.
///
/// The universe has [#CELLS] cells of equal size, placed anywhere in the numbers, its edges included. The ranges
/// begin and end at the edges of cells.
final class RandomTables {
    static final int CELLS = 16;

    /// What kind of ranges a table has.
    enum Shape {
        PREFIXES,
        NESTED,
        ARBITRARY
    }

    private final SplittableRandom random;
    private final int bits;
    private final int cellBits;
    private final long baseHigh;
    private final long baseLow;

    /// @param bits 32 or 128
    RandomTables(SplittableRandom random, int bits) {
        this.random = random;
        this.bits = bits;
        cellBits = random.nextInt(bits - 4 + 1);
        boolean atEdge = random.nextBoolean();
        long edge = random.nextBoolean() ? -1 : 0;
        long high = bits == 32 ? 0 : atEdge ? edge : random.nextLong();
        long low = atEdge ? edge : random.nextLong();
        baseHigh = bits == 32 ? 0 : high & ~maskHigh(cellBits + 4);
        baseLow = low & ~maskLow(cellBits + 4) & (bits == 32 ? 0xFFFF_FFFFL : -1);
    }

    List<Range> table(Shape shape) {
        int size = random.nextInt(40);
        int layers = 1 + random.nextInt(3);
        List<Range> ranges = new ArrayList<>();
        while (ranges.size() < size) {
            Range range = range(shape, random.nextInt(layers));
            if (shape == Shape.ARBITRARY || ranges.stream().noneMatch(range::partlyOverlaps)) {
                ranges.add(range);
            }
        }
        return ranges;
    }

    /// Every range of cells.
    List<Range> questions() {
        List<Range> questions = new ArrayList<>();
        for (int from = 0; from < CELLS; from++) {
            for (int to = from; to < CELLS; to++) {
                questions.add(cells(from, to, 0));
            }
        }
        return questions;
    }

    /// A range that begins and ends anywhere, mostly in the universe.
    Range unaligned() {
        Range one = anywhere();
        Range two = anywhere();
        boolean ascending = Range.compare(one.firstHigh(), one.firstLow(), two.firstHigh(), two.firstLow()) <= 0;
        Range low = ascending ? one : two;
        Range high = ascending ? two : one;
        return new Range(low.firstHigh(), low.firstLow(), high.firstHigh(), high.firstLow(), 0);
    }

    /// A range of one number: the first or last of a cell, a neighbour of these, or any.
    Range anywhere() {
        Range cell = cells(random.nextInt(CELLS), CELLS - 1, 0);
        return switch (random.nextInt(4)) {
            case 0 -> Range.ofNumber(cell.firstHigh(), cell.firstLow());
            case 1 -> number(cell.firstHigh() - (cell.firstLow() == 0 ? 1 : 0), cell.firstLow() - 1);
            case 2 -> number(cell.lastHigh() + (cell.lastLow() == -1 ? 1 : 0), cell.lastLow() + 1);
            default -> number(random.nextLong(), random.nextLong());
        };
    }

    private Range number(long high, long low) {
        return bits == 32 ? Range.ofNumber(0, low & 0xFFFF_FFFFL) : Range.ofNumber(high, low);
    }

    private Range range(Shape shape, int layer) {
        if (shape == Shape.PREFIXES) {
            int size = 1 << random.nextInt(5);
            int from = random.nextInt(CELLS) & -size;
            return cells(from, from + size - 1, layer);
        }
        int from = random.nextInt(CELLS);
        return cells(from, from + random.nextInt(CELLS - from), layer);
    }

    private Range cells(int from, int to, int layer) {
        long firstHigh = baseHigh | high(from, cellBits);
        long firstLow = baseLow | low(from, cellBits);
        long lastHigh = baseHigh | high(to, cellBits) | maskHigh(cellBits);
        long lastLow = baseLow | low(to, cellBits) | maskLow(cellBits);
        return new Range(firstHigh, firstLow, lastHigh, lastLow, layer);
    }

    private static long high(long value, int shift) {
        return shift >= 64 ? value << shift - 64 : shift > 0 ? value >>> 64 - shift : 0;
    }

    private static long low(long value, int shift) {
        return shift >= 64 ? 0 : value << shift;
    }

    private static long maskHigh(int ones) {
        return ones > 64 ? -1L >>> 128 - ones : 0;
    }

    private static long maskLow(int ones) {
        return ones >= 64 ? -1 : (1L << ones) - 1;
    }
}
