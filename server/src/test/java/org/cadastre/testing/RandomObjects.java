package org.cadastre.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpPrefix;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Prefix;
import org.cadastre.number.Ipv6Prefix;
import org.cadastre.registry.Autnum;
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

/// Makes valid objects of all classes from a random source, each part present or missing by chance. Numbers and names
/// are those kept for documentation.
///
/// A domain has no network and an entity no holdings: those are looked up. Entities and nameservers within objects are
/// mostly drawn from those made before, as those of a registry are.
public final class RandomObjects {
    private static final int MOST_REMEMBERED = 200;

    private final RandomTexts texts;
    private final RandomNumbers numbers;
    private final RandomCards cards;
    private final List<Entity> contacts = new ArrayList<>();
    private final List<Nameserver> hosts = new ArrayList<>();
    private int made;

    /// @param random where chance comes from
    public RandomObjects(RandomGenerator random) {
        texts = new RandomTexts(random);
        numbers = new RandomNumbers(random);
        cards = new RandomCards(random);
    }

    /// An object of any class.
    public RegistryObject object() {
        return switch (texts.below(5)) {
            case 0 -> network();
            case 1 -> autnum();
            case 2 -> entity();
            case 3 -> domain();
            default -> nameserver();
        };
    }

    /// A network of either IP version.
    public IpNetwork network() {
        IpRange range = numbers.range();
        return new IpNetwork(
                texts.chance(1, 2) ? range.toString() : handle("NET"),
                range,
                texts.maybe(texts::name),
                texts.maybe(() -> texts.pick(List.of("ALLOCATED", "ASSIGNED", "DIRECT ALLOCATION"))),
                texts.list(2, texts::country),
                texts.maybe(() -> numbers.range().toString()),
                details(2));
    }

    /// An AS number or a block of them.
    public Autnum autnum() {
        AsNumberRange range = numbers.asNumbers();
        return new Autnum(
                range.toString(),
                range,
                texts.maybe(texts::name),
                texts.maybe(() -> texts.pick(List.of("ALLOCATED", "ASSIGNED"))),
                texts.list(2, texts::country),
                texts.maybe(() -> numbers.asNumbers().toString()),
                details(2));
    }

    /// An entity that stands by itself: without roles.
    public Entity entity() {
        return entity(2).withRoles(List.of());
    }

    /// A reverse domain, or every fifth time another one.
    public Domain domain() {
        IpPrefix zone = texts.chance(4, 5) ? numbers.zone() : null;
        boolean isWide = zone == null && texts.chance(1, 2);
        String other = isWide ? "xn--bcher-kva.example" : texts.host();
        return new Domain(
                texts.maybe(() -> handle("DOM")),
                zone == null ? other : reverseName(zone),
                isWide ? "bücher.example" : null,
                zone == null ? null : zone.range(),
                texts.list(1, this::variants),
                texts.list(3, this::host),
                texts.maybe(this::secureDns),
                texts.list(1, this::publicId),
                null,
                details(2));
    }

    /// A nameserver.
    public Nameserver nameserver() {
        return nameserver(1);
    }

    private Nameserver nameserver(int depth) {
        boolean isWide = texts.chance(1, 6);
        return new Nameserver(
                texts.maybe(() -> handle("NS")),
                isWide ? "ns.xn--bcher-kva.example" : texts.host(),
                isWide ? "ns.bücher.example" : null,
                texts.list(3, numbers::address),
                details(depth));
    }

    /// @param depth how many entities may stand within each other
    private Entity entity(int depth) {
        String registry = registry();
        String handle = handle("P");
        return new Entity(
                handle,
                texts.chance(1, 6) ? handle + "@" + registry : handle,
                texts.chance(1, 10) ? null : cards.card(),
                roles(),
                texts.list(1, this::publicId),
                texts.list(1, () -> event(null)),
                Holdings.NONE,
                details(registry, depth - 1));
    }

    private List<Role> roles() {
        Role first = texts.pick(List.of(Role.values()));
        Role second = texts.pick(List.of(Role.values()));
        return first == second || texts.chance(2, 3) ? List.of(first) : List.of(first, second);
    }

    private Entity contact(int depth) {
        if (texts.chance(1, 6)) {
            Entity nameless = entity(depth);
            return new Entity(
                    "", "", nameless.card(), nameless.roles(), List.of(), List.of(), Holdings.NONE, nameless.details());
        }
        if (contacts.size() < MOST_REMEMBERED) {
            contacts.add(entity(depth));
        }
        return texts.pick(contacts).withRoles(roles());
    }

    private Nameserver host() {
        if (hosts.size() < MOST_REMEMBERED) {
            hosts.add(nameserver(0));
        }
        return texts.pick(hosts);
    }

