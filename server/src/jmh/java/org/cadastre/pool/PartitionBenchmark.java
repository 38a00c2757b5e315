package org.cadastre.pool;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.testing.RegistryData;
import org.cadastre.testing.Snapshots;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/// What it costs to look whether three registries' rows account for every number of their pools once, with the states
/// and segments of all numbers, which are kept for answers; beside it, what loading the three files costs.
@org.openjdk.jmh.annotations.State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 8)
@Fork(3)
public class PartitionBenchmark {
    private Snapshot snapshot = read();

    /// A snapshot of which nothing was asked yet.
    @Setup(Level.Invocation)
    public void fresh() {
        snapshot = read();
    }

    /// The check.
    @Benchmark
    public List<PoolFinding> audit() {
        return PoolAudit.of(snapshot);
    }

    /// The load alone, without the check.
    @Benchmark
    public Snapshot load() {
        return read();
    }

    private static Snapshot read() {
        return Snapshots.withPools(
                RegistryData.file("rir/delegated-afrinic-extended-20260821.xz"),
                RegistryData.file("rir/delegated-lacnic-extended-20240208.xz"),
                RegistryData.file("rir/delegated-apnic-extended-20160223.xz"));
    }
}
