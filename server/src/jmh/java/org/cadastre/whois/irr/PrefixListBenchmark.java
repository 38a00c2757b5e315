package org.cadastre.whois.irr;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cadastre.query.irr.RoutingRegistry;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.snapshot.SnapshotFacts;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// The reply to one `!a` of about 715 kB from 200 sets, from the line to its last byte, over a
/// [GeneratedRegistry]. The recipe is in `server/src/jmh/README.md`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PrefixListBenchmark {
    private static final int ROUTES = 51_000;
    private static final SnapshotFacts FACTS =
            new SnapshotFacts("0123456789abcdef", Instant.EPOCH, Instant.EPOCH, true, ROUTES, List.of(), 0);

    private final IrrResponder responder = new IrrResponder("1", RpslObject::text, object -> false);
    private RoutingRegistry registry = new RoutingRegistry(new GeneratedRegistry(0), List.of("EX"));

    /// Makes the registry.
    @Setup
    public void makeRegistry() {
        registry = new RoutingRegistry(new GeneratedRegistry(ROUTES), List.of("EX"));
    }

    /// All prefixes of all sets.
    @Benchmark
    public long prefixes(Blackhole hole) {
        return sent("!a" + GeneratedRegistry.ROOT, hole);
    }

    /// The AS numbers of all sets.
    @Benchmark
    public long members(Blackhole hole) {
        return sent("!i" + GeneratedRegistry.ROOT + ",1", hole);
    }

    private long sent(String line, Blackhole hole) {
        IrrReply reply = responder
                .answer(registry, FACTS, IrrSession.NEW, IrrQuery.parse(line), Integer.MAX_VALUE)
                .reply();
        long length = 0;
        for (byte[] chunk = reply.next(); chunk != null; chunk = reply.next()) {
            length += chunk.length;
            hole.consume(chunk);
        }
        return length;
    }
}
