package org.cadastre.name;

import java.util.SplittableRandom;

/// Seeded names and texts, right ones and slightly wrong ones.
final class RandomNames {
    private static final String[] PIECES = {
        "a", "b", "0", "1", "9", "25", "63", "255", "256", "00", "-", "--", "xn--", "xn--bcher-kva", "_", "/", ".",
                "..",
        "*", "é", "E\u0301", "ß", "字", "ｘ", "א", "١", "\u0301", "\u200D", "\u00AD", "。", "☕", "😀", "K", "İ", "ſ", "ﬁ",
        "ﾊﾟ", "가", "\uD800", " ", "A", ".in-addr.arpa", ".ip6.arpa", ".example"
    };

    private final SplittableRandom random;

    RandomNames(long seed) {
        random = new SplittableRandom(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /// Up to so many pieces, one after the other.
    String text(int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(pieces + 1); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /// A name under `in-addr.arpa`, mostly a zone.
    String octets() {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            name.append(octetLabel()).append('.');
        }
        return name.append("in-addr.arpa").toString();
    }

    private String octetLabel() {
        int octet = random.nextInt(random.nextInt(10) == 0 ? 300 : 256);
        return switch (random.nextInt(12)) {
            case 0 -> octet + "/" + random.nextInt(34);
            case 1 -> (octet & -8) + "/29";
            case 2 -> octet + "-" + random.nextInt(256);
            case 3 -> "0" + octet;
            case 4 -> random.nextInt(4) + "";
            case 5 -> "0-" + octet;
            case 6 -> random.nextBoolean() ? "1-2-3" : "a";
            default -> Integer.toString(octet);
        };
    }

    /// A name under `ip6.arpa`, mostly a zone.
    String nibbles() {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(4) == 0 ? 35 : 33); i > 0; i--) {
            name.append(Integer.toHexString(random.nextInt(random.nextInt(100) == 0 ? 40 : 16)))
                    .append('.');
        }
        return name.append("ip6.arpa").toString();
    }
}
