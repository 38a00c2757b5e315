package org.cadastre.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cadastre.name.FoldedText;
import org.cadastre.number.Ipv4Range;
import org.cadastre.query.Criterion.Property;
import org.cadastre.query.Window.FieldSet;
import org.cadastre.query.Window.Sort;
import org.cadastre.query.Window.SortProperty;
import org.cadastre.registry.Card;
import org.cadastre.registry.Details;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Holdings;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Role;
import org.cadastre.registry.Status;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.testing.Holds;
import org.cadastre.testing.ObjectSnapshots;
import org.cadastre.testing.Snapshots;
import org.cadastre.testing.StatisticsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Searches and reverse searches over random networks and entities, against a look at every object.
class SearchAnswersTest {
    private static final int OBJECTS = 600;
    private static final String[] WORDS = {"Net", "NET", "Néta", "noc", "a", "AB", "ab", "straße", "Ｎet", "x-1"};
    private static final Lookup LOOKUP = new Lookup(new LookupSettings(true, 10, 10_000, 10_000));

    @ParameterizedTest
    @ValueSource(longs = {1, 9082, 20260822})
    @Holds({"S-01", "S-12"})
    void findsWhatMatches(long seed) {
        Random random = new Random(seed);
        List<Entity> entities = entities(random);
        List<IpNetwork> networks = networks(random, entities);
        Snapshot snapshot = snapshot(entities, networks);
        for (int i = 0; i < 200; i++) {
            String pattern = pattern(random);
            Criterion name = new Criterion(Property.NAME, pattern);
            compare(
                    "seed " + seed + ", " + pattern,
                    answer(snapshot, new Query.Search(Resource.IPS, name, Window.FIRST)),
                    networks.stream().filter(network -> matches(pattern, String.valueOf(network.name()))));
            Criterion fn = new Criterion(Property.FN, pattern);
            compare(
                    "seed " + seed + ", " + pattern,
                    answer(snapshot, new Query.Search(Resource.ENTITIES, fn, Window.FIRST)),
                    entities.stream().filter(entity -> matches(pattern, name(entity))));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 9536, 20260822})
    @Holds("V-01")
    void oneAndTheSameEntityMatchesAllCriteria(long seed) {
        Random random = new Random(seed);
        List<Entity> entities = entities(random);
        List<IpNetwork> networks = networks(random, entities);
        Snapshot snapshot = snapshot(entities, networks);
        for (int i = 0; i < 200; i++) {
            Entity someone = entities.get(random.nextInt(entities.size()));
            Role role = Role.values()[random.nextInt(4)];
            List<Criterion> criteria = new ArrayList<>();
            Predicate<Entity> matches = entity -> true;
            if (random.nextBoolean()) {
                criteria.add(new Criterion(Property.ROLE, role.text()));
                matches = matches.and(entity -> entity.roles().contains(role));
            }
            if (random.nextBoolean()) {
                String pattern = name(someone).substring(0, 1) + "*";
                criteria.add(new Criterion(Property.FN, pattern));
                matches = matches.and(entity -> matches(pattern, name(entity)));
            }
            if (criteria.isEmpty() || random.nextBoolean()) {
                criteria.add(new Criterion(Property.HANDLE, someone.handle()));
                matches = matches.and(entity -> entity.handle().equals(someone.handle()));
            }
            Predicate<Entity> all = matches;
            compare(
                    "seed " + seed + ", " + criteria,
                    answer(snapshot, new Query.ReverseSearch(Resource.IPS, criteria, Window.FIRST)),
                    networks.stream()
                            .filter(network -> network.details().entities().stream()
                                    .map(entity -> whole(entities, entity))
                                    .anyMatch(all)));
        }
    }

