package org.cadastre.query.rpsl;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.StringJoiner;
import org.cadastre.index.RangeMatch;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.AsText;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.registry.RegistryObject;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.jspecify.annotations.Nullable;

/// Small databases of two sources whose objects often refer to each other and often have the same numbers, keys
/// and names; and queries that often find something in them.
final class RandomDatabase {
    private static final List<RpslAttribute> INVERSE = List.of(
            RpslAttribute.MNT_BY,
            RpslAttribute.ADMIN_C,
            RpslAttribute.TECH_C,
            RpslAttribute.ABUSE_C,
            RpslAttribute.ORG,
            RpslAttribute.ORIGIN,
            RpslAttribute.MNT_IRT);

    private final Random random;

    RandomDatabase(long seed) {
        random = new Random(seed);
    }

    List<RpslObject> objects() {
        List<RpslObject> objects = new ArrayList<>();
        int count = 1 + random.nextInt(60);
        for (int i = 0; i < count; i++) {
            objects.add(RpslObject.of(object()));
        }
        return objects;
    }

    /// Statistics rows and holders.
    List<RegistryObject> others() {
        List<RegistryObject> others = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            Record range = switch (random.nextInt(3)) {
                case 0 -> (Record) ipv4();
                case 1 -> (Record) ipv6();
                default -> autnums();
            };
            RegistryObject object = Others.network(range, random.nextBoolean() ? "ex" : "rir");
            if (others.stream().noneMatch(each -> PrimaryKeys.of(each).equals(PrimaryKeys.of(object)))) {
                others.add(object);
            }
        }
        others.add(Others.holder("H" + random.nextInt(9), "rir"));
        others.add(Others.holder("P1-EX", "rir"));
        return others;
    }

    private String object() {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        switch (random.nextInt(14)) {
            case 0, 1, 2 -> {
                text.add("inetnum: " + PrimaryKeys.of(ipv4())).add("netname: " + netname());
                network(text);
            }
            case 3 -> {
                text.add("inet6num: " + PrimaryKeys.of(ipv6())).add("netname: " + netname());
                network(text);
            }
            case 4 -> {
                text.add("aut-num: AS" + (64496 + random.nextInt(16)));
                network(text);
            }
            case 5 -> {
                int first = 64496 + 4 * random.nextInt(4);
                text.add("as-block: AS" + first + " - AS" + (first + (first % 8 == 0 && random.nextBoolean() ? 7 : 3)));
            }
            case 6 -> text.add("route: " + ipv4Prefix()).add("origin: AS" + (64496 + random.nextInt(4)));
            case 7 -> text.add("route6: " + ipv6()).add("origin: AS" + (64496 + random.nextInt(4)));
            case 8 ->
                text.add("inet-rtr: r" + random.nextInt(9))
                        .add("ifaddr: 192.0.2." + random.nextInt(16) + " masklen 24");
            case 9 -> {
                text.add("organisation: " + organisation()).add("org-name: " + name());
                contacts(text);
            }
            case 10 -> {
                text.add("role: " + name()).add("nic-hdl: " + handle());
                if (random.nextBoolean()) {
                    text.add("abuse-mailbox: abuse" + random.nextInt(9) + "@example.net");
                }
                contacts(text);
            }
            case 11 -> {
                text.add("person: " + name()).add("nic-hdl: " + handle());
                text.add("e-mail: p" + random.nextInt(4) + "@example.net");
                contacts(text);
            }
            case 12 -> text.add("irt: I" + random.nextInt(3));
            default -> text.add((random.nextBoolean() ? "novel: " : "tale: ") + "N" + random.nextInt(3));
        }
        if (random.nextInt(3) == 0) {
            text.add("mnt-by: M" + random.nextInt(3) + (random.nextBoolean() ? ", M" + random.nextInt(3) : ""));
        }
        return text.add("source: " + source()).toString();
    }

    private void network(StringJoiner text) {
        if (random.nextInt(4) == 0) {
            text.add("org: " + organisation());
        }
        if (random.nextInt(4) == 0) {
            text.add("mnt-irt: I" + random.nextInt(3));
        }
        contacts(text);
    }

    private void contacts(StringJoiner text) {
        List<String> names = List.of("admin-c", "tech-c", "abuse-c", "zone-c");
        for (int i = random.nextInt(4); i > 0; i--) {
            String several = random.nextInt(4) == 0 ? ", " + handle() : "";
            text.add(names.get(random.nextInt(names.size())) + ": " + handle() + several);
        }
    }

    private String handle() {
        return "P" + random.nextInt(8) + "-EX";
    }

    private String organisation() {
        return "ORG" + random.nextInt(3);
    }

    private String netname() {
        return "NET" + random.nextInt(4);
    }

    private String name() {
        return "Alpha Beta Gamma".split(" ")[random.nextInt(3)] + " Example";
    }

    private String source() {
        return random.nextInt(3) == 0 ? "OTHER" : "EX";
    }

    private IpRange ipv4() {
        return (IpRange) IpText.range(ipv4Prefix());
    }

    private String ipv4Prefix() {
        int length = 23 + random.nextInt(7);
        return "192.0.2." + (random.nextInt(256) >>> (32 - length) << (32 - length) & 255) + "/" + length;
    }

    private IpRange ipv6() {
        return (IpRange)
                IpText.range("2001:db8:" + Integer.toHexString(random.nextInt(4)) + "::/" + (30 + random.nextInt(19)));
    }

    private AsNumberRange autnums() {
        int length = 1 << random.nextInt(5);
        int first = 64496 + random.nextInt(16 / length) * length;
        return (AsNumberRange) AsText.range("AS" + first + "-AS" + (first + length - 1));
    }

    /// A query for one of the keys that objects have.
    DatabaseQuery query() {
        boolean inverse = random.nextInt(5) == 0;
        @Nullable
        RangeMatch match =
                random.nextBoolean() ? null : RangeMatch.values()[random.nextInt(RangeMatch.values().length)];
        List<RpslAttribute> references = new ArrayList<>();
        for (int i = inverse ? 1 + random.nextInt(3) : 0; i > 0; i--) {
            references.add(INVERSE.get(random.nextInt(INVERSE.size())));
        }
        Set<RpslClass> classes = random.nextInt(4) > 0
                ? Set.of()
                : Set.of(RpslClass.values()[random.nextInt(7)], RpslClass.values()[7 + random.nextInt(14)]);
        return new DatabaseQuery(
                inverse ? word() : key(),
                match,
                classes,
                random.nextInt(6) > 0 ? Set.of() : Set.of("novel"),
                references,
                random.nextInt(3) > 0
                        ? Set.of()
                        : Set.of(List.of("EX", "OTHER", "RIR").get(random.nextInt(3))),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextInt(4) == 0,
                false);
    }

    private String key() {
        return switch (random.nextInt(6)) {
            case 0 -> ipv4Prefix();
            case 1 -> PrimaryKeys.of(ipv4());
            case 2 -> "192.0.2." + random.nextInt(24);
            case 3 -> ipv6().toString();
            case 4 -> PrimaryKeys.of(autnums());
            default -> word();
        };
    }

    private String word() {
        return switch (random.nextInt(10)) {
            case 0 -> handle();
            case 1 -> organisation();
            case 2 -> netname();
            case 3 -> "alpha";
            case 4 -> "M" + random.nextInt(3);
            case 5 -> "N" + random.nextInt(3);
            case 6 -> "H" + random.nextInt(9);
            case 7 -> "I" + random.nextInt(3);
            case 8 -> "p" + random.nextInt(4) + "@example.net";
            default -> "as" + (64496 + random.nextInt(4));
        };
    }
}
