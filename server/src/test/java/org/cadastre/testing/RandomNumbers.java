package org.cadastre.testing;

import java.util.random.RandomGenerator;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpAddress;
import org.cadastre.number.IpPrefix;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Address;
import org.cadastre.number.Ipv4Prefix;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Address;
import org.cadastre.number.Ipv6Prefix;
import org.cadastre.number.Ipv6Range;

/// Makes addresses and AS numbers from a random source, all of those kept for documentation (RFC 5737, RFC 3849, RFC
/// 9637, RFC 5398).
final class RandomNumbers {
    private static final int[] BLOCKS_4 = {0xC0000200, 0xC6336400, 0xCB007100};
    private static final long DOCUMENTATION_6 = 0x2001_0db8_0000_0000L;
    private static final long LARGE_DOCUMENTATION_6 = 0x3fff_0000_0000_0000L;

    private final RandomGenerator random;

    RandomNumbers(RandomGenerator random) {
        this.random = random;
    }

    IpAddress address() {
        return random.nextBoolean() ? address4() : address6();
    }

    /// A prefix, or every third time a range between any two addresses.
    IpRange range() {
        if (random.nextInt(3) > 0) {
            return prefix().range();
        }
        if (random.nextBoolean()) {
            int block = BLOCKS_4[random.nextInt(BLOCKS_4.length)];
            int first = random.nextInt(256);
            return new Ipv4Range(block | first, block | first + random.nextInt(256 - first));
        }
        Ipv6Address one = address6();
        Ipv6Address other = address6();
        boolean isAscending = one.compareTo(other) <= 0;
        Ipv6Address first = isAscending ? one : other;
        Ipv6Address last = isAscending ? other : one;
        return new Ipv6Range(first.high(), first.low(), last.high(), last.low());
    }

    private IpPrefix prefix() {
        if (random.nextBoolean()) {
            return Ipv4Prefix.containing(address4().bits(), 24 + random.nextInt(9));
        }
        Ipv6Address address = address6();
        return Ipv6Prefix.containing(address.high(), address.low(), 32 + random.nextInt(97));
    }

    /// A prefix whose addresses have one reverse zone: whole octets or nibbles.
    IpPrefix zone() {
        if (random.nextBoolean()) {
            return Ipv4Prefix.containing(address4().bits(), random.nextInt(4) == 0 ? 32 : 24);
        }
        Ipv6Address address = address6();
        return Ipv6Prefix.containing(address.high(), address.low(), 32 + 4 * random.nextInt(25));
    }

    AsNumberRange asNumbers() {
        int block = random.nextBoolean() ? 64496 : 65536;
        int first = random.nextInt(16);
        int last = random.nextBoolean() ? first : first + random.nextInt(16 - first);
        return new AsNumberRange(block + first, block + last);
    }

    private Ipv4Address address4() {
        return new Ipv4Address(BLOCKS_4[random.nextInt(BLOCKS_4.length)] | random.nextInt(256));
    }

    private Ipv6Address address6() {
        long low = random.nextInt(4) == 0 ? random.nextInt(1 << 16) : random.nextLong();
        return random.nextBoolean()
                ? new Ipv6Address(DOCUMENTATION_6 | random.nextLong() >>> 32, low)
                : new Ipv6Address(LARGE_DOCUMENTATION_6 | random.nextLong() >>> 20, low);
    }
}