    @Test
    @Holds({"P-02", "P-04"})
    void pagesGiveEachResultOnceInTheOrderAskedFor() {
        Random random = new Random(8977);
        List<IpNetwork> networks = networks(random, entities(random));
        Snapshot snapshot = ObjectSnapshots.of(networks);
        Lookup lookup = new Lookup(new LookupSettings(true, 10, 10_000, 7));
        List<String> starts = new ArrayList<>();
        int total = -1;
        for (int offset = 0; offset != total; offset = starts.size()) {
            Window window = new Window(true, List.of(new Sort(SortProperty.START, true)), offset, FieldSet.FULL);
            Query query = new Query.Search(Resource.IPS, new Criterion(Property.HANDLE, "N*"), window);
            Answer.Results page = (Answer.Results) lookup.answer(snapshot, query);
            assertThat(page.offset()).isEqualTo(offset);
            assertThat(page.truncated()).isFalse();
            total = page.total();
            page.objects().forEach(object -> starts.add(String.valueOf(object.handle())));
        }
        List<String> expected = new ArrayList<>();
        for (int i = networks.size() - 1; i >= 0; i--) {
            expected.add(networks.get(i).handle());
        }
        assertThat(starts).isEqualTo(expected);
    }

    @Test
    void saysThatThereWouldBeMore() {
        Random random = new Random(7);
        Snapshot snapshot = ObjectSnapshots.of(networks(random, entities(random)));
        Lookup lookup = new Lookup(new LookupSettings(true, 10, 50, 20));
        Query query = new Query.Search(Resource.IPS, new Criterion(Property.HANDLE, "N*"), Window.FIRST);
        Answer.Results page = (Answer.Results) lookup.answer(snapshot, query);
        assertThat(page.truncated()).isTrue();
        assertThat(page.total()).isEqualTo(50);
        assertThat(page.objects()).hasSize(20);
    }

    @Test
    void saysThatNotAllObjectsWereCompared() {
        Random random = new Random(9536);
        List<Entity> entities = entities(random);
        Snapshot snapshot = snapshot(entities, networks(random, entities));
        Lookup lookup = new Lookup(new LookupSettings(true, 10, 5, 5));
        Criterion role = new Criterion(Property.ROLE, "registrant");
        Criterion anyone = new Criterion(Property.HANDLE, "e*");
        Criterion nobody = new Criterion(Property.HANDLE, "e*x");
        Query some = new Query.ReverseSearch(Resource.IPS, List.of(role, anyone), Window.FIRST);
        assertThat(((Answer.Results) lookup.answer(snapshot, some)).truncated()).isTrue();
        Query none = new Query.ReverseSearch(Resource.IPS, List.of(role, nobody), Window.FIRST);
        assertThat(((Answer.NotFound) lookup.answer(snapshot, none)).reasons()).hasSize(1);
        Criterion technical = new Criterion(Property.ROLE, "noc");
        Query otherRole = new Query.ReverseSearch(Resource.IPS, List.of(anyone, technical), Window.FIRST);
        assertThat(lookup.answer(snapshot, otherRole)).isInstanceOf(Answer.NotFound.class);
    }

    @Test
    void findsRowsOfStatisticsFilesByHandleAndByHolder() {
        Snapshot snapshot = Snapshots.of(StatisticsFile.of("apnic", "20260801")
                .row("AU|ipv4|192.0.2.0|100|20120606|allocated|A91")
                .row("AU|ipv4|192.0.2.128|64|20120606|assigned|A91")
                .row("AU|ipv6|2001:db8:1000::|36|20120606|allocated|A92")
                .row("AU|asn|64496|8|20120606|allocated|A91"));
        assertThat(handles(search(snapshot, Resource.IPS, Property.HANDLE, "192.0.2.1*")))
                .containsExactly("192.0.2.128/26");
        assertThat(handles(search(snapshot, Resource.AUTNUMS, Property.HANDLE, "as64496*")))
                .containsExactly("AS64496-AS64503");
        assertThat(handles(search(snapshot, Resource.ENTITIES, Property.FN, "a9*")))
                .containsExactly("A91", "A92");
        Criterion holder = new Criterion(Property.HANDLE, "a91");
        Criterion registrant = new Criterion(Property.ROLE, "registrant");
        Query held = new Query.ReverseSearch(Resource.IPS, List.of(holder, registrant), Window.FIRST);
        assertThat(handles(LOOKUP.answer(snapshot, held))).containsExactly("192.0.2.0-192.0.2.99", "192.0.2.128/26");
        Criterion abuse = new Criterion(Property.ROLE, "abuse");
        Query none = new Query.ReverseSearch(Resource.IPS, List.of(holder, abuse), Window.FIRST);
        assertThat(LOOKUP.answer(snapshot, none)).isInstanceOf(Answer.NotFound.class);
    }

