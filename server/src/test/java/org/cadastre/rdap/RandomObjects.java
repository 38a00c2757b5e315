package org.cadastre.rdap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Address;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Address;
import org.cadastre.number.Ipv6Range;
import org.cadastre.query.Query;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Card;
import org.cadastre.registry.Details;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Event;
import org.cadastre.registry.EventAction;
import org.cadastre.registry.ExtensionMember;
import org.cadastre.registry.Holdings;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Link;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.PublicId;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Remark;
import org.cadastre.registry.Role;
import org.cadastre.registry.SecureDns;
import org.cadastre.registry.Status;
import org.jspecify.annotations.Nullable;

/// Makes objects of all classes with any of their members, also with texts that are empty, odd or hard to write.
final class RandomObjects {
    private static final String LETTERS = "AZ09-_.@/ %+?#&\"\\<>'éßЖ中🌍\u2028\u0007";
    private static final List<String> HANDLES =
            List.of("TECH1-EX", "ADMIN1-EX", "ABUSE1-EX", "O'NEILL-EX", "a b", "é", "X\"Y", "Z\\-RIPE", "");
    private static final List<Status> STATUSES =
            List.of(Status.ACTIVE, Status.INACTIVE, Status.ADMINISTRATIVE, Status.RESERVED, Status.VALIDATED);

    private final Random random;

    RandomObjects(Random random) {
        this.random = random;
    }

    /// An autnum with these entities.
    static Autnum autnumOf(List<Entity> entities) {
        return new Autnum(
                "AS64500",
                Samples.autnums("AS64500"),
                null,
                null,
                List.of(),
                null,
                new Details(
                        "exreg",
                        List.of(Status.ACTIVE),
                        entities,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        List.of()));
    }

    RegistryObject next() {
        return switch (random.nextInt(5)) {
            case 0 -> network(2);
            case 1 -> autnum(2);
            case 2 -> domain();
            case 3 -> nameserver(2);
            default -> entityWithHoldings();
        };
    }

    /// A question that the object may be the answer to.
    Query query(RegistryObject object) {
        return switch (object) {
            case IpNetwork network -> new Query.Network(network.range().first().asRange());
            case Autnum autnum -> new Query.Autnum(autnum.range());
            case Entity entity -> new Query.Entity(entity.key());
            case Domain domain -> new Query.Domain(domain.ldhName(), domain.zone());
            case Nameserver nameserver -> new Query.Nameserver(nameserver.ldhName());
        };
    }

    IpNetwork network(int depth) {
        return new IpNetwork(
                maybe(() -> word() + "-EX", "192.0.2.0/24"),
                range(),
                maybe(this::word),
                maybe(() -> "ALLOCATED"),
                some(() -> List.of("CH", "DE", "EU", "ZZ", "ch", "").get(random.nextInt(6))),
                maybe(this::word),
                details(depth, true));
    }

    Autnum autnum(int depth) {
        int first = random.nextInt();
        int last = random.nextBoolean() ? first : random.nextInt();
        boolean ordered = Integer.compareUnsigned(first, last) <= 0;
        return new Autnum(
                maybe(() -> "AS64496-AS64511", word()),
                ordered ? new AsNumberRange(first, last) : new AsNumberRange(last, first),
                maybe(this::word),
                maybe(() -> "ASSIGNED"),
                some(() -> "CH"),
                maybe(this::word),
                details(depth, true));
    }

    Domain domain() {
        List<Domain.Variants> variants = some(() -> new Domain.Variants(
                List.of("registered"),
                maybe(this::word),
                some(() -> new Domain.VariantName("xn--x.example", "ü.example"))));
        return new Domain(
                maybe(this::word),
                random.nextBoolean() ? "0/26.2.0.192.in-addr.arpa" : "2.0.192.in-addr.arpa",
                maybe(() -> "ü.example"),
                random.nextBoolean() ? range() : null,
                variants,
                some(() -> nameserver(1)),
                random.nextBoolean() ? secureDns() : null,
                some(() -> new PublicId(word(), word())),
                random.nextBoolean() ? network(1) : null,
                details(2, false));
    }

    Nameserver nameserver(int depth) {
        return new Nameserver(
                maybe(this::word),
                random.nextBoolean() ? "ns1.example.net" : "ns2.example.net",
                maybe(() -> "ü.example"),
                some(() -> random.nextBoolean()
                        ? new Ipv4Address(random.nextInt())
                        : new Ipv6Address(7, random.nextLong())),
                details(depth, false));
    }

    private Entity entityWithHoldings() {
        Entity entity = entity(2).withRoles(List.of());
        List<IpNetwork> networks = some(() -> network(1));
        List<Autnum> autnums = some(() -> autnum(1));
        int more = random.nextInt(2);
        return entity.with(new Holdings(networks, autnums, networks.size() + more, autnums.size()), entity.details());
    }

