package org.cadastre.snapshot.rpsl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;

/// Random objects whose values are from a small stock, so that they repeat and collide.
final class RandomObjects {
    private static final List<String> HANDLES = List.of(
            "A-MNT",
            "a-mnt",
            "B-MNT",
            "AB1-EX",
            "ab1-ex",
            "AB12-EX",
            "AB123456-EX",
            "ABCDEFGH-EX",
            "ORG-A1-EX",
            "X",
            "x@y",
            "noc@example.net",
            "\u00c4-MNT",
            "\u00e4-mnt",
            "\u212a-MNT",
            "k-mnt",
            "-",
            "ANY",
            "z{",
            "[z",
            "@Z",
            "`",
            "",
            "a-very-long-handle-of-more-than-two-times-sixty-four-characters-that-does-not-fit-into-what-most-fit-into-and-"
                    + "goes-on-for-a-while-MNT");
    private static final List<String> AS_NUMBERS = List.of(
            "AS64496",
            "as64496",
            "AS64497",
            "AS064496",
            "AS0",
            "AS4294967295",
            "AS42949672950",
            "64496",
            "AS1.10",
            "AS",
            "ASX",
            "\u00e4s1");
    private static final List<String> PREFIXES = List.of(
            "192.0.2.0/24",
            "192.0.2.0/25",
            "192.0.2.128/25",
            "192.0.0.0/16",
            "0.0.0.0/0",
            "192.0.2.1/32",
            "192.0.2.1",
            "198.51.100.0/24",
            "192.0.2.7/24",
            "192.0.02.0/24",
            "2001:db8::/32",
            "2001:DB8::/32",
            "2001:db8:0::/48",
            "2001:0db8::/48",
            "::/0",
            "2001:db8::1/128",
            "::ffff:192.0.2.0/120",
            "192.0.2.0/33",
            "nonsense",
            "");
    private static final List<String> RANGES = List.of(
            "192.0.2.0 - 192.0.2.255",
            "192.0.2.0-192.0.2.255",
            "192.0.2.0 - 192.0.2.9",
            "192.0.2.9 - 192.0.2.0",
            "192.0.2.0/24",
            "192.0.2.000 - 192.0.2.255");
    private static final List<String> WORDS = List.of(
            "Anna",
            "ANNA",
            "beta",
            "Example",
            "\u00c9mile",
            "\u00e9mile",
            "O'Neil,",
            "A.",
            "\u0130\u0131",
            "(Ltd)",
            "anna-beta");

    private final SplittableRandom random;

    RandomObjects(SplittableRandom random) {
        this.random = random;
    }

    List<RpslObject> objects(int count) {
        List<RpslObject> objects = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            objects.add(object());
        }
        return objects;
    }

    RpslObject object() {
        RpslClass[] classes = RpslClass.values();
        int number = random.nextInt(classes.length + 2);
        StringBuilder text = new StringBuilder();
        switch (number - classes.length) {
            case 0 -> text.append("registry: ").append(handle());
            case 1 -> text.append("remarks: ").append(handle());
            default -> {
                RpslClass rpslClass = classes[random.nextInt(3) == 0 ? RpslClass.ROUTE.ordinal() : number];
                text.append(rpslClass.text()).append(": ").append(first(rpslClass));
            }
        }
        text.append('\n');
        for (int i = random.nextInt(8); i > 0; i--) {
            RpslAttribute attribute = attribute();
            text.append(attribute.text()).append(": ").append(value(attribute)).append('\n');
        }
        return RpslObject.of(text.toString());
    }

    /// An attribute, mostly one that keys depend on.
    RpslAttribute attribute() {
        RpslAttribute[] attributes = RpslAttribute.values();
        return switch (random.nextInt(6)) {
            case 0 -> RpslAttribute.MNT_BY;
            case 1 -> RpslAttribute.NIC_HDL;
            case 2 -> RpslAttribute.ORIGIN;
            case 3 -> RpslAttribute.PERSON;
            default -> attributes[random.nextInt(attributes.length)];
        };
    }

    private String first(RpslClass rpslClass) {
        return switch (rpslClass) {
            case INETNUM, INET6NUM -> random.nextBoolean() ? of(PREFIXES) : of(RANGES);
            case ROUTE, ROUTE6 -> of(PREFIXES);
            case AUT_NUM -> of(AS_NUMBERS);
            case AS_BLOCK -> of(AS_NUMBERS) + " - " + of(AS_NUMBERS);
            case PERSON, ROLE, ORGANISATION -> name();
            default -> handle();
        };
    }

    String value(RpslAttribute attribute) {
        return switch (attribute) {
            case PERSON, ROLE, ORG_NAME -> name();
            case ORIGIN, LOCAL_AS, AUT_NUM -> of(AS_NUMBERS) + (random.nextInt(4) == 0 ? " # a comment" : "");
            case NIC_HDL -> handle();
            default ->
                switch (random.nextInt(8)) {
                    case 0 -> handle() + ", " + handle() + ",," + handle() + " with more words";
                    case 1 -> handle() + "\n    , " + handle() + "\t# comment, comment\n+ ," + handle();
                    case 2 -> handle() + " {192.0.2.0/24^+, 198.51.100.0/24}";
                    case 3 -> name();
                    default -> handle();
                };
        };
    }

    String name() {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            name.append(of(WORDS)).append(random.nextBoolean() ? " " : "  \t");
        }
        return name.toString();
    }

    String handle() {
        return of(HANDLES);
    }

    /// A key as somebody might ask for it.
    String key() {
        String key = switch (random.nextInt(6)) {
            case 0 -> of(PREFIXES) + of(AS_NUMBERS);
            case 1 -> of(PREFIXES);
            case 2 -> of(RANGES);
            case 3 -> of(AS_NUMBERS) + (random.nextBoolean() ? "" : " - " + of(AS_NUMBERS));
            case 4 -> name();
            default -> handle();
        };
        return random.nextBoolean() ? key : key.toUpperCase(Locale.ROOT);
    }

    String prefix() {
        return of(PREFIXES);
    }

    private String of(List<String> stock) {
        return stock.get(random.nextInt(stock.size()));
    }
}
