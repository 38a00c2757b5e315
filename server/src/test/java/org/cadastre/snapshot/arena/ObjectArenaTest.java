package org.cadastre.snapshot.arena;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Card;
import org.cadastre.registry.Details;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Event;
import org.cadastre.registry.EventAction;
import org.cadastre.registry.Holdings;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Remark;
import org.cadastre.registry.Role;
import org.cadastre.registry.SecureDns;
import org.cadastre.registry.Status;
import org.cadastre.testing.RandomObjects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectArenaTest {
    private static final Instant MOMENT = Instant.ofEpochSecond(1_700_000_001);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void givesBackWhatWasAdded(long seed) {
        List<RegistryObject> objects = random(seed, 3_000);
        ObjectArena arena = arena(objects);
        assertThat(arena.count()).isEqualTo(objects.size());
        for (int id = 0; id < objects.size(); id++) {
            assertThat(arena.object(id)).as("object %d of seed %d", id, seed).isEqualTo(objects.get(id));
        }
    }

    @Test
    void partsAreThoseOfTheObject() {
        List<RegistryObject> objects = new ArrayList<>(random(5, 3_000));
        objects.replaceAll(object -> object instanceof Entity entity && objects.indexOf(object) % 2 == 0
                ? entity.withRoles(List.of(Role.ABUSE, Role.NOC))
                : object);
        ObjectArena arena = arena(objects);
        for (int id = 0; id < objects.size(); id++) {
            RegistryObject object = objects.get(id);
            assertThat(arena.objectClass(id)).isEqualTo(objectClass(object));
            assertThat(arena.handle(id)).isEqualTo(object.handle());
            assertThat(arena.name(id)).isEqualTo(name(object));
            assertThat(arena.statusBits(id)).isEqualTo(bits(object.details().status()));
            assertThat(arena.addresses(id)).isEqualTo(addresses(object));
            assertThat(arena.asNumbers(id)).isEqualTo(asNumbers(object));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "\0",
                "ÿ",
                "Ā",
                "\uD83D\uDE00",
                "\uD83D",
                "a\uDE00b",
                "\uDE00\uD83D",
                "exactly thirty-one characters..",
                "exactly thirty-two characters...",
                "Ω and more than thirty-two characters beyond Latin",
                "half of a pair \uD83D and more than thirty-two characters"
            })
    void keepsEveryTextInEveryPlace(String text) {
        Entity contact = new Entity(
                text,
                text + "@example",
                Card.named(Card.Kind.ORG, text),
                List.of(Role.ABUSE),
                List.of(),
                List.of(),
                Holdings.NONE,
                Details.empty(text));
        IpNetwork network = new IpNetwork(
                text,
                new Ipv4Range(0xC0000200, 0xC0000263),
                text,
                text,
                List.of(text, text),
                text,
                Details.empty(text)
                        .withRemarks(List.of(new Remark(text, List.of(text, text), text, List.of(), text)))
                        .withEntities(List.of(contact)));
        ObjectArena.Builder builder = new ObjectArena.Builder();
        for (int i = 0; i < 5; i++) {
            builder.add(network);
            builder.add(contact);
        }
        ObjectArena arena = builder.build();
        for (int id = 0; id < 10; id += 2) {
            assertThat(arena.object(id)).isEqualTo(network);
            assertThat(arena.handle(id)).isEqualTo(text);
            assertThat(arena.name(id)).isEqualTo(text);
            assertThat(arena.addresses(id)).isEqualTo(network.range());
            assertThat(arena.object(id + 1)).isEqualTo(contact);
            assertThat(arena.name(id + 1)).isEqualTo(text);
        }
    }

    @Test
    void keepsTextsOfAllLengths() {
        ObjectArena.Builder builder = new ObjectArena.Builder();
        int most = 20_000_000;
        for (int length = 1; length < most; length *= 3) {
            builder.add(nameserver("x".repeat(length)));
            builder.add(nameserver("Ω".repeat(length)));
        }
        ObjectArena arena = builder.build();
        int id = 0;
        for (int length = 1; length < most; length *= 3) {
            assertThat(arena.name(id++)).hasSize(length).startsWith("x").endsWith("x");
            assertThat(arena.name(id++)).hasSize(length).startsWith("Ω").endsWith("Ω");
        }
    }

    @Test
    void keepsTheExtremesOfNumbersAndTimes() {
        List<RegistryObject> objects = new ArrayList<>();
        for (IpRange range : List.of(
                new Ipv4Range(0, -1),
                new Ipv4Range(0, -2),
                new Ipv4Range(-1, -1),
                new Ipv6Range(0, 0, -1, -1),
                new Ipv6Range(0, 0, -1, -2),
                new Ipv6Range(-1, -1, -1, -1),
                new Ipv6Range(0, 0, 0, -1),
                new Ipv6Range(0, 0, 0, -1L >>> 1))) {
            objects.add(new IpNetwork("", range, null, null, List.of(), null, Details.empty("arin")));
            objects.add(new Domain(
                    null, "arpa", null, range, List.of(), List.of(), null, List.of(), null, Details.empty("arin")));
            objects.add(new Nameserver(null, "x", null, List.of(range.first(), range.last()), Details.empty("")));
        }
        for (AsNumberRange range :
                List.of(new AsNumberRange(0, -1), new AsNumberRange(0, 0), new AsNumberRange(-1, -1))) {
            objects.add(new Autnum("", range, null, null, List.of(), null, Details.empty("arin")));
        }
        for (Instant instant : List.of(
                Instant.MIN,
                Instant.MAX,
                Instant.EPOCH,
                Instant.ofEpochSecond(-1),
                Instant.ofEpochSecond(-86_400, 1),
                Instant.ofEpochSecond(86_400, 999_999_999))) {
            objects.add(eventful(instant));
        }
        for (int number : new int[] {0, 1, 65_535, Integer.MAX_VALUE, Integer.MIN_VALUE, -1}) {
            objects.add(signed(number));
            objects.add(reachable(number));
        }
        ObjectArena arena = arena(objects);
        for (int id = 0; id < objects.size(); id++) {
            assertThat(arena.object(id)).isEqualTo(objects.get(id));
            assertThat(arena.addresses(id)).isEqualTo(addresses(objects.get(id)));
            assertThat(arena.asNumbers(id)).isEqualTo(asNumbers(objects.get(id)));
        }
    }

    @Test
    void keepsChoicesInOrderAndHoweverMany() {
        List<Status> all = new ArrayList<>(List.of(Status.values()).reversed());
        all.addAll(List.of(Status.values()));
        all.addAll(List.copyOf(all));
        Nameserver given = new Nameserver(null, "ns.example.net", null, List.of(), details(all));
        ObjectArena arena = arena(List.of(given));
        assertThat(arena.object(0)).isEqualTo(given);
        assertThat(arena.statusBits(0)).isEqualTo((1L << Status.values().length) - 1);
    }

    @Test
    void doesNotKeepWhatIsLookedUp() {
        RandomObjects random = new RandomObjects(new SplittableRandom(6));
        IpNetwork network = random.network();
        Domain domain = random.domain();
        Entity entity = random.entity();
        Entity holder = entity.with(new Holdings(List.of(network), List.of(), 1, 0), entity.details());
        ObjectArena arena = arena(List.of(domain.with(network, domain.details()), holder));
        assertThat(arena.object(0)).isEqualTo(domain);
        assertThat(arena.object(1)).isEqualTo(entity);
    }

    @Test
    void anEntityIsStoredOnceHoweverOftenAndInWhateverRolesItComes() {
        RandomObjects random = new RandomObjects(new SplittableRandom(7));
        Entity contact = random.entity();
        ObjectArena.Builder builder = new ObjectArena.Builder();
        builder.add(contact);
        for (int i = 0; i < 20; i++) {
            Entity inRole = contact.withRoles(List.of(Role.values()[i % Role.values().length]));
            Details details = Details.empty("arin").withEntities(List.of(inRole));
            builder.add(new Nameserver(null, "ns" + i, null, List.of(), details));
        }
        ObjectArena arena = builder.build();
        long single = arena(List.of(contact)).byteSize();
        assertThat(arena.byteSize() - single).isLessThan(20 * (8 + 16));
        for (int id = 1; id < 21; id++) {
            assertThat(arena.object(id).details().entities().getFirst().card()).isEqualTo(contact.card());
        }
    }

    @Test
    void refusesAnIdOutOfRange() {
        ObjectArena arena = arena(random(8, 3));
        for (int id : new int[] {-1, 3, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            List<Supplier<@Nullable Object>> questions = List.of(
                    () -> arena.object(id),
                    () -> arena.objectClass(id),
                    () -> arena.handle(id),
                    () -> arena.name(id),
                    () -> arena.statusBits(id),
                    () -> arena.addresses(id),
                    () -> arena.asNumbers(id));
            for (Supplier<@Nullable Object> question : questions) {
                assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(question::get);
            }
        }
    }

    @Test
    void anEmptyArenaHasNoObjects() {
        ObjectArena arena = new ObjectArena.Builder().build();
        assertThat(arena.count()).isZero();
        assertThat(arena.byteSize()).isZero();
    }

    private static ObjectArena arena(List<? extends RegistryObject> objects) {
        ObjectArena.Builder builder = new ObjectArena.Builder();
        for (int id = 0; id < objects.size(); id++) {
            assertThat(builder.add(objects.get(id))).isEqualTo(id);
        }
        return builder.build();
    }

    private static List<RegistryObject> random(long seed, int count) {
        RandomObjects random = new RandomObjects(new SplittableRandom(seed));
        List<RegistryObject> objects = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            objects.add(random.object());
        }
        return objects;
    }

    private static Nameserver nameserver(String name) {
        return new Nameserver(null, name, null, List.of(), Details.empty("arin"));
    }

    private static Details details(List<Status> status) {
        return new Details("arin", status, List.of(), List.of(), List.of(), List.of(), null, null, List.of());
    }

    private static Nameserver eventful(Instant instant) {
        List<Event> events = List.of(
                Event.of(EventAction.REGISTRATION, instant),
                new Event(EventAction.ENUM_VALIDATION_EXPIRATION, instant, "X"));
        return new Nameserver(
                null,
                "ns.example.net",
                null,
                List.of(),
                new Details("arin", List.of(), List.of(), List.of(), List.of(), events, null, null, List.of()));
    }

    private static Domain signed(int number) {
        SecureDns dns = new SecureDns(
                true,
                false,
                (long) number << 20,
                List.of(new SecureDns.DsData(number, number, "00", number, List.of(), List.of())),
                List.of(new SecureDns.KeyData(number, number, number, "AA==", List.of(), List.of())));
        return new Domain(
                null, "example.net", null, null, List.of(), List.of(), dns, List.of(), null, Details.empty("arin"));
    }

    private static Entity reachable(int pref) {
        Card card = new Card(
                null,
                "",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Card.Address("", null, Card.Address.NO_PARTS, null, pref)),
                List.of(new Card.Phone("", List.of(), pref)),
                List.of(new Card.Email("", null, pref), new Card.Email("", "work", pref)),
                List.of(),
                List.of(),
                List.of());
        return new Entity(
                "P",
                "P",
                card,
                List.of(),
                List.of(),
                List.of(Event.of(EventAction.LOCKED, MOMENT)),
                Holdings.NONE,
                Details.empty("arin"));
    }

    private static ObjectClass objectClass(RegistryObject object) {
        return switch (object) {
            case IpNetwork _ -> ObjectClass.IP_NETWORK;
            case Autnum _ -> ObjectClass.AUTNUM;
            case Entity _ -> ObjectClass.ENTITY;
            case Domain _ -> ObjectClass.DOMAIN;
            case Nameserver _ -> ObjectClass.NAMESERVER;
        };
    }

    private static @Nullable String name(RegistryObject object) {
        return switch (object) {
            case IpNetwork network -> network.name();
            case Autnum autnum -> autnum.name();
            case Entity entity -> entity.card() == null ? null : entity.card().name();
            case Domain domain -> domain.ldhName();
            case Nameserver nameserver -> nameserver.ldhName();
        };
    }

    private static long bits(List<Status> status) {
        long bits = 0;
        for (Status each : status) {
            bits |= 1L << each.ordinal();
        }
        return bits;
    }

    private static @Nullable IpRange addresses(RegistryObject object) {
        return switch (object) {
            case IpNetwork network -> network.range();
            case Domain domain -> domain.zone();
            case Autnum _, Entity _, Nameserver _ -> null;
        };
    }

    private static @Nullable AsNumberRange asNumbers(RegistryObject object) {
        return object instanceof Autnum autnum ? autnum.range() : null;
    }
}
