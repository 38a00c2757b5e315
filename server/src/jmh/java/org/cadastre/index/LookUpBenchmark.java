package org.cadastre.index;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.cadastre.testing.RegistryData;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// [RangeIndex32] alone on the IPv4 prefixes of a full Internet routing table, with JMH's profilers at hand
/// (`-prof perfnorm`, `-prof gc`). To compare it with others, run [IndexComparison]. The recipe is in
/// `server/src/jmh/README.md`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(LookUpBenchmark.KEYS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LookUpBenchmark {
    static final int KEYS = 1 << 18;
    private static final long SEED = 20260724;

    private LookUp32 lookUp = new IndexLookUp32(
            RangeIndex32.build(new int[0], new int[0], new byte[0], 0).index());
    private Keys32 random = new Keys32("none", new int[0]);
    private Keys32 zipf = random;

    /// Reads the table.
    @Setup
    public void readTable() throws IOException {
        RoutingTable table = RoutingTable.read(RegistryData.file(RoutingTable.FILE));
        lookUp = new IndexLookUp32(table.ipv4Index().index());
        random = Keys32.random(table.ipv4(), KEYS, SEED + 1);
        zipf = Keys32.zipf(table.ipv4(), KEYS, SEED + 2);
    }

    /// Random prefixes, random host bits.
    @Benchmark
    public long randomKeys() {
        return lookUp.sum(random);
    }

    /// The same, each look-up waiting for the one before.
    @Benchmark
    public long dependentKeys() {
        return lookUp.dependentSum(random);
    }

    /// 20,000 hot prefixes by Zipf's law.
    @Benchmark
    public long zipfKeys() {
        return lookUp.sum(zipf);
    }
}
