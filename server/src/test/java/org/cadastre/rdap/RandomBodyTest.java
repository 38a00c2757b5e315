package org.cadastre.rdap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Address;
import org.cadastre.number.Ipv6Range;
import org.cadastre.query.Answer;
import org.cadastre.query.Query;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.CountryCodes;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Holdings;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Remark;
import org.cadastre.registry.Status;
import org.cadastre.testing.Holder;
import org.cadastre.testing.Holds;
import org.cadastre.testing.Registration;
import org.cadastre.url.PercentCoding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Objects of all shapes are written by the rules, and read back with the facts that were put in.
class RandomBodyTest {
    private static final int OBJECTS = 400;
    private static final List<Status> STATUSES =
            List.of(Status.ACTIVE, Status.INACTIVE, Status.ADMINISTRATIVE, Status.RESERVED, Status.VALIDATED);
    private static final String LETTERS = "AZ09-_.@/ %+?#&\"\\<>'éßЖ中🌍\u2028\u0007";

    @ParameterizedTest
    @ValueSource(longs = {1, 20260822, 0x5DEECE66DL})
    void writesWhatItWasGiven(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < OBJECTS; i++) {
            RegistryObject object = switch (random.nextInt(3)) {
                case 0 -> network(random);
                case 1 -> autnum(random);
                default -> entity(random);
            };
            Query query = query(random, object);
            byte[] bytes = Samples.WRITER.answer(Samples.FACTS, query, new Answer.Found(object));
            String as = "seed " + seed + ", object " + i + ": " + object;
            assertThat(RdapBodyRules.findings(bytes, Samples.BASE)).as(as).isEmpty();
            JsonNode body = RdapBodyRules.JSON.readTree(bytes);
            object(as, body, object);
            assertThat(UrlSamples.read(RdapWriter.path(query))).as(as).satisfies(request -> {
                if (request instanceof RdapRequest.Lookup(Query read)) {
                    assertThat(read).isEqualTo(query);
                }
            });
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20260822, 0x5DEECE66DL})
    @Holds({
        "C-1", "C-2", "C-3", "H-18", "R-01", "R-02", "R-03", "R-04", "R-05", "R-06", "R-08", "R-09", "R-10", "R-11",
        "R-12", "R-13", "R-14", "R-15", "R-16", "R-21", "R-24", "J-01", "J-02", "J-03", "J-04", "J-05", "J-06", "J-07",
        "J-08", "J-11", "N-01", "N-02", "N-03", "N-04", "N-07", "N-08", "N-11", "B-11", "S-10", "D-01", "D-02", "D-03",
        "D-06", "D-07", "G-01", "G-03"
    })
    void keepsTheRulesWithAllMembersOfAllClasses(long seed) {
        RandomObjects objects = new RandomObjects(new Random(seed));
        for (int i = 0; i < OBJECTS; i++) {
            RegistryObject object = objects.next();
            byte[] bytes = Samples.WRITER.answer(Samples.FACTS, objects.query(object), new Answer.Found(object));
            assertThat(RdapBodyRules.findings(bytes, Samples.BASE))
                    .as("seed %d, object %d: %s", seed, i, object)
                    .isEmpty();
        }
    }

    private static void object(String as, JsonNode body, RegistryObject object) {
        assertThat(text(body, "handle")).as(as).isEqualTo(object.handle());
        switch (object) {
            case IpNetwork network -> {
                assertThat(text(body, "objectClassName")).as(as).isEqualTo("ip network");
                assertThat(IpText.range(text(body, "startAddress") + "-" + text(body, "endAddress")))
                        .as(as)
                        .isEqualTo(network.range());
                assertThat(text(body, "parentHandle")).as(as).isEqualTo(network.parentHandle());
                registration(as, body, Registration.of(network));
                remarks(as, body, network.details().remarks(), Registration.of(network));
            }
            case Autnum autnum -> {
                assertThat(text(body, "objectClassName")).as(as).isEqualTo("autnum");
                assertThat(new AsNumberRange((int) body.path("startAutnum").asLong(), (int)
                                body.path("endAutnum").asLong()))
                        .as(as)
                        .isEqualTo(autnum.range());
                registration(as, body, Registration.of(autnum));
                remarks(as, body, autnum.details().remarks(), Registration.of(autnum));
            }
            case Entity entity -> entity(as, body, entity);
            case Domain domain -> throw new AssertionError(domain);
            case Nameserver nameserver -> throw new AssertionError(nameserver);
        }
    }

    private static void entity(String as, JsonNode body, Entity entity) {
        holder(as, body, Holder.of(entity));
        List<RegistryObject> listed = new ArrayList<>(entity.holdings().networks());
        listed.addAll(entity.holdings().autnums());
        List<JsonNode> found = Stream.of("networks", "autnums")
                .flatMap(member -> body.path(member).valueStream())
                .toList();
        assertThat(found).as(as).hasSameSizeAs(listed);
        for (int i = 0; i < found.size(); i++) {
            object(as, found.get(i), listed.get(i));
        }
        boolean cut = body.path("remarks").valueStream().anyMatch(remark -> remark.has("type"));
        assertThat(cut).as(as).isEqualTo(!entity.holdings().isComplete());
    }

    private static void registration(String as, JsonNode body, Registration registration) {
        assertThat(text(body, "type")).as(as).isEqualTo(registration.type());
        assertThat(body.at("/status/0").asString())
                .as(as)
                .isEqualTo(registration.status().text());
        String country = registration.country();
        assertThat(text(body, "country"))
                .as(as)
                .isEqualTo(country == null || CountryCodes.isAssigned(country) ? country : null);
        LocalDate registered = registration.registered();
        JsonNode first = body.path("events").path(0);
        boolean dated = first.path("eventAction").asString().equals("registration");
        assertThat(dated ? first.path("eventDate").asString() : null)
                .as(as)
                .isEqualTo(registered == null ? null : registered + "T00:00:00Z");
        Holder holder = registration.holder();
        assertThat(body.path("entities").size()).as(as).isEqualTo(holder == null ? 0 : 1);
        if (holder != null) {
            holder(as, body.at("/entities/0"), holder);
        }
    }

    /// The self link leads back to the holder.
    private static void holder(String as, JsonNode entity, Holder holder) {
        assertThat(text(entity, "handle")).as(as).isEqualTo(holder.handle());
        assertThat(entity.at("/vcardArray/1/1/3").asString()).as(as).isEqualTo(holder.handle());
        String href = entity.at("/links/0/href").asString();
        assertThat(href).startsWith(Samples.BASE);
        String key = PercentCoding.decode(href.substring((Samples.BASE + "entity/").length()));
        assertThat(key).as(as).isEqualTo(holder.key());
    }

    private static void remarks(String as, JsonNode body, List<Remark> remarks, Registration registration) {
        String country = registration.country();
        int added = country == null || CountryCodes.isAssigned(country) ? 0 : 1;
        assertThat(body.path("remarks").size()).as(as).isEqualTo(remarks.size() + added);
        for (int i = 0; i < remarks.size(); i++) {
            JsonNode remark = body.path("remarks").path(i);
            List<String> description = remark.path("description")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
            assertThat(new Remark(remark.path("title").asString(), description, null))
                    .as(as)
                    .isEqualTo(remarks.get(i));
        }
    }

    private static @Nullable String text(JsonNode object, String member) {
        return object.has(member) ? object.get(member).asString() : null;
    }

    private static Query query(Random random, RegistryObject object) {
        return switch (object) {
            case IpNetwork network ->
                new Query.Network(
                        random.nextBoolean()
                                ? network.range()
                                : network.range().first().asRange());
            case Autnum autnum -> new Query.Autnum(autnum.range());
            case Entity entity -> new Query.Entity(entity.key());
            case Domain domain -> throw new AssertionError(domain);
            case Nameserver nameserver -> throw new AssertionError(nameserver);
        };
    }

    private static IpNetwork network(Random random) {
        IpRange range = range(random);
        String parent = random.nextBoolean() ? range(random).toString() : null;
        return registration(random).network(range, parent, remarks(random));
    }

    private static Autnum autnum(Random random) {
        int a = random.nextInt();
        int b = random.nextInt(3) == 0 ? a : random.nextInt();
        AsNumberRange range = Integer.compareUnsigned(a, b) <= 0 ? new AsNumberRange(a, b) : new AsNumberRange(b, a);
        return registration(random).autnum(range, null, remarks(random));
    }

    private static Entity entity(Random random) {
        List<IpNetwork> networks =
                Stream.generate(() -> network(random)).limit(random.nextInt(4)).toList();
        List<Autnum> autnums =
                Stream.generate(() -> autnum(random)).limit(random.nextInt(4)).toList();
        int more = random.nextInt(3);
        return holder(random)
                .entity(
                        new Holdings(networks, autnums, networks.size() + more / 2, autnums.size() + more),
                        remarks(random));
    }

    private static IpRange range(Random random) {
        if (random.nextBoolean()) {
            int a = random.nextInt();
            int b = random.nextBoolean() ? a | (1 << random.nextInt(32)) - 1 : random.nextInt();
            return Integer.compareUnsigned(a, b) <= 0 ? new Ipv4Range(a, b) : new Ipv4Range(b, a);
        }
        Ipv6Address a = new Ipv6Address(random.nextLong(), random.nextBoolean() ? 0 : random.nextLong());
        Ipv6Address b = new Ipv6Address(a.high() | (1L << random.nextInt(64)) - 1, random.nextBoolean() ? -1 : 7);
        Ipv6Address first = a.compareTo(b) <= 0 ? a : b;
        Ipv6Address last = a.compareTo(b) <= 0 ? b : a;
        return new Ipv6Range(first.high(), first.low(), last.high(), last.low());
    }

    private static Registration registration(Random random) {
        String country = switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> List.of("EU", "AP", "ZZ", "XX").get(random.nextInt(4));
            default -> CountryCodes.all().get(random.nextInt(CountryCodes.all().size()));
        };
        return new Registration(
                "exreg",
                random.nextBoolean() ? "ALLOCATED" : "RESERVED",
                STATUSES.get(random.nextInt(STATUSES.size())),
                country,
                random.nextBoolean() ? LocalDate.of(1983, 1, 1).plusDays(random.nextInt(20_000)) : null,
                random.nextBoolean() ? holder(random) : null);
    }

    private static Holder holder(Random random) {
        String handle = word(random);
        return new Holder(handle, "exreg", random.nextBoolean() ? handle : handle + "@exreg");
    }

    private static List<Remark> remarks(Random random) {
        return Stream.generate(() -> new Remark(
                        word(random),
                        Stream.generate(() -> word(random))
                                .limit(1 + random.nextInt(3))
                                .toList(),
                        null))
                .limit(random.nextInt(3))
                .toList();
    }

    private static String word(Random random) {
        int[] letters = LETTERS.codePoints().toArray();
        int[] word = random.ints(1 + random.nextInt(12), 0, letters.length)
                .map(index -> letters[index])
                .toArray();
        return new String(word, 0, word.length);
    }
}
