package org.cadastre.number;

import java.util.Random;

/// Seeded addresses, ranges and texts. Addresses are mostly made of zeros, ones and few distinct groups, so that
/// the rare paths of compression and carrying are met often.
final class RandomNumbers {
    private static final String ALPHABET = "0123456789abcdefABCDEFgxASas:.:.::/%-+[]* é";
    private static final int[] GROUPS = {0, 0, 0, 0, 1, 0xFFFF, 0x10, 0x2001, 0x0DB8, 0xFF9B, 0x64, 0xA0};

    private final Random random;

    RandomNumbers(long seed) {
        random = new Random(seed);
    }

    int ipv4() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt();
            case 1 -> 0xC000_0200 | random.nextInt(256);
            case 2 -> -1 << random.nextInt(32);
            default -> random.nextInt() >>> random.nextInt(32);
        };
    }

    Ipv6Address ipv6() {
        return new Ipv6Address(half(), random.nextInt(8) == 0 ? 0xFFFFL << 32 | random.nextInt(1 << 30) : half());
    }

    private long half() {
        if (random.nextInt(3) == 0) {
            return random.nextBoolean() ? random.nextLong() : random.nextLong() >>> random.nextInt(64);
        }
        long half = 0;
        for (int i = 0; i < 4; i++) {
            half = half << 16 | GROUPS[random.nextInt(GROUPS.length)];
        }
        return half;
    }

    Ipv4Range ipv4Range() {
        int a = ipv4();
        int b = random.nextBoolean() ? ipv4() : a + random.nextInt(1000);
        return Integer.compareUnsigned(a, b) <= 0 ? new Ipv4Range(a, b) : new Ipv4Range(b, a);
    }

    Ipv6Range ipv6Range() {
        Ipv6Address a = ipv6();
        Ipv6Address b = random.nextBoolean() ? ipv6() : new Ipv6Address(a.high(), half());
        return a.compareTo(b) <= 0
                ? new Ipv6Range(a.high(), a.low(), b.high(), b.low())
                : new Ipv6Range(b.high(), b.low(), a.high(), a.low());
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /// One of the spellings of RFC 4291 §2.2: any case, any padding, `::` in any place it may stand, or a dotted
    /// end.
    String spelling(Ipv6Address address) {
        boolean mixed = random.nextInt(4) == 0;
        int groups = mixed ? 6 : 8;
        int start = random.nextInt(groups);
        int end = start;
        while (end < groups && group(address, end) == 0) {
            end++;
        }
        boolean compressed = end > start && random.nextBoolean();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < groups; i++) {
            if (compressed && i >= start && i < end) {
                text.append(i == start ? "::" : "");
            } else {
                text.append(i == 0 || compressed && i == end ? "" : ":").append(group(group(address, i)));
            }
        }
        if (mixed) {
            text.append(compressed && end == groups ? "" : ":").append(new Ipv4Address((int) address.low()));
        }
        return text.toString();
    }

    private String group(int value) {
        String digits = Integer.toHexString(value);
        String padded = "0".repeat(random.nextInt(5 - digits.length())) + digits;
        return random.nextBoolean() ? padded : padded.toUpperCase(java.util.Locale.ROOT);
    }

    private static int group(Ipv6Address address, int index) {
        long half = index < 4 ? address.high() : address.low();
        return (int) (half >>> (48 - 16 * (index & 3))) & 0xFFFF;
    }

    /// The text after one to three small accidents: a character lost, doubled, swapped, added or replaced.
    String mutated(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = out.isEmpty() ? 0 : random.nextInt(out.length());
            char c = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            switch (random.nextInt(out.isEmpty() ? 1 : 5)) {
                case 0 -> out.insert(at, c);
                case 1 -> out.deleteCharAt(at);
                case 2 -> out.setCharAt(at, c);
                case 3 -> out.insert(at, out.charAt(at));
                default -> out.append(out.charAt(at)).deleteCharAt(at);
            }
        }
        return out.toString();
    }
}
