package org.cadastre.snapshot;

import java.util.function.IntPredicate;
import org.cadastre.export.RowFacts;
import org.cadastre.export.RowSink;
import org.cadastre.export.RpslLines;
import org.cadastre.export.RpslPart;
import org.cadastre.registry.RegistryObject;

/// The rows of one of several files that are kept together, each row that the files share once. Objects are not
/// kept: a file of objects speaks for no date.
public final class KeptRows implements RowSink {
    private static final RpslPart NOTHING = new RpslPart() {
        @Override
        public void object(RpslLines object) {}

        @Override
        public void filled() {}

        @Override
        public void end(int linesBefore) {}
    };

    private final Pools pools;
    final RowPool.FileRows ipv4 = new RowPool.FileRows();
    final RowPool.FileRows ipv6 = new RowPool.FileRows();
    final RowPool.FileRows autnums = new RowPool.FileRows();

    /// The rows of all files.
    record Pools(RowPool ipv4, RowPool ipv6, RowPool autnums) {
        static Pools of(Words words) {
            return new Pools(new RowPool(words), new RowPool(words), new RowPool(words));
        }

        void renumberHolders(int[] numbers) {
            ipv4.rows().columns.renumberHolders(numbers);
            ipv6.rows().columns.renumberHolders(numbers);
            autnums.rows().columns.renumberHolders(numbers);
        }
    }

    KeptRows(Pools pools) {
        this.pools = pools;
    }

    /// Adds rows of a batch.
    ///
    /// @param isAdded whether rows of a kind are
    void add(RowBatch batch, IntPredicate isAdded) {
        for (int row = 0; row < batch.ipv4.count(); row++) {
            if (isAdded.test(batch.ipv4.columns.kind(row))) {
                pools.ipv4.add(batch.ipv4, row, ipv4);
            }
        }
        for (int row = 0; row < batch.ipv6.count(); row++) {
            if (isAdded.test(batch.ipv6.columns.kind(row))) {
                pools.ipv6.add(batch.ipv6, row, ipv6);
            }
        }
        for (int row = 0; row < batch.autnums.count(); row++) {
            if (isAdded.test(batch.autnums.columns.kind(row))) {
                pools.autnums.add(batch.autnums, row, autnums);
            }
        }
    }

    @Override
    public void ipv4(int first, int last, RowFacts facts) {
        pools.ipv4.add(first, last, facts, ipv4);
    }

    @Override
    public void ipv6(long firstHigh, long firstLow, long lastHigh, long lastLow, RowFacts facts) {
        pools.ipv6.add(firstHigh, firstLow, lastHigh, lastLow, facts, ipv6);
    }

    @Override
    public void autnum(int first, int last, RowFacts facts) {
        pools.autnums.add(first, last, facts, autnums);
    }

    @Override
    public void object(RegistryObject object, int line) {}

    @Override
    public RpslPart rpsl(int lane) {
        return NOTHING;
    }
}
