package org.cadastre;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.cadastre.cache.AnswerCache;
import org.cadastre.config.Config;
import org.cadastre.config.ConfigResult;
import org.cadastre.history.History;
import org.cadastre.query.Lookup;
import org.cadastre.rdap.RdapWriter;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;
import org.cadastre.report.FiguresCsv;
import org.cadastre.snapshot.CurrentSnapshot;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SnapshotBuilder;
import org.cadastre.testing.RegistryData;
import org.cadastre.testing.Snapshots;
import org.cadastre.transport.http.RdapExchange;
import org.cadastre.transport.whois.WhoisTexts;
import org.cadastre.whois.WhoisLine;
import org.junit.jupiter.api.Test;

/// A million numbers of pools have one state each, and RDAP, WHOIS, the statistics and the lists of countries tell the
/// same. Each is asked for as a URL and as a line of WHOIS, in process, and no answer is kept.
class EveryPoolNumberIT {
    private static final URI URL = URI.create("https://rdap.example.net");
    private static final int SLICES = 20;

    @Test
    void hasOneStateInTheSimulatedWorld() {
        assertThat(states(500_000))
                .containsExactlyInAnyOrder(
                        "allocated", "assigned", "available", "reserved", "reserved-country", "reserved-growth");
    }

    @Test
    void hasOneStateInThePoolsOfAfrinic() {
        assertThat(states(500_000, RegistryData.file("rir/delegated-afrinic-extended-20260821.xz")))
                .containsExactlyInAnyOrder("allocated", "assigned", "available", "reserved", "reserved-growth");
    }

    /// That file has no rows for some of the numbers.
    @Test
    void hasOneStateInTheHolesOf2023() {
        assertThat(states(100_000, RegistryData.file("rir/delegated-afrinic-extended-20230323.xz")))
                .containsExactlyInAnyOrder("allocated", "assigned", "available", "pool", "reserved", "reserved-growth");
    }

    /// The states that are met among so many numbers.
    private static Set<String> states(int count, Path... exports) {
        Config config = ((ConfigResult.Loaded) Config.load(null, Map.of(), Map.of("extensions.cir0", "on"))).config();
        Snapshot snapshot = ((SnapshotBuilder.Result.Built) SnapshotBuilder.read(
                                new ExportsToServe(List.of(exports), 1 << 30)::read, AnswerParts.load(config, false))
                        .build(Snapshots.LOADED))
                .snapshot();
        WrittenStates written = new WrittenStates(path -> figures(snapshot, path));
        FourOutputs outputs = outputs(config, snapshot, written);
        PoolNumbers numbers = new PoolNumbers(snapshot, written.rows());
        Set<String> met = ConcurrentHashMap.newKeySet();
        IntStream.range(0, SLICES)
                .parallel()
                .forEach(slice ->
                        numbers.draw(count / SLICES, slice).map(outputs::state).forEach(met::add));
        return met;
    }

    private static FourOutputs outputs(Config config, Snapshot snapshot, WrittenStates written) {
        CurrentSnapshot current = new CurrentSnapshot();
        current.publish(snapshot);
        Lookup lookup = AnswerParts.lookup(
                config,
                RedirectParts.authorities(config, null, RedirectParts.special(config), URL),
                RedirectParts.space(RedirectParts.special(config)));
        AnswerCache none = new AnswerCache(0);
        RdapExchange rdap = new RdapExchange(
                AnswerParts.requests(config, URL),
                current,
                lookup,
                new RdapWriter(AnswerParts.rdap(config, URL)),
                none,
                (protocol, kind, outcome, nanos) -> {},
                "r1",
                Duration.ofMinutes(5));
        WhoisTexts whois = new WhoisTexts(
                lookup,
                AnswerParts.whois(config, URL, 43),
                none,
                (of, query) -> {
                    throw new AssertionError(query);
                },
                History::none,
                List.of());
        return new FourOutputs(
                path -> text(rdap.answer("/" + path, null).body()),
                question -> {
                    WhoisLine line = whois.read(question, snapshot);
                    return text(whois.answer(snapshot, line.request(), line.charset(), 1)
                            .first());
                },
                written);
    }

    private static String figures(Snapshot snapshot, String path) {
        FigureRequest request =
                Objects.requireNonNull(FigureRequest.read(path, null).request(), path);
        return switch (FigureParts.paths().answer(new FigureSources(snapshot), request)) {
            case FigureAnswer.Tables tables ->
                text(FiguresCsv.of(tables.figures().table(tables.csvTable())));
            case FigureAnswer.Body body -> text(body.body());
            case FigureAnswer.Refused refused -> throw new AssertionError(path + ": " + refused);
        };
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
