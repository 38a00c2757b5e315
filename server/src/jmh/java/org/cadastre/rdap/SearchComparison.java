package org.cadastre.rdap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.cadastre.index.Rounds;
import org.cadastre.query.Criterion;
import org.cadastre.query.Criterion.Property;
import org.cadastre.query.Lookup;
import org.cadastre.query.LookupSettings;
import org.cadastre.query.Query;
import org.cadastre.query.Resource;
import org.cadastre.query.Window;
import org.cadastre.query.Window.FieldSet;
import org.cadastre.registry.Card;
import org.cadastre.registry.Details;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Holdings;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.testing.ObjectSnapshots;

/// First pages of searches for entities by name, among a million, without a socket: found, made into objects and
/// rendered anew, beside the look-up of as many entities as a page has, one by one. Run it as
/// `server/src/jmh/README.md`
/// says; the argument is the number of rounds, 15 by default.
public final class SearchComparison {
    private static final int ENTITIES = 1_000_000;
    private static final RdapSettings SETTINGS = new RdapSettings(
            "https://rdap.example.net", "https://rdap.example.net/terms", "https://rdap.example.net/wrong", null);
    private static final String[] SYLLABLES = {
        "an", "ber", "con", "da", "el", "fi", "gra", "hos", "in", "jo", "ka", "lin", "mo", "net", "or", "pa", "que",
        "ri", "sta", "tel", "uni", "ver", "wa", "xe", "yo", "zu"
    };

    private final Snapshot snapshot;
    private final Lookup lookup = new Lookup(new LookupSettings(true, 1000));
    private final RdapWriter writer = new RdapWriter(SETTINGS);

    private SearchComparison() {
        SplittableRandom random = new SplittableRandom(9082);
        List<Entity> entities = new ArrayList<>(ENTITIES);
        for (int i = 0; i < ENTITIES; i++) {
            entities.add(entity(random, i));
        }
        snapshot = ObjectSnapshots.of(entities);
    }

    /// Compares and prints.
    ///
    /// @param arguments the number of rounds
    public static void main(String[] arguments) {
        Rounds rounds = new Rounds(arguments.length == 0 ? 15 : Integer.parseInt(arguments[0]));
        SearchComparison comparison = new SearchComparison();
        Window counted = new Window(true, List.of(), 0, FieldSet.FULL);
        Window later = new Window(false, List.of(), 9_900, FieldSet.FULL);
        for (Rounds.Measured measured : rounds.measure(
                comparison.work("100 entities, one by one", LookupSettings.PAGE_SIZE, comparison.single()),
                comparison.work("first page, fn=A* and 25 others", 26, comparison.letters("*", Window.FIRST)),
                comparison.work("the same, with count=true", 26, comparison.letters("*", counted)),
                comparison.work("page of 100 after 9,900", 26, comparison.letters("*", later)),
                comparison.work("first page, fn=A*Ltd", 26, comparison.letters("* Ltd", Window.FIRST)))) {
            System.out.println(measured);
        }
    }

    private Rounds.Work work(String name, int operations, List<Query> queries) {
        LongSupplier all = () -> {
            long bytes = 0;
            for (Query query : queries) {
                bytes += writer.answer(snapshot.facts(), query, lookup.answer(snapshot, query)).length;
            }
            return bytes;
        };
        return new Rounds.Work(name, operations, all);
    }

    private List<Query> single() {
        SplittableRandom random = new SplittableRandom(9083);
        return random.ints(LookupSettings.PAGE_SIZE, 0, ENTITIES)
                .mapToObj(i -> (Query) new Query.Entity(handle(i)))
                .toList();
    }

    private List<Query> letters(String end, Window window) {
        return Stream.of(SYLLABLES)
                .map(syllable -> (Query) new Query.Search(
                        Resource.ENTITIES, new Criterion(Property.FN, syllable.charAt(0) + end), window))
                .toList();
    }

    private static Entity entity(SplittableRandom random, int i) {
        StringBuilder name = new StringBuilder();
        for (int syllables = 2 + random.nextInt(4); syllables > 0; syllables--) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        name.append(random.nextBoolean() ? " Ltd" : " AG");
        Card card = new Card(
                Card.Kind.ORG,
                name.toString(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Card.Address("1 Example Street\nExampletown", "ZZ", Card.Address.NO_PARTS, null, 0)),
                List.of(new Card.Phone("tel:+99-555-" + i, List.of("voice"), 0)),
                List.of(new Card.Email("noc" + i + "@example.net", null, 0)),
                List.of(),
                List.of(),
                List.of());
        return new Entity(
                handle(i), handle(i), card, List.of(), List.of(), List.of(), Holdings.NONE, Details.empty("exreg"));
    }

    private static String handle(int i) {
        return "ORG-"
                + Integer.toString(Integer.reverse(i) >>> 1, Character.MAX_RADIX)
                        .toUpperCase(Locale.ROOT) + "-EXREG";
    }
}
