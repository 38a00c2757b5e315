package org.cadastre.export.rdap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cadastre.name.DomainName;
import org.cadastre.name.ReverseZone;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpAddress;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Address;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Address;
import org.cadastre.number.Ipv6Prefix;
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

/// Objects of any class with any of their members, none of which a reader must leave out or change.
final class ReadableObjects {
    static final String REGISTRY = "exreg";
    private static final List<String> LANGUAGES = List.of("en", "fr-CH", "zh-Hant");

    private final Random random;

    ReadableObjects(long seed) {
        random = new Random(seed);
    }

    RegistryObject next() {
        return switch (random.nextInt(5)) {
            case 0 ->
                new IpNetwork(
                        text(),
                        range(),
                        orNull(this::text),
                        orNull(this::text),
                        countries(),
                        orNull(this::text),
                        details());
            case 1 ->
                new Autnum(
                        text(),
                        autnums(),
                        orNull(this::text),
                        orNull(this::text),
                        countries(),
                        orNull(this::text),
                        details());
            case 2 -> entity();
            case 3 -> domain();
            default -> nameserver(details());
        };
    }

    private Entity entity() {
        String handle = text();
        return new Entity(
                handle,
                handle,
                orNull(this::card),
                List.of(),
                list(() -> new PublicId(text(), text())),
                list(this::event),
                Holdings.NONE,
                details());
    }

    private Entity nested(int depth) {
        String handle = random.nextInt(8) == 0 ? "" : text();
        List<Entity> below = depth < 2 ? list(() -> nested(depth + 1)) : List.of();
        Details details = new Details(
                REGISTRY,
                some(List.of(Status.values())),
                below,
                list(this::remark),
                list(this::link),
                list(this::event),
                null,
                orNull(() -> pick(LANGUAGES)),
                List.of());
        return new Entity(
                handle,
                handle,
                handle.isEmpty() ? card() : orNull(this::card),
                some(List.of(Role.values())),
                list(() -> new PublicId(text(), text())),
                List.of(),
                Holdings.NONE,
                details);
    }

    private Domain domain() {
        DomainName name = random.nextBoolean()
                ? ReverseZone.covering(range()).getFirst().name()
                : new DomainName(pick(List.of("www.example.net", "xn--bcher-kva.example", "a_b.example")));
        IpRange zone = ReverseZone.of(name) instanceof ReverseZone reverse ? reverse.range() : null;
        return new Domain(
                orNull(this::text),
                name.text(),
                name.unicode(),
                zone,
                list(() -> new Domain.Variants(
                        random.nextBoolean() ? List.of() : List.of("registered", "conjoined"),
                        orNull(this::text),
                        List.of(new Domain.VariantName("xn--bcher-kva.example", "b\u00fccher.example")))),
                list(() -> nameserver(nested(2).details())),
                orNull(this::secureDns),
                list(() -> new PublicId(text(), text())),
                null,
                details());
    }