    private static Answer search(Snapshot snapshot, Resource resource, Property property, String value) {
        return LOOKUP.answer(snapshot, new Query.Search(resource, new Criterion(property, value), Window.FIRST));
    }

    private static Set<String> answer(Snapshot snapshot, Query query) {
        return handles(LOOKUP.answer(snapshot, query));
    }

    private static Set<String> handles(Answer answer) {
        Set<String> handles = new TreeSet<>();
        if (answer instanceof Answer.Results results) {
            results.objects().forEach(object -> handles.add(String.valueOf(object.handle())));
        }
        return handles;
    }

    private static void compare(String as, Set<String> found, Stream<? extends RegistryObject> expected) {
        Set<String> handles = new TreeSet<>();
        expected.forEach(object -> handles.add(String.valueOf(object.handle())));
        assertThat(found).as(as).isEqualTo(handles);
    }

    private static boolean matches(String pattern, String text) {
        String folded = FoldedText.of(text);
        int star = pattern.indexOf('*');
        if (star < 0) {
            return folded.equals(FoldedText.of(pattern));
        }
        String prefix = FoldedText.of(pattern.substring(0, star));
        String suffix = FoldedText.of(pattern.substring(star + 1));
        return folded.length() >= prefix.length() + suffix.length()
                && folded.startsWith(prefix)
                && folded.endsWith(suffix);
    }

    private static Entity whole(List<Entity> entities, Entity nested) {
        return entities.stream()
                .filter(entity -> entity.handle().equals(nested.handle()))
                .findFirst()
                .orElseThrow()
                .withRoles(nested.roles());
    }

    private static String name(Entity entity) {
        return entity.card() == null ? "" : entity.card().name();
    }

    private static Snapshot snapshot(List<Entity> entities, List<IpNetwork> networks) {
        List<RegistryObject> objects = new ArrayList<>(networks);
        objects.addAll(entities);
        return ObjectSnapshots.of(objects);
    }

    private static String pattern(Random random) {
        String text = text(random);
        int cut = random.nextInt(1, text.length() + 1);
        return switch (random.nextInt(3)) {
            case 0 -> text;
            case 1 -> text.substring(0, cut) + "*";
            default -> text.substring(0, cut) + "*" + text(random);
        };
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    private static List<Entity> entities(Random random) {
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < OBJECTS / 10; i++) {
            entities.add(new Entity(
                    "E" + i,
                    "E" + i,
                    Card.named(Card.Kind.values()[random.nextInt(3)], text(random)),
                    List.of(),
                    List.of(),
                    List.of(),
                    Holdings.NONE,
                    Details.empty("exreg")));
        }
        return entities;
    }

    /// Networks in address order, each with some of the entities, of which only the handle is said.
    private static List<IpNetwork> networks(Random random, List<Entity> entities) {
        List<IpNetwork> networks = new ArrayList<>();
        for (int i = 0; i < OBJECTS; i++) {
            List<Entity> contacts = new ArrayList<>();
            for (int n = random.nextInt(3); n > 0; n--) {
                Entity entity = entities.get(random.nextInt(entities.size()));
                contacts.add(new Entity(
                        entity.handle(),
                        entity.key(),
                        null,
                        List.of(Role.values()[random.nextInt(4)]),
                        List.of(),
                        List.of(),
                        Holdings.NONE,
                        Details.empty("exreg")));
            }
            networks.add(new IpNetwork(
                    "N" + i,
                    new Ipv4Range(0xC0000000 + 16 * i, 0xC0000000 + 16 * i + random.nextInt(16)),
                    text(random),
                    null,
                    List.of(),
                    null,
                    new Details(
                            "exreg",
                            List.of(Status.ACTIVE),
                            contacts,
                            List.of(),
                            List.of(),
                            List.of(),
                            null,
                            null,
                            List.of())));
        }
        return networks;
    }
}
