package org.cadastre.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.cadastre.export.Exports;
import org.cadastre.grant.Grants;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.query.Lookup;
import org.cadastre.query.LookupSettings;
import org.cadastre.query.Query;
import org.cadastre.registry.AutnumModel;
import org.cadastre.registry.ExtensionMode;
import org.cadastre.snapshot.DatedFilesBuilder;
import org.cadastre.snapshot.DatedRows;
import org.cadastre.snapshot.LoadSettings;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.testing.RegistryData;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// What a look-up of a network costs as of a date, beside a plain one: with the 121 daily files of AFRINIC side by
/// side, and numbers out of its rows, IPv4 and IPv6 in turn. An answer is the network as an object, and where it
/// stands: as of a date there is no answer without that.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class AsOfBenchmark {
    private static final int QUESTIONS = 1 << 12;
    private static final long MAX_BYTES = 1L << 33;

    private final Lookup lookup = new Lookup(new LookupSettings(true, 10, 1000, 10, ExtensionMode.ON));
    private final Lookup bare = new Lookup(new LookupSettings(true, 10, 1000, 10, ExtensionMode.OFF));
    private final History history;
    private final Snapshot plain;
    private final LocalDate[] dates;
    private final Ipv4Range[] ipv4 = new Ipv4Range[QUESTIONS];
    private final Ipv6Range[] ipv6 = new Ipv6Range[QUESTIONS];
    private final LocalDate[] asked = new LocalDate[QUESTIONS];
    private int at;

    /// Loads the files and chooses the questions.
    public AsOfBenchmark() {
        LoadSettings settings = new LoadSettings(false, AutnumModel.HIERARCHICAL, Grants.builtIn());
        DatedFilesBuilder builder = new DatedFilesBuilder(
                sink -> Exports.read(
                        List.of(RegistryData.file("rir/afrinic-daily-20260422-20260821.tar.xz")), MAX_BYTES, sink),
                settings);
        history = History.of(((DatedFilesBuilder.Result.Built) builder.build(Instant.EPOCH)).files());
        dates = history.dates().toArray(LocalDate[]::new);
        plain = day(dates[dates.length - 1]).snapshot();
        Random random = new Random(121);
        for (int i = 0; i < QUESTIONS; i++) {
            int first = plain.ipv4Range(random.nextInt(plain.ipv4().size())).firstBits();
            ipv4[i] = new Ipv4Range(first, first);
            Ipv6Range range = plain.ipv6Range(random.nextInt(plain.ipv6().size()));
            ipv6[i] = new Ipv6Range(range.firstHigh(), range.firstLow(), range.firstHigh(), range.firstLow());
            asked[i] = dates[random.nextInt(dates.length)];
        }
    }

    private Day day(LocalDate date) {
        return switch (history.asOf(date)) {
            case AsOf.Known known -> known.day();
            case AsOf.OutOfRange outOfRange -> throw new IllegalStateException(outOfRange.toString());
            case AsOf.NoHistory none -> throw new IllegalStateException(none.toString());
        };
    }

    /// From the snapshot that is served.
    @Benchmark
    public void plain(Blackhole hole) {
        ask(hole, lookup, at++ & QUESTIONS - 1);
    }

    /// From the snapshot that is served, without saying where numbers stand.
    @Benchmark
    public void withoutStandings(Blackhole hole) {
        ask(hole, bare, at++ & QUESTIONS - 1);
    }

    private void ask(Blackhole hole, Lookup from, int i) {
        hole.consume(from.answer(plain, new Query.Network(ipv4[i])));
        hole.consume(from.answer(plain, new Query.Network(ipv6[i])));
    }

    /// As of one date.
    @Benchmark
    public void oneDay(Blackhole hole) {
        ask(hole, dates[60], at++ & QUESTIONS - 1);
    }

    /// As of another date each time.
    @Benchmark
    public void anyDay(Blackhole hole) {
        int i = at++ & QUESTIONS - 1;
        ask(hole, asked[i], i);
    }

    private void ask(Blackhole hole, LocalDate date, int i) {
        DatedRows day = day(date).rows();
        hole.consume(lookup.answer(day, new Query.Network(ipv4[i])));
        hole.consume(lookup.answer(day, new Query.Network(ipv6[i])));
    }

    /// The snapshot of another date each time, which mostly is not held.
    @Benchmark
    public Snapshot wholeDay() {
        return day(asked[at++ & QUESTIONS - 1]).snapshot();
    }
}