    private Details details(int depth) {
        return details(registry(), depth);
    }

    private Details details(String registry, int depth) {
        return new Details(
                registry,
                texts.list(3, () -> texts.pick(List.of(Status.values()))).stream()
                        .distinct()
                        .toList(),
                depth > 0 ? texts.list(3, () -> contact(depth)) : List.of(),
                texts.list(2, this::remark),
                texts.list(2, this::link),
                texts.list(3, () -> event(texts.maybe(() -> handle("P")))),
                texts.maybe(() -> "whois.example.net"),
                texts.maybe(texts::language),
                texts.list(1, this::extension));
    }

    private Remark remark() {
        List<String> description = new ArrayList<>(texts.list(2, texts::paragraph));
        description.add(texts.paragraph());
        return new Remark(
                texts.maybe(texts::phrase),
                description,
                texts.maybe(() -> texts.pick(List.of(Remark.TRUNCATED, "object redacted due to authorization"))),
                texts.list(1, this::link),
                texts.maybe(texts::language));
    }

    private Link link() {
        return new Link(
                texts.pick(List.of("related", "copyright", "describedby", Link.GEOFEED)),
                texts.uri(),
                texts.maybe(() -> texts.pick(List.of("text/html", "application/geofeed+csv"))),
                texts.list(2, texts::language),
                texts.maybe(texts::phrase),
                texts.maybe(() -> "screen"));
    }

    private Event event(@Nullable String actor) {
        long seconds = texts.below(Integer.MAX_VALUE);
        long whole = texts.chance(1, 3) ? seconds - seconds % 86_400 : seconds;
        int nanos = texts.chance(1, 4) ? texts.below(1_000_000_000) : 0;
        return new Event(texts.pick(List.of(EventAction.values())), Instant.ofEpochSecond(whole, nanos), actor);
    }

    private ExtensionMember extension() {
        return new ExtensionMember(
                texts.pick(List.of("example_member", "example_list")),
                "{\"a\":[" + texts.below(1000) + ",null,\"é\"]}");
    }

    private PublicId publicId() {
        return new PublicId(texts.pick(List.of("Example ID", "Other ID")), Integer.toString(texts.below(1 << 20)));
    }

    private Domain.Variants variants() {
        return new Domain.Variants(
                texts.list(2, () -> texts.pick(List.of("registered", "unregistered", "open registration"))),
                texts.maybe(() -> ".example Greek"),
                List.of(
                        new Domain.VariantName(texts.host(), null),
                        new Domain.VariantName("xn--mxacd.example", "αβγδ.example")));
    }

    private SecureDns secureDns() {
        return new SecureDns(
                texts.maybe(() -> texts.chance(1, 2)),
                texts.maybe(() -> texts.chance(1, 2)),
                texts.maybe(() -> (long) texts.below(Integer.MAX_VALUE)),
                texts.list(2, this::dsData),
                texts.list(1, this::keyData));
    }

    private SecureDns.DsData dsData() {
        StringBuilder digest = new StringBuilder(64);
        for (int i = 0; i < 64; i++) {
            digest.append("0123456789ABCDEF".charAt(texts.below(16)));
        }
        return new SecureDns.DsData(
                texts.below(1 << 16),
                texts.below(1 << 8),
                digest.toString(),
                texts.below(1 << 8),
                texts.list(1, () -> event(null)),
                texts.list(1, this::link));
    }

    private SecureDns.KeyData keyData() {
        return new SecureDns.KeyData(
                texts.below(1 << 16),
                3,
                texts.below(1 << 8),
                "AwEAAa" + texts.label() + "==",
                texts.list(1, () -> event(null)),
                texts.list(1, this::link));
    }

    private String registry() {
        return texts.pick(List.of("ripencc", "arin", "apnic", "lacnic", "afrinic"));
    }

    /// A handle that no other object has.
    private String handle(String kind) {
        return kind + made++ + "-EXAMPLE";
    }

    private static String reverseName(IpPrefix prefix) {
        StringBuilder name = new StringBuilder();
        switch (prefix) {
            case Ipv4Prefix(int bits, int length) -> {
                for (int shift = 32 - length; shift < 32; shift += 8) {
                    name.append(bits >>> shift & 0xFF).append('.');
                }
                name.append("in-addr.arpa");
            }
            case Ipv6Prefix(long high, long low, int length) -> {
                for (int shift = 128 - length; shift < 128; shift += 4) {
                    long nibble = (shift < 64 ? low >>> shift : high >>> shift - 64) & 0xF;
                    name.append(Character.forDigit((int) nibble, 16)).append('.');
                }
                name.append("ip6.arpa");
            }
        }
        return name.toString();
    }
}
