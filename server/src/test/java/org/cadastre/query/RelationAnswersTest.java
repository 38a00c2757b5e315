package org.cadastre.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Details;
import org.cadastre.registry.Domain;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Status;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.testing.Holds;
import org.cadastre.testing.ObjectSnapshots;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The four relations of RFC 9910, for networks of both IP versions, autnums and reverse zones, and for every status,
/// against their definitions: objects of other statuses are deleted first, and every number is looked at by itself.
///
/// Ranges are within 4,096 numbers. Those of networks and autnums nest as ranges of any kind do, those of zones as
/// prefixes, and no two are equal.
class RelationAnswersTest {
    private static final int NUMBERS = 4096;
    private static final int OBJECTS = 1000;
    private static final int QUESTIONS = 60;
    private static final Lookup LOOKUP = new Lookup(new LookupSettings(true, 10, 100_000, 100_000));

    private record Span(int first, int last, Status status) {
        boolean holds(int from, int to) {
            return first <= from && to <= last;
        }

        int size() {
            return last - first + 1;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 9910, 20260822})
    @Holds({"S-03", "S-04", "S-05", "S-06", "S-07", "S-08"})
    void agreesWithTheDefinitionsForIpv4Networks(long seed) {
        compare(
                seed,
                spans(new Random(seed)),
                span -> network(new Ipv4Range(0xC0000000 + span.first, 0xC0000000 + span.last), span),
                (relation, from, to, status) -> new Query.RelatedNetworks(
                        relation, new Ipv4Range(0xC0000000 + from, 0xC0000000 + to), status, Window.FIRST));
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 9910})
    @Holds({"S-03", "S-04", "S-05", "S-06", "S-07", "S-08"})
    void agreesWithTheDefinitionsForIpv6Networks(long seed) {
        compare(
                seed,
                spans(new Random(seed)),
                span -> network(ipv6(span.first, span.last), span),
                (relation, from, to, status) ->
                        new Query.RelatedNetworks(relation, ipv6(from, to), status, Window.FIRST));
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 9910})
    @Holds({"S-03", "S-04", "S-05", "S-06", "S-07", "S-08"})
    void agreesWithTheDefinitionsForAutnums(long seed) {
        compare(
                seed,
                spans(new Random(seed)),
                span -> {
                    AsNumberRange range = new AsNumberRange(65536 + span.first, 65536 + span.last);
                    return new Autnum(handle(span), range, null, null, List.of(), null, details(span));
                },
                (relation, from, to, status) -> new Query.RelatedAutnums(
                        relation, new AsNumberRange(65536 + from, 65536 + to), status, Window.FIRST));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 9910})
    @Holds({"S-03", "S-04", "S-05", "S-06", "S-07", "S-08"})
    void agreesWithTheDefinitionsForReverseZones(long seed) {
        compare(
                seed,
                prefixes(new Random(seed)),
                span -> new Domain(
                        handle(span),
                        handle(span) + ".example.net",
                        null,
                        new Ipv4Range(0xC0000000 + span.first, 0xC0000000 + span.last),
                        List.of(),
                        List.of(),
                        null,
                        List.of(),
                        null,
                        details(span)),
                (relation, from, to, status) -> new Query.RelatedDomains(
                        relation,
                        "asked.example.net",
                        new Ipv4Range(0xC0000000 + from, 0xC0000000 + to),
                        status,
                        Window.FIRST));
    }

    private interface Asking {
        Query query(Relation relation, int from, int to, @Nullable Status status);
    }

    private static void compare(long seed, List<Span> spans, Function<Span, RegistryObject> objectOf, Asking asking) {
        Snapshot snapshot = ObjectSnapshots.of(spans.stream().map(objectOf).toList());
        Random random = new Random(~seed);
        List<@Nullable Status> statuses = new ArrayList<>(List.of(Status.values()));
        statuses.add(null);
        for (int question = 0; question < QUESTIONS; question++) {
            int from = random.nextInt(NUMBERS);
            int to = Math.min(NUMBERS - 1, from + (1 << random.nextInt(12)) - 1);
            if (random.nextBoolean()) {
                Span span = spans.get(random.nextInt(spans.size()));
                from = span.first;
                to = span.last;
            }
            for (Relation relation : Relation.values()) {
                for (@Nullable Status status : statuses) {
                    Query query = asking.query(relation, from, to, status);
                    assertThat(handles(LOOKUP.answer(snapshot, query)))
                            .as("seed %d, %s", seed, query)
                            .isEqualTo(expected(spans, relation, from, to, status));
                }
            }
        }
    }

    private static Set<String> handles(Answer answer) {
        Set<String> handles = new TreeSet<>();
        switch (answer) {
            case Answer.Found(RegistryObject object) -> handles.add(String.valueOf(object.handle()));
            case Answer.Results results ->
                results.objects().forEach(object -> handles.add(String.valueOf(object.handle())));
            case Answer.NotFound notFound -> {}
            default -> throw new AssertionError(answer);
        }
        return handles;
    }

    // The definitions, as standards.md has them of RFC 9910, written down plainly.

    private static Set<String> expected(List<Span> all, Relation relation, int from, int to, @Nullable Status status) {
        List<Span> spans = all.stream()
                .filter(span -> status == null || span.status == status)
                .toList();
        List<Span> found = switch (relation) {
            case UP ->
                spans.stream()
                        .filter(span -> span.holds(from, to) && span.size() > to - from + 1)
                        .min(Comparator.comparingInt(Span::size))
                        .map(List::of)
                        .orElse(List.of());
            case TOP ->
                spans.stream()
                        .filter(span -> span.holds(from, to))
                        .max(Comparator.comparingInt(Span::size))
                        .map(List::of)
                        .orElse(List.of());
            case DOWN -> {
                List<Span> inside = inside(spans, from, to);
                yield inside.stream()
                        .filter(span -> inside.stream()
                                .noneMatch(other -> !other.equals(span) && other.holds(span.first, span.last)))
                        .toList();
            }
            case BOTTOM -> inside(spans, from, to).isEmpty() ? List.of() : longestMatches(spans, from, to);
        };
        Set<String> handles = new TreeSet<>();
        found.forEach(span -> handles.add(handle(span)));
        return handles;
    }

    private static List<Span> inside(List<Span> spans, int from, int to) {
        return spans.stream()
                .filter(span -> span.first >= from && span.last <= to && span.size() < to - from + 1)
                .toList();
    }

    private static List<Span> longestMatches(List<Span> spans, int from, int to) {
        @Nullable Span[] smallest = new Span[NUMBERS];
        for (Span span : spans) {
            for (int number = Math.max(from, span.first); number <= Math.min(to, span.last); number++) {
                Span before = smallest[number];
                if (before == null || span.size() < before.size()) {
                    smallest[number] = span;
                }
            }
        }
        Set<Span> found = new LinkedHashSet<>();
        for (int number = from; number <= to; number++) {
            Span span = smallest[number];
            if (span != null) {
                found.add(span);
            }
        }
        return List.copyOf(found);
    }

    /// Ranges that nest, cut at random.
    private static List<Span> spans(Random random) {
        Set<Long> taken = new LinkedHashSet<>();
        List<Span> spans = new ArrayList<>();
        cut(random, 0, NUMBERS - 1, spans, taken);
        return spans.subList(0, Math.min(OBJECTS, spans.size()));
    }

    private static void cut(Random random, int from, int to, List<Span> spans, Set<Long> taken) {
        int at = from;
        while (at <= to) {
            int last = Math.min(to, at + random.nextInt(Math.max(2, (to - from + 1) / 2)));
            if (random.nextInt(4) != 0 && taken.add((long) at << 32 | last)) {
                spans.add(new Span(at, last, status(random)));
                if (last - at > 2 && spans.size() < OBJECTS) {
                    cut(random, at, last, spans, taken);
                }
            }
            at = last + 1;
        }
    }

    private static List<Span> prefixes(Random random) {
        Set<Span> spans = new LinkedHashSet<>();
        Set<Long> taken = new LinkedHashSet<>();
        while (spans.size() < OBJECTS) {
            int size = 1 << random.nextInt(13);
            int first = random.nextInt(NUMBERS) & -size;
            if (taken.add((long) first << 32 | size)) {
                spans.add(new Span(first, first + size - 1, status(random)));
            }
        }
        return List.copyOf(spans);
    }

    private static Status status(Random random) {
        return random.nextInt(3) == 0
                ? Status.values()[random.nextInt(Status.values().length)]
                : List.of(Status.ACTIVE, Status.ADMINISTRATIVE, Status.INACTIVE).get(random.nextInt(3));
    }

    private static IpNetwork network(IpRange range, Span span) {
        return new IpNetwork(handle(span), range, null, null, List.of(), null, details(span));
    }

    private static Ipv6Range ipv6(int first, int last) {
        return new Ipv6Range(0x3fff000000000000L + first, 0, 0x3fff000000000000L + last, -1);
    }

    private static String handle(Span span) {
        return "H-" + span.first + "-" + span.last;
    }

    private static Details details(Span span) {
        return new Details(
                "exreg", List.of(span.status), List.of(), List.of(), List.of(), List.of(), null, null, List.of());
    }
}
