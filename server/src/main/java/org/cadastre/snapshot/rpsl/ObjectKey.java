package org.cadastre.snapshot.rpsl;

import java.nio.charset.StandardCharsets;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.rpsl.ReferenceKeys;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.jspecify.annotations.Nullable;

/// The primary key of one object as its values come, over and over again, and its hash. For one thread.
///
/// A network or route hashes as the numbers that it stands for, all else as the text that
/// [ReferenceKeys#primary(RpslObject)] gives. Who looks for a key looks for all hashes that it may have
/// ([#hashes(FoldedKey, String)]).
final class ObjectKey {
    private static final int TEXT = 1;
    private static final int RANGE = 2;
    private static final int ORIGIN = 3;
    private static final long MAX_AS_NUMBER = 0xFFFF_FFFFL;

    private final FoldedKey key;
    private final AsciiText text = new AsciiText();
    private @Nullable RpslClass rpslClass;
    private byte[] first = new byte[64];
    private int length;
    private boolean begun;
    private @Nullable IpRange range;
    private int hash;

    /// @param key for use while a method runs
    ObjectKey(FoldedKey key) {
        this.key = key;
    }

    /// Begins an object.
    void begin(@Nullable RpslClass ofObject) {
        rpslClass = ofObject;
        begun = false;
        range = null;
        hash = PrimaryKeys.NONE;
    }

    /// The range of a network or route that begins the object, or null.
    @Nullable
    IpRange range() {
        return range;
    }

    /// Takes what the first value is a range of, before that value comes.
    void range(IpRange given) {
        range = given;
    }

    /// Whether the object has had a value.
    boolean isBegun() {
        return begun;
    }

    /// Takes the first value of the object.
    void first(byte[] bytes, int from, int to) {
        begun = true;
        keep(bytes, from, to);
        if (rpslClass == null) {
            hash = text(bytes, from, to, "");
            return;
        }
        switch (rpslClass) {
            case PERSON, ROLE -> {}
            case INETNUM, INET6NUM -> {
                readRange(bytes, from, to);
                if (range != null) {
                    hash = hash(key, range);
                }
            }
            case ROUTE, ROUTE6 -> readRange(bytes, from, to);
            default -> hash = text(bytes, from, to, "");
        }
    }

    /// Whether the values of an attribute may be a part of the key of an object whose first attribute is another.
    static boolean isFurther(RpslAttribute attribute) {
        return attribute == RpslAttribute.NIC_HDL || attribute == RpslAttribute.ORIGIN;
    }

    private void readRange(byte[] bytes, int from, int to) {
        if (range == null && IpText.range(text.of(bytes, from, to)) instanceof IpRange read) {
            range = read;
        }
    }

    /// Takes a further value that may be a part of the key.
    void further(RpslAttribute attribute, byte[] bytes, int from, int to) {
        if (hash != PrimaryKeys.NONE || rpslClass == null) {
            return;
        }
        switch (rpslClass) {
            case PERSON, ROLE -> {
                if (attribute == RpslAttribute.NIC_HDL) {
                    hash = text(bytes, from, to, "nic-hdl: ");
                }
            }
            case ROUTE, ROUTE6 -> {
                if (attribute == RpslAttribute.ORIGIN) {
                    hash = route(bytes, from, to);
                }
            }
            default -> {}
        }
    }

    /// The hash of the key, [PrimaryKeys#NONE] when there was no value.
    int end() {
        if (hash == PrimaryKeys.NONE && begun) {
            hash = slow("");
        }
        return hash;
    }

    /// The hashes that an object with this key may have.
    ///
    /// @param folded a key as [ReferenceKeys#primary(RpslObject)] gives it
    static int[] hashes(FoldedKey key, String folded) {
        key.text(TEXT, folded);
        int asText = PrimaryKeys.hash(key);
        if (IpText.range(folded) instanceof IpRange range) {
            return new int[] {asText, hash(key, range)};
        }
        int slash = folded.indexOf('/');
        int end = slash + 1;
        while (slash >= 0 && end < folded.length() && Character.digit(folded.charAt(end), 10) >= 0) {
            end++;
        }
        if (slash >= 0 && IpText.range(folded.substring(0, end)) instanceof IpRange prefix) {
            int ofPrefix = hash(key, prefix);
            key.text(ORIGIN, folded.substring(end));
            return new int[] {asText, both(ofPrefix, key.hash())};
        }
        return new int[] {asText};
    }

