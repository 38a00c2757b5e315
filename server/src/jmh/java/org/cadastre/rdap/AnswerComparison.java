package org.cadastre.rdap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import org.cadastre.cache.AnswerCache;
import org.cadastre.index.RangeIndex128;
import org.cadastre.index.Rounds;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.query.Authorities;
import org.cadastre.query.Authority;
import org.cadastre.query.Lookup;
import org.cadastre.query.LookupSettings;
import org.cadastre.query.Query;
import org.cadastre.query.Relation;
import org.cadastre.query.SpecialSpace;
import org.cadastre.query.Window;
import org.cadastre.simulation.SimulatedWorld;
import org.cadastre.snapshot.CurrentSnapshot;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.testing.Snapshots;
import org.cadastre.transport.http.RdapExchange;
import org.jspecify.annotations.Nullable;

/// Whole RDAP answers, without a socket: relations beside look-ups, both looked up and rendered anew, and redirects
/// beside answers, both from the cache. Run it as `server/src/jmh/README.md` says; the argument is the number of
/// rounds, 15 by default.
public final class AnswerComparison {
    private static final int QUESTIONS = 4096;
    private static final RdapSettings SETTINGS = new RdapSettings(
            "https://rdap.example.net", "https://rdap.example.net/terms", "https://rdap.example.net/wrong", null);

    private AnswerComparison() {}

    /// Compares and prints.
    ///
    /// @param arguments the number of rounds
    public static void main(String[] arguments) throws IOException {
        Rounds rounds = new Rounds(arguments.length == 0 ? 15 : Integer.parseInt(arguments[0]));
        Path folder = Files.createTempDirectory("world");
        Snapshot snapshot = Snapshots.load(List.of(new SimulatedWorld(SimulatedWorld.DEFAULT_SEED).writeTo(folder)));
        List<IpRange> nested = nested(snapshot);
        Lookup lookup = new Lookup(new LookupSettings(true, 1000));
        RdapWriter writer = new RdapWriter(SETTINGS);
        print(
                "looked up and rendered anew",
                rounds.measure(
                        work("ip", nested, range -> new Query.Network(range), snapshot, lookup, writer),
                        work("rdap-up", nested, range -> related(Relation.UP, range), snapshot, lookup, writer),
                        work("rdap-top", nested, range -> related(Relation.TOP, range), snapshot, lookup, writer)));
        print("from the cache", rounds.measure(cached(snapshot, nested, false), cached(snapshot, nested, true)));
    }

    private static Query related(Relation relation, IpRange range) {
        return new Query.RelatedNetworks(relation, range, null, Window.FIRST);
    }

    private interface Asking {
        Query of(IpRange range);
    }

    private static Rounds.Work work(
            String name, List<IpRange> ranges, Asking asking, Snapshot snapshot, Lookup lookup, RdapWriter writer) {
        List<Query> queries = ranges.stream().map(asking::of).toList();
        LongSupplier all = () -> {
            long bytes = 0;
            for (Query query : queries) {
                bytes += writer.answer(snapshot.facts(), query, lookup.answer(snapshot, query)).length;
            }
            return bytes;
        };
        return new Rounds.Work(name, queries.size(), all);
    }

    private static Rounds.Work cached(Snapshot snapshot, List<IpRange> ranges, boolean redirects) {
        CurrentSnapshot current = new CurrentSnapshot();
        current.publish(snapshot);
        RdapExchange exchange = new RdapExchange(
                new RdapRequests("https://rdap.example.net/rdap/", Cursors.withRandomKey(), false),
                current,
                new Lookup(
                        new LookupSettings(true, 1000), redirects ? EVERYTHING : Authorities.NONE, SpecialSpace.NONE),
                new RdapWriter(SETTINGS),
                new AnswerCache(1 << 28),
                (protocol, kind, outcome, nanos) -> {},
                "b",
                Duration.ofMinutes(5));
        List<String> paths =
                ranges.stream().map(range -> "/ip/" + range.first()).toList();
        LongSupplier all = () -> {
            long bytes = 0;
            for (String path : paths) {
                bytes += exchange.answer(path, null).body().length;
            }
            return bytes;
        };
        return new Rounds.Work(redirects ? "redirect" : "answer", paths.size(), all);
    }

    /// Rows below another, at random.
    private static List<IpRange> nested(Snapshot snapshot) {
        List<IpRange> ranges = new ArrayList<>();
        for (int row = 0; row < snapshot.ipv6().size(); row++) {
            if (snapshot.ipv6().parent(row) != RangeIndex128.NO_MATCH) {
                ranges.add(snapshot.ipv6Range(row));
            }
        }
        SplittableRandom random = new SplittableRandom(9910);
        List<IpRange> picked = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            picked.add(ranges.get(random.nextInt(ranges.size())));
        }
        return picked;
    }

    private static void print(String title, Rounds.Measured... all) {
        System.out.println("\n" + title);
        for (Rounds.Measured measured : all) {
            System.out.println(measured);
        }
    }

    private static final Authorities EVERYTHING = new Authorities() {
        private static final Authority OTHER = new Authority("https://rdap.example.org/", null);

        @Override
        public @Nullable Authority network(IpRange range) {
            return OTHER;
        }

        @Override
        public @Nullable Authority autnum(AsNumberRange range) {
            return OTHER;
        }

        @Override
        public @Nullable Authority name(String ldhName) {
            return OTHER;
        }

        @Override
        public @Nullable Authority tag(String tag) {
            return OTHER;
        }

        @Override
        public @Nullable Authority transferred(IpRange range, IpRange within) {
            return OTHER;
        }
    };
}
