package org.cadastre.index;

import java.util.List;

/// The two indexes that every test of both takes its tables from.
enum Width {
    BITS_32 {
        @Override
        int bits() {
            return 32;
        }

        @Override
        RangeTable table(List<Range> ranges) {
            return RangeTable.Index32.of(ranges);
        }

        @Override
        Range all() {
            return Range.of(0, 0xFFFF_FFFFL);
        }
    },
    BITS_128 {
        @Override
        int bits() {
            return 128;
        }

        @Override
        RangeTable table(List<Range> ranges) {
            return RangeTable.Index128.of(ranges);
        }

        @Override
        Range all() {
            return new Range(0, 0, -1, -1, 0);
        }
    };

    abstract int bits();

    abstract RangeTable table(List<Range> ranges);

    abstract Range all();

    /// The input number of each row.
    List<Integer> order(RangeTable table) {
        return switch (table) {
            case RangeTable.Index32 index -> index.order();
            case RangeTable.Index128 index -> index.order();
            default -> throw new IllegalArgumentException("not an index");
        };
    }
}
