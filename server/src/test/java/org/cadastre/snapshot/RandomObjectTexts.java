package org.cadastre.snapshot;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Dumps of random objects that are objects of RFC 9083, most with what they are searched by, some more than once or in
/// another spelling.
final class RandomObjectTexts {
    private static final List<String> PEOPLE =
            List.of("A1-EX", "B2-EX", "ORG-C3-EX", "D4-MNT", "E5-MNT", "IRT-F6", "G7-EX");
    private static final List<String> NAMES =
            List.of("netname", "as-name", "org-name", "nic-hdl", "status", "abuse-mailbox", "e-mail", "nserver");
    private static final List<String> CONTACTS = List.of(
            "org", "mnt-by", "admin-c", "tech-c", "zone-c", "abuse-c", "mnt-irt", "sponsoring-org", "mnt-lower");
    private static final List<String> VALUES = List.of(
            "EX-NET",
            "Example Ltd",
            "M\u00fcnchen  Nord",
            "IANA-BLK",
            "iana-block # reserved",
            "ALLOCATED UNSPECIFIED",
            "RESERVED",
            "desk@example.net, Other@example.net",
            "ns1.example.net 192.0.2.53",
            "NS2.Example.NET 2001:db8::53 192.0.2.54",
            "# nothing",
            "",
            "H8-EX");
    private static final List<String> OTHERS =
            List.of("descr: a text", "remarks: admin-c: A1-EX", "x-name : y", "no attribute");

    private RandomObjectTexts() {}

    static String dump(Random random, int objects) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < objects; i++) {
            if (random.nextInt(15) == 0) {
                text.append("% a comment\n");
            }
            text.append(first(random, i)).append('\n');
            int lines = random.nextInt(9);
            for (int line = 0; line < lines; line++) {
                line(text, random);
            }
            text.append("source: TEST\n\n");
        }
        return text.toString();
    }

    private static String first(Random random, int number) {
        int low = number % 200;
        return switch (random.nextInt(9)) {
            case 0 -> "inetnum: 192.0.2." + low + " - 192.0.2." + (low + random.nextInt(50));
            case 1 -> "inet6num: 2001:db8:" + Integer.toHexString(number) + "::/48";
            case 2 -> "aut-num: AS" + (64496 + low % 16);
            case 3 -> "domain: " + low + ".2.0.192.in-addr.arpa";
            case 4 -> "person:   Person " + low + "\nnic-hdl: " + pick(random, PEOPLE);
            case 5 -> "role: R\u00f4le " + low;
            case 6 -> "organisation: ORG-C" + low + "-EX";
            case 7 -> "mntner: " + pick(random, PEOPLE);
            default -> random.nextBoolean() ? "domain: m\u00fcnchen" + low + ".example" : "route: 192.0.2.0/24";
        };
    }

    private static void line(StringBuilder text, Random random) {
        switch (random.nextInt(7)) {
            case 0 -> text.append(pick(random, OTHERS));
            case 1, 2, 3 -> {
                text.append(spelt(random, pick(random, CONTACTS))).append(": ").append(pick(random, PEOPLE));
                if (random.nextInt(4) == 0) {
                    text.append(", ").append(pick(random, PEOPLE).toLowerCase(Locale.ROOT));
                }
            }
            default ->
                text.append(spelt(random, pick(random, NAMES))).append(":\t").append(pick(random, VALUES));
        }
        text.append('\n');
        if (random.nextInt(8) == 0) {
            text.append(random.nextBoolean() ? "+ more" : "   more # comment").append('\n');
        }
    }

    private static String spelt(Random random, String name) {
        return random.nextInt(6) == 0 ? name.toUpperCase(Locale.ROOT) + " " : name;
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
