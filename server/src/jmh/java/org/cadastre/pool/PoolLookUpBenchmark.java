package org.cadastre.pool;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.cadastre.index.SmallestCovering;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.query.Lookup;
import org.cadastre.query.LookupSettings;
import org.cadastre.query.Query;
import org.cadastre.registry.ExtensionMode;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.testing.RegistryData;
import org.cadastre.testing.Snapshots;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// What pools cost a look-up, which are rows around those of the registries: the same questions of the same file,
/// without the pools and with them. Numbers out of AFRINIC's rows, IPv4 and IPv6 in turn.
@org.openjdk.jmh.annotations.State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(PoolLookUpBenchmark.QUESTIONS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(3)
public class PoolLookUpBenchmark {
    static final int QUESTIONS = 1 << 12;
    private static final String FILE = "rir/delegated-afrinic-extended-20260821.xz";

    /// Whether the pools are there.
    @Param({"false", "true"})
    public boolean pools;

    private final Lookup lookup = new Lookup(new LookupSettings(true, 10, 1000, 10, ExtensionMode.OFF));
    private final Ipv4Range[] ipv4 = new Ipv4Range[QUESTIONS / 2];
    private final Ipv6Range[] ipv6 = new Ipv6Range[QUESTIONS / 2];
    private Snapshot snapshot = Snapshots.load(List.of(RegistryData.file(FILE)));

    /// Chooses the questions, of the rows without pools in either case.
    @Setup
    public void choose() {
        Random random = new Random(12);
        for (int i = 0; i < ipv4.length; i++) {
            int first =
                    snapshot.ipv4Range(random.nextInt(snapshot.ipv4().size())).firstBits();
            ipv4[i] = new Ipv4Range(first, first);
            Ipv6Range range = snapshot.ipv6Range(random.nextInt(snapshot.ipv6().size()));
            ipv6[i] = new Ipv6Range(range.firstHigh(), range.firstLow(), range.firstHigh(), range.firstLow());
        }
        if (pools) {
            snapshot = Snapshots.withPools(RegistryData.file(FILE));
        }
    }

    /// The rows alone.
    @Benchmark
    public int index() {
        int sum = 0;
        for (int i = 0; i < ipv4.length; i++) {
            sum += SmallestCovering.of(snapshot.ipv4(), ipv4[i].firstBits(), ipv4[i].lastBits());
            sum += SmallestCovering.of(snapshot.ipv6(), ipv6[i]);
        }
        return sum;
    }

    /// The whole answers.
    @Benchmark
    public void answers(Blackhole hole) {
        for (int i = 0; i < ipv4.length; i++) {
            hole.consume(lookup.answer(snapshot, new Query.Network(ipv4[i])));
            hole.consume(lookup.answer(snapshot, new Query.Network(ipv6[i])));
        }
    }
}