    /// An entity, that can be asked for, with a card or none.
    Entity entity(int depth) {
        return entity(depth, word() + "-EX");
    }

    private Entity entity(int depth, String handle) {
        List<Role> roles = new ArrayList<>();
        for (int count = 1 + random.nextInt(2); count > 0; count--) {
            roles.add(List.of(Role.TECHNICAL, Role.ADMINISTRATIVE, Role.ABUSE, Role.REGISTRANT)
                    .get(random.nextInt(4)));
        }
        return new Entity(
                handle,
                handle,
                random.nextInt(6) == 0 ? null : card(),
                roles,
                some(() -> new PublicId(word(), word())),
                some(() -> Event.of(EventAction.LAST_CHANGED, Instant.ofEpochSecond(random.nextInt(1 << 30)))),
                Holdings.NONE,
                details(depth - 1, false));
    }

    private Card card() {
        return new Card(
                random.nextInt(4) == 0 ? null : Card.Kind.values()[random.nextInt(3)],
                maybe(this::word, ""),
                random.nextBoolean() ? new Card.StructuredName(word(), "", "", word(), "") : null,
                some(this::word),
                some(this::word),
                some(this::word),
                some(() -> new Card.Address(
                        word(),
                        maybe(() -> "CH"),
                        List.of("", "", word(), "", "", word(), ""),
                        maybe(() -> "work"),
                        random.nextInt(3))),
                some(() -> new Card.Phone(
                        random.nextBoolean() ? "tel:+1-555-0100" : word(), some(() -> "voice"), random.nextInt(3))),
                some(() -> new Card.Email(word(), maybe(() -> "work"), random.nextInt(3))),
                some(() -> "de"),
                some(() -> "geo:46.2,6.1"),
                some(() -> "https://example.net/contact"));
    }

    private Details details(int depth, boolean hasStatus) {
        List<Status> status = some(() -> STATUSES.get(random.nextInt(STATUSES.size())));
        return new Details(
                "exreg",
                hasStatus && status.isEmpty() ? List.of(Status.ACTIVE) : status,
                depth <= 0 ? List.of() : some(() -> entity(depth, HANDLES.get(random.nextInt(HANDLES.size())))),
                some(() -> new Remark(
                        maybe(this::word), List.of(maybe(this::word, "")), null, links(), maybe(() -> "en"))),
                links(),
                some(() -> new Event(
                        EventAction.values()[random.nextInt(EventAction.values().length)],
                        Instant.ofEpochSecond(
                                400_000_000L + random.nextInt(1 << 30), random.nextBoolean() ? 0 : 5_000_000),
                        maybe(this::word))),
                maybe(() -> "whois.example.org"),
                maybe(() -> "de-CH"),
                random.nextInt(4) == 0 ? List.of(new ExtensionMember("fred_x", "{\"a\":[null,\"<\"]}")) : List.of());
    }

    private List<Link> links() {
        return some(() -> switch (random.nextInt(3)) {
            case 0 -> new Link(Link.GEOFEED, "https://example.net/g.csv", null, List.of(), null, null);
            case 1 ->
                new Link("related", Samples.BASE + "domain/2.0.192.in-addr.arpa", null, List.of("en"), null, null);
            default ->
                new Link("about", "https://example.net/", maybe(() -> "text/html"), List.of(), maybe(this::word), null);
        });
    }

    private SecureDns secureDns() {
        return new SecureDns(
                random.nextBoolean() ? random.nextBoolean() : null,
                random.nextBoolean() ? random.nextBoolean() : null,
                random.nextBoolean() ? 3600L : null,
                some(() -> new SecureDns.DsData(random.nextInt(65_536), 13, "AB12", 2, List.of(), links())),
                some(() -> new SecureDns.KeyData(257, 3, 13, "q83v", List.of(), List.of())));
    }

    private IpRange range() {
        if (random.nextBoolean()) {
            int first = random.nextInt();
            int last = random.nextBoolean() ? first | (1 << random.nextInt(32)) - 1 : random.nextInt();
            return Integer.compareUnsigned(first, last) <= 0 ? new Ipv4Range(first, last) : new Ipv4Range(last, first);
        }
        long high = random.nextLong();
        long low = random.nextBoolean() ? 0 : random.nextLong();
        return new Ipv6Range(high, low, high | (1L << random.nextInt(64)) - 1, -1);
    }

    private String word() {
        int[] letters = LETTERS.codePoints().toArray();
        int[] word = random.ints(1 + random.nextInt(12), 0, letters.length)
                .map(index -> letters[index])
                .toArray();
        return new String(word, 0, word.length);
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private <T> T maybe(Supplier<T> value, T other) {
        return random.nextBoolean() ? value.get() : other;
    }

    private <T> List<T> some(Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(4)).toList();
    }
}
