package org.cadastre.report.difference;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.cadastre.number.NumberKind;
import org.cadastre.number.NumberRange;
import org.cadastre.snapshot.Holders;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SpaceRows;
import org.cadastre.testing.RegistryData;
import org.cadastre.testing.Snapshots;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The difference of two loaded files of AFRINIC, 2023-03-23 and 2026-08-21, and its report as text, beside a
/// comparison of their rows by two hash maps, which tells only which rows are there in one of them alone. The
/// recipe is in `server/src/jmh/README.md`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DifferenceBenchmark {
    private final Snapshot old = snapshot("20230323");
    private final Snapshot now = snapshot("20260821");

    private static Snapshot snapshot(String day) {
        return Snapshots.withPools(RegistryData.file("rir/delegated-afrinic-extended-" + day + ".xz"));
    }

    /// All numbers, one by one.
    @Benchmark
    public Difference difference() {
        return Difference.of(old, now);
    }

    /// The same, and the text of it.
    @Benchmark
    public String text() {
        return DifferenceText.of(Difference.of(old, now), old, now);
    }

    /// The reference: which rows are in one of the two alone.
    @Benchmark
    public int rowsByMap() {
        int changed = 0;
        for (NumberKind kind : NumberKind.values()) {
            Map<NumberRange, NumberFacts> before = rows(old, kind);
            Map<NumberRange, NumberFacts> after = rows(now, kind);
            for (Map.Entry<NumberRange, NumberFacts> row : before.entrySet()) {
                changed += row.getValue().equals(after.get(row.getKey())) ? 0 : 1;
            }
            for (NumberRange range : after.keySet()) {
                changed += before.containsKey(range) ? 0 : 1;
            }
        }
        return changed;
    }

    private static Map<NumberRange, NumberFacts> rows(Snapshot snapshot, NumberKind kind) {
        SpaceRows rows = snapshot.rows(kind);
        Map<NumberRange, NumberFacts> all = new HashMap<>();
        for (int row = 0; row < rows.count(); row++) {
            int holder = rows.holder(row);
            all.put(
                    rows.range(row),
                    new NumberFacts(
                            rows.status(rows.word(row)),
                            rows.registry(rows.word(row)),
                            SpaceRows.countryText(rows.country(row)),
                            rows.registered(row),
                            holder == Holders.NONE ? "" : snapshot.holders().handleText(holder)));
        }
        return all;
    }
}
