package org.cadastre.report.country;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.cadastre.number.IpPrefix;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.number.NumberKind;
import org.cadastre.pool.Segments;
import org.cadastre.pool.Space;
import org.cadastre.pool.State;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;
import org.cadastre.report.FiguresCsv;
import org.cadastre.report.FiguresJson;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SpaceRows;
import org.cadastre.testing.RegistryData;
import org.cadastre.testing.Snapshots;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/// What an answer about a country costs that is not in the cache, from the request to the last byte: its list
/// of prefixes, its tables as JSON, and its blocks as CSV, of the largest country of five registries' files
/// together, and of a small one. Beside them the same list by a plain scan of all segments, each range as an
/// object and every prefix as one.
@org.openjdk.jmh.annotations.State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CountrySpaceBenchmark {
    /// The country.
    @Param({"US", "MU"})
    public String country = "";

    private final CountryPath path = new CountryPath();
    private final FigureSources sources = new FigureSources(Snapshots.withPools(
            RegistryData.file("rir/delegated-afrinic-extended-20260821.xz"),
            RegistryData.file("rir/delegated-apnic-20260213.xz"),
            RegistryData.file("rir/delegated-arin-20130812.xz"),
            RegistryData.file("rir/delegated-lacnic-extended-20240208.xz"),
            RegistryData.file("rir/delegated-ripencc-20140803.xz")));

    /// Asks for the first time, and stops when the two lists are not the same.
    @Setup
    public void compare() {
        long start = System.nanoTime();
        String list = new String(cidr(), StandardCharsets.UTF_8);
        long first = System.nanoTime() - start;
        String scanned = new String(plainScan(), StandardCharsets.UTF_8);
        if (!list.endsWith(".\n" + scanned)) {
            throw new IllegalStateException("the lists are not the same");
        }
        System.out.println(country + ": " + scanned.lines().count() + " prefixes; the first answer after loading took "
                + first / 1_000 + " us");
    }

    private FigureAnswer answer(String format) {
        return path.answer(sources, new FigureRequest(List.of("country", country), format, new TreeMap<>()));
    }

    /// The list of prefixes.
    @Benchmark
    public byte[] cidr() {
        return body("cidr");
    }

    /// The list of prefixes as attributes.
    @Benchmark
    public byte[] rpsl() {
        return body("rpsl");
    }

    private byte[] body(String format) {
        if (answer(format) instanceof FigureAnswer.Body body) {
            return body.body();
        }
        throw new IllegalStateException(country);
    }

    /// All tables as JSON.
    @Benchmark
    public byte[] json() {
        return FiguresJson.of(tables("json").figures());
    }

    /// The blocks as CSV.
    @Benchmark
    public byte[] csv() {
        FigureAnswer.Tables tables = tables("csv");
        return FiguresCsv.of(tables.figures().table(tables.csvTable()));
    }

    private FigureAnswer.Tables tables(String format) {
        if (answer(format) instanceof FigureAnswer.Tables tables) {
            return tables;
        }
        throw new IllegalStateException(country);
    }

    /// The reference: all segments, one after another.
    @Benchmark
    public byte[] plainScan() {
        StringBuilder out = new StringBuilder();
        Snapshot snapshot = sources.snapshot();
        for (NumberKind kind : List.of(NumberKind.IPV4, NumberKind.IPV6)) {
            for (IpRange range : merged(Space.of(snapshot, kind))) {
                for (IpPrefix prefix : range.prefixes()) {
                    out.append(prefix).append('\n');
                }
            }
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<IpRange> merged(Space space) {
        List<IpRange> merged = new ArrayList<>();
        Segments segments = space.segments();
        SpaceRows rows = space.rows();
        for (int i = 0; i < segments.count(); i++) {
            int row = segments.row(i);
            State state = space.state(row);
            boolean counts = state != null
                    && state.isHeld()
                    && CountryBlocks.code(rows.country(row)).equals(country);
            if (counts && segments.range(i) instanceof IpRange range) {
                IpRange joined = merged.isEmpty() ? null : joined(merged.getLast(), range);
                if (joined == null) {
                    merged.add(range);
                } else {
                    merged.set(merged.size() - 1, joined);
                }
            }
        }
        return merged;
    }

    private static @Nullable IpRange joined(IpRange before, IpRange after) {
        if (before instanceof Ipv4Range(int first, int last) && after instanceof Ipv4Range(int next, int end)) {
            return next == last + 1 ? new Ipv4Range(first, end) : null;
        }
        if (before instanceof Ipv6Range(long high, long low, long lastHigh, long lastLow)
                && after instanceof Ipv6Range(long nextHigh, long nextLow, long endHigh, long endLow)) {
            boolean goesOn = nextLow == lastLow + 1 && nextHigh == lastHigh + (nextLow == 0 ? 1 : 0);
            return goesOn ? new Ipv6Range(high, low, endHigh, endLow) : null;
        }
        return null;
    }
}
