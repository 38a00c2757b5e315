package org.cadastre.conformance.check.number;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An IPv4 or IPv6 address.
///
/// @param bits 32 or 128
/// @param value the address as a number
public record Address(int bits, BigInteger value) implements Comparable<Address> {
    /// Reads dotted decimal, or any form of RFC 4291 §2.2; null when the text is neither.
    public static @Nullable Address parse(String text) {
        if (text.length() > 45) {
            return null;
        }
        return text.indexOf(':') < 0 ? parseV4(text) : parseV6(text);
    }

    private static @Nullable Address parseV4(String text) {
        String[] octets = text.split("\\.", -1);
        if (octets.length != 4) {
            return null;
        }
        long value = 0;
        for (String octet : octets) {
            if (!octet.matches("0|[1-9][0-9]{0,2}") || Integer.parseInt(octet) > 255) {
                return null;
            }
            value = value << 8 | Integer.parseInt(octet);
        }
        return new Address(32, BigInteger.valueOf(value));
    }

    private static @Nullable Address parseV6(String text) {
        int gap = text.indexOf("::");
        if (gap >= 0 && text.indexOf("::", gap + 1) >= 0) {
            return null;
        }
        List<Integer> head = groups(gap < 0 ? text : text.substring(0, gap), gap < 0);
        List<Integer> tail = gap < 0 ? List.of() : groups(text.substring(gap + 2), true);
        if (head == null || tail == null) {
            return null;
        }
        int given = head.size() + tail.size();
        if (gap < 0 ? given != 8 : given > 7) {
            return null;
        }
        List<Integer> all = new ArrayList<>(head);
        while (all.size() < 8 - tail.size()) {
            all.add(0);
        }
        all.addAll(tail);
        BigInteger value = BigInteger.ZERO;
        for (int group : all) {
            value = value.shiftLeft(16).or(BigInteger.valueOf(group));
        }
        return new Address(128, value);
    }

    private static @Nullable List<Integer> groups(String text, boolean mayEndInV4) {
        List<Integer> groups = new ArrayList<>();
        if (text.isEmpty()) {
            return groups;
        }
        String[] parts = text.split(":", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i == parts.length - 1 && mayEndInV4 && parts[i].indexOf('.') >= 0) {
                Address v4 = parseV4(parts[i]);
                if (v4 == null) {
                    return null;
                }
                groups.add(v4.value.shiftRight(16).intValue());
                groups.add(v4.value.intValue() & 0xffff);
            } else if (parts[i].matches("[0-9a-fA-F]{1,4}")) {
                groups.add(Integer.parseInt(parts[i], 16));
            } else {
                return null;
            }
        }
        return groups;
    }

    /// Whether this text is the address as RFC 5952 §4 writes it, or dotted decimal; the mixed notation of §5 is right
    /// for IPv4-mapped addresses as well.
    public boolean isWritten(String text) {
        return text.equals(text()) || (isMapped() && text.equals(mixed()));
    }

    /// Dotted decimal, or RFC 5952 §4 without the mixed notation.
    public String text() {
        return bits == 32 ? dotted(value.intValue()) : compressed();
    }

    private boolean isMapped() {
        return bits == 128 && value.shiftRight(32).equals(BigInteger.valueOf(0xffff));
    }

    private String mixed() {
        return "::ffff:" + dotted(value.intValue());
    }

    private static String dotted(int v4) {
        return (v4 >>> 24) + "." + (v4 >>> 16 & 255) + "." + (v4 >>> 8 & 255) + "." + (v4 & 255);
    }

    private String compressed() {
        int[] groups = new int[8];
        for (int i = 0; i < 8; i++) {
            groups[i] = value.shiftRight(112 - 16 * i).intValue() & 0xffff;
        }
        int longestAt = -1;
        int longest = 1;
        for (int i = 0; i < 8; i++) {
            int end = i;
            while (end < 8 && groups[end] == 0) {
                end++;
            }
            if (end - i > longest) {
                longest = end - i;
                longestAt = i;
            }
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            if (i == longestAt) {
                text.append("::");
                i += longest - 1;
            } else {
                if (!text.isEmpty() && text.charAt(text.length() - 1) != ':') {
                    text.append(':');
                }
                text.append(Integer.toHexString(groups[i]).toLowerCase(Locale.ROOT));
            }
        }
        return text.toString();
    }

    @Override
    public int compareTo(Address other) {
        return bits != other.bits ? Integer.compare(bits, other.bits) : value.compareTo(other.value);
    }
}