    private Nameserver nameserver(Details details) {
        List<IpAddress> addresses = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            addresses.add(new Ipv4Address(random.nextInt()));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            addresses.add(new Ipv6Address(random.nextLong(), random.nextLong()));
        }
        return new Nameserver(
                orNull(this::text), "ns" + random.nextInt(100) + ".example.net", null, addresses, details);
    }

    private SecureDns secureDns() {
        return new SecureDns(
                orNull(random::nextBoolean),
                random.nextBoolean(),
                orNull(() -> (long) random.nextInt(1_000_000)),
                list(() -> new SecureDns.DsData(
                        random.nextInt(65536),
                        random.nextInt(256),
                        "0AFF",
                        random.nextInt(256),
                        list(this::event),
                        list(this::link))),
                list(() -> new SecureDns.KeyData(
                        random.nextInt(65536),
                        3,
                        random.nextInt(256),
                        "AwEAAQ==",
                        list(this::event),
                        list(this::link))));
    }

    private Details details() {
        return new Details(
                REGISTRY,
                some(List.of(Status.values())),
                list(() -> nested(1)),
                list(this::remark),
                list(this::link),
                list(this::event),
                orNull(() -> pick(List.of("whois.example.net", "2001:db8::43"))),
                orNull(() -> pick(LANGUAGES)),
                random.nextInt(3) == 0
                        ? List.of(new ExtensionMember("example1_a", "{\"b\":[1.50,null,true,\"\u00e9\\n\"],\"c\":{}}"))
                        : List.of());
    }

    private Card card() {
        return new Card(
                orNull(() -> pick(List.of(Card.Kind.values()))),
                random.nextInt(8) == 0 ? "" : text(),
                orNull(() -> new Card.StructuredName(text(), "", text(), "", "")),
                list(this::text),
                list(this::text),
                list(this::text),
                list(() -> new Card.Address(
                        text() + '\n' + text(),
                        orNull(() -> "CH"),
                        random.nextBoolean() ? Card.Address.NO_PARTS : List.of("", "", text(), text(), "", "", text()),
                        orNull(() -> "work"),
                        random.nextInt(101))),
                list(() -> new Card.Phone(
                        random.nextBoolean() ? "tel:+1-555-0100" : "+1 555 0100",
                        random.nextBoolean() ? List.of() : List.of("voice", "work"),
                        random.nextInt(101))),
                list(() -> new Card.Email(
                        "a" + random.nextInt(9) + "@example.net", orNull(() -> "home"), random.nextInt(101))),
                list(() -> pick(LANGUAGES)),
                list(() -> "geo:46.2,6.1"),
                list(() -> "https://www.example.net/contact"));
    }

    private Event event() {
        List<EventAction> actions = new ArrayList<>(Arrays.asList(EventAction.values()));
        actions.remove(EventAction.LAST_UPDATE_OF_RDAP_DATABASE);
        Instant date = Instant.ofEpochSecond(random.nextInt(), random.nextInt(2) * 500_000_000L);
        return new Event(pick(actions), date, orNull(this::text));
    }

    private Link link() {
        return new Link(
                pick(List.of("related", "alternate", "up glossary")),
                "https://www.example.net/" + random.nextInt(100),
                orNull(() -> "text/html"),
                list(() -> pick(LANGUAGES)),
                orNull(this::text),
                orNull(() -> "screen"));
    }

    private Remark remark() {
        return new Remark(
                orNull(this::text),
                List.of(text(), text() + '\n' + text()),
                orNull(() -> Remark.TRUNCATED),
                list(this::link),
                orNull(() -> pick(LANGUAGES)));
    }

    private List<String> countries() {
        return random.nextBoolean() ? List.of("CH") : some(List.of("CH", "EU", "AP", "FR"));
    }

    private IpRange range() {
        if (random.nextBoolean()) {
            return new Ipv6Prefix(random.nextLong() & -1L << 16, 0, 48).range();
        }
        int first = random.nextInt();
        return new Ipv4Range(first, first | random.nextInt(1 << random.nextInt(16)));
    }

    private AsNumberRange autnums() {
        int first = random.nextInt();
        return new AsNumberRange(first, first | random.nextInt(1000));
    }

    /// A text of one line, with characters that JSON and HTML have their own mind of.
    private String text() {
        StringBuilder text = new StringBuilder("T");
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(pick(
                    List.of("a", "Z", " ", "\"", "\\", "{", "}", "<", "/", "\u00e9", "\u2028", "\uD83D\uDE00", "0")));
        }
        return text.append('.').toString();
    }

    private <T> List<T> some(List<T> values) {
        return values.stream()
                .filter(value -> random.nextInt(values.size()) < 3)
                .toList();
    }

    private <T> List<T> list(Supplier<T> each) {
        return random.nextInt(3) > 0
                ? List.of()
                : Stream.generate(each).limit(1 + random.nextInt(2)).toList();
    }

    private <T> @Nullable T orNull(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
