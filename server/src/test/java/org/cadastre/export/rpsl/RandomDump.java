package org.cadastre.export.rpsl;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/// Dumps of random objects, good ones and bad ones, in whatever spelling.
final class RandomDump {
    private static final String[] NAMES = {
        "inetnum",
        "inet6num",
        "aut-num",
        "as-block",
        "route",
        "route6",
        "person",
        "role",
        "mntner",
        "domain",
        "schema",
        "remarks",
        "mnt-by",
        "descr",
        "source",
        "created",
        "assignment-size",
        "x-unknown-attribute-name",
        "Org",
        "NIC-HDL"
    };
    private static final String[] VALUES = {
        "192.0.2.0 - 192.0.2.255",
        "192.0.2.0/24",
        "2001:db8::/32",
        "2001:db8::1/32",
        "AS64496",
        "as64496 - AS64511",
        "198.51.100.9 - 198.51.100.1",
        "EX-MNT, EX2-MNT # two",
        "",
        "  two   words\t",
        "TEST # Filtered",
        "2026-01-02T03:04:05Z",
        "M\u00fcnchen",
        "\u20ac",
        "a:b:c",
        "#",
        "x".repeat(300),
        "AS4294967296"
    };
    private static final String[] FOLLOWING = {" more", "\tmore # comment", "+", "+ more", "# comment", "%", " ", "\t"};
    private static final String[] BAD = {
        "no colon here", " starts with a blank", "a\u0000b: c", "person: a\rb", "two words: x", ": x", "+", "\u00fc: x"
    };

    private RandomDump() {}

    /// A dump of about so many objects.
    static byte[] bytes(Random random, int objects) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String newline = random.nextInt(3) == 0 ? "\r\n" : "\n";
        for (int i = 0; i < objects; i++) {
            StringBuilder text = new StringBuilder();
            if (random.nextInt(8) == 0) {
                text.append("# comment").append(newline).append(random.nextBoolean() ? newline : "");
            }
            if (random.nextInt(20) == 0) {
                text.append(pick(random, BAD)).append(newline);
            }
            int lines = 1 + random.nextInt(6);
            for (int line = 0; line < lines; line++) {
                line(text, random, newline);
            }
            text.append(newline.repeat(1 + random.nextInt(8) / 7));
            String object = text.toString();
            boolean latin = random.nextInt(3) == 0 && object.chars().allMatch(c -> c < 0x100);
            bytes.writeBytes(object.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
        }
        byte[] all = bytes.toByteArray();
        return random.nextInt(4) == 0
                ? java.util.Arrays.copyOf(all, Math.max(0, all.length - 1 - random.nextInt(4)))
                : all;
    }

    private static void line(StringBuilder text, Random random, String newline) {
        text.append(pick(random, NAMES))
                .append(random.nextInt(10) == 0 ? " " : "")
                .append(':')
                .append(" ".repeat(random.nextInt(20)))
                .append(random.nextInt(10) == 0 ? "\t " : "")
                .append(pick(random, VALUES))
                .append(newline);
        while (random.nextInt(5) == 0) {
            text.append(pick(random, FOLLOWING)).append(newline);
        }
    }

    private static String pick(Random random, String[] from) {
        return from[random.nextInt(from.length)];
    }
}