    private int route(byte[] bytes, int from, int to) {
        if (range != null && hasSlash() && isAsNumber(bytes, from, to)) {
            int ofPrefix = hash(key, range);
            key.fold(ORIGIN, bytes, from, to);
            return both(ofPrefix, key.hash());
        }
        return slow(line("origin: ", bytes, from, to));
    }

    /// The hash of a key that is one value.
    ///
    /// @param name the name of the attribute if it is not the first one
    private int text(byte[] bytes, int from, int to, String name) {
        boolean plain = key.fold(TEXT, bytes, from, to) == FoldedKey.PLAIN && isName(bytes, from, to);
        return plain ? PrimaryKeys.hash(key) : slow(name.isEmpty() ? "" : line(name, bytes, from, to));
    }

    private static String line(String name, byte[] bytes, int from, int to) {
        return name + new String(bytes, from, to - from, StandardCharsets.UTF_8) + "\n";
    }

    /// Whether plain characters are certainly no number or domain that may be written in other ways: a number ends in a
    /// digit, unless there are colons in it.
    static boolean isName(byte[] bytes, int from, int to) {
        if (from == to || bytes[from] < 'A' && bytes[to - 1] < 'A' || bytes[to - 1] == '.') {
            return false;
        }
        boolean mayBeNumber = to - from > 2
                && (bytes[from] | 0x20) == 'a'
                && (bytes[from + 1] | 0x20) == 's'
                && bytes[from + 2] <= '9';
        return !mayBeNumber || isAsNumber(bytes, from, to);
    }

    /// The hash of the key that [ReferenceKeys] gives to an object with the first value and these attributes.
    private int slow(String further) {
        String name = rpslClass == null ? "other" : rpslClass.text();
        String value = new String(first, 0, length, StandardCharsets.UTF_8);
        key.text(TEXT, ReferenceKeys.primary(RpslObject.of(name + ": " + value + "\n" + further)));
        return PrimaryKeys.hash(key);
    }

    private void keep(byte[] bytes, int from, int to) {
        length = to - from;
        if (length > first.length) {
            first = new byte[length + length / 2];
        }
        System.arraycopy(bytes, from, first, 0, length);
    }

    private boolean hasSlash() {
        for (int i = 0; i < length; i++) {
            if (first[i] == '/') {
                return true;
            }
        }
        return false;
    }

    private static int hash(FoldedKey key, IpRange range) {
        switch (range) {
            case Ipv4Range v4 -> key.numbers(RANGE, 0, v4.firstBits(), 0, v4.lastBits());
            case Ipv6Range v6 -> key.numbers(RANGE, v6.firstHigh(), v6.firstLow(), v6.lastHigh(), v6.lastLow());
        }
        return PrimaryKeys.hash(key);
    }

    private static int both(int ofPrefix, int ofOrigin) {
        int hash = ofPrefix * 0x9E37_79B1 + ofOrigin;
        return hash == PrimaryKeys.NONE ? 1 : hash;
    }

    /// Whether a text is an AS number in the form that all others are brought to.
    static boolean isAsNumber(byte[] bytes, int from, int to) {
        int size = to - from;
        if (size < 3 || size > 12 || (bytes[from] | 0x20) != 'a' || (bytes[from + 1] | 0x20) != 's') {
            return false;
        }
        long value = 0;
        for (int i = from + 2; i < to; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                return false;
            }
            value = value * 10 + bytes[i] - '0';
        }
        return value <= MAX_AS_NUMBER && (bytes[from + 2] != '0' || size == 3);
    }
}
