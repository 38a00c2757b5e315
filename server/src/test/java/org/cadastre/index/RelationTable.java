package org.cadastre.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToLongFunction;

/// What [Relations32] and [Relations128] have in common, for the tests that compare both with [LinearRelations].
interface RelationTable {
    int up(Range range);

    int top(Range range, boolean equalCounts);

    boolean down(Range range, RowVisitor visitor);

    boolean bottom(Range range, RowVisitor visitor);

    int bottomCount(Range range);

    int moreSpecificsCount(Range range);

    default List<Integer> down(Range range) {
        List<Integer> rows = new ArrayList<>();
        down(range, rows::add);
        return rows;
    }

    default List<Integer> bottom(Range range) {
        List<Integer> rows = new ArrayList<>();
        bottom(range, rows::add);
        return rows;
    }

    /// The relations of all rows and those of the rows that have a status.
    interface Filtered {
        RelationTable all();

        RelationTable of(int status);

        static Filtered of(RangeTable table, IntToLongFunction statuses) {
            return switch (table) {
                case RangeTable.Index32 index -> new Filtered32(Relations32.byStatus(index.index(), statuses));
                case RangeTable.Index128 index -> new Filtered128(Relations128.byStatus(index.index(), statuses));
                default -> throw new IllegalArgumentException("not an index");
            };
        }
    }

    /// Of 32-bit numbers.
    record Filtered32(ByStatus<Relations32> relations) implements Filtered {
        @Override
        public RelationTable all() {
            return new Of32(relations.all());
        }

        @Override
        public RelationTable of(int status) {
            return new Of32(relations.of(status));
        }
    }

    /// Of 128-bit numbers.
    record Filtered128(ByStatus<Relations128> relations) implements Filtered {
        @Override
        public RelationTable all() {
            return new Of128(relations.all());
        }

        @Override
        public RelationTable of(int status) {
            return new Of128(relations.of(status));
        }
    }

    /// One of 32-bit numbers.
    record Of32(Relations32 relations) implements RelationTable {
        @Override
        public int up(Range range) {
            return relations.up((int) range.firstLow(), (int) range.lastLow());
        }

        @Override
        public int top(Range range, boolean equalCounts) {
            return relations.top((int) range.firstLow(), (int) range.lastLow(), equalCounts);
        }

        @Override
        public boolean down(Range range, RowVisitor visitor) {
            return relations.down((int) range.firstLow(), (int) range.lastLow(), visitor);
        }

        @Override
        public boolean bottom(Range range, RowVisitor visitor) {
            return relations.bottom((int) range.firstLow(), (int) range.lastLow(), visitor);
        }

        @Override
        public int bottomCount(Range range) {
            return relations.bottomCount((int) range.firstLow(), (int) range.lastLow());
        }

        @Override
        public int moreSpecificsCount(Range range) {
            return relations.moreSpecificsCount((int) range.firstLow(), (int) range.lastLow());
        }
    }

    /// One of 128-bit numbers.
    record Of128(Relations128 relations) implements RelationTable {
        @Override
        public int up(Range range) {
            return relations.up(range.firstHigh(), range.firstLow(), range.lastHigh(), range.lastLow());
        }

        @Override
        public int top(Range range, boolean equalCounts) {
            return relations.top(range.firstHigh(), range.firstLow(), range.lastHigh(), range.lastLow(), equalCounts);
        }

        @Override
        public boolean down(Range range, RowVisitor visitor) {
            return relations.down(range.firstHigh(), range.firstLow(), range.lastHigh(), range.lastLow(), visitor);
        }

        @Override
        public boolean bottom(Range range, RowVisitor visitor) {
            return relations.bottom(range.firstHigh(), range.firstLow(), range.lastHigh(), range.lastLow(), visitor);
        }

        @Override
        public int bottomCount(Range range) {
            return relations.bottomCount(range.firstHigh(), range.firstLow(), range.lastHigh(), range.lastLow());
        }

        @Override
        public int moreSpecificsCount(Range range) {
            return relations.moreSpecificsCount(range.firstHigh(), range.firstLow(), range.lastHigh(), range.lastLow());
        }
    }
}
