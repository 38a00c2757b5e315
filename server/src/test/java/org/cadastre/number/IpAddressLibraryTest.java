package org.cadastre.number;

import static org.assertj.core.api.Assertions.assertThat;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.AddressStringParameters.RangeParameters;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import inet.ipaddr.IncompatibleAddressException;
import inet.ipaddr.ipv6.IPv6Address;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Addresses and prefixes against the IPAddress library, set to the same rules: no inet_aton forms, no wildcards,
/// no missing octets, no leading zeros in IPv4. Where the two differ the class of texts is named with the rule that
/// decides.
class IpAddressLibraryTest {
    private static final long SEED = 4291;
    private static final int ROUNDS = 15_000;
    private static final IPAddressStringParameters ADDRESS = rules(false);
    private static final IPAddressStringParameters PREFIX = rules(true);

    private final RandomNumbers random = new RandomNumbers(SEED);

    @Test
    void writesTheSameCanonicalText() {
        for (int i = 0; i < ROUNDS; i++) {
            Ipv4Address ipv4 = new Ipv4Address(random.ipv4());
            assertThat(ipv4)
                    .as("seed %s", SEED)
                    .hasToString(new inet.ipaddr.ipv4.IPv4Address(ipv4.bits()).toCanonicalString());
            Ipv6Address ipv6 = random.ipv6();
            IPv6Address theirs = new IPv6Address(ipv6.high(), ipv6.low());
            // R-16, RFC 5952 §5: the library has the dotted end as a form of its own.
            String expected = endsInDottedDecimal(ipv6) ? theirs.toMixedString() : theirs.toCanonicalString();
            assertThat(ipv6).as("seed %s", SEED).hasToString(expected);
        }
    }

    @Test
    void readsTheSameAddressesFromEverySpelling() {
        for (int i = 0; i < ROUNDS; i++) {
            requireSameAddress(random.spelling(random.ipv6()));
        }
    }

    @Test
    void readsAndRefusesTheSameDamagedAddresses() {
        int accepted = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String text = random.mutated(
                    i % 3 == 0 ? new Ipv4Address(random.ipv4()).toString() : random.spelling(random.ipv6()));
            accepted += requireSameAddress(text);
        }
        assertThat(accepted).as("damaged texts that are addresses still").isBetween(ROUNDS / 10, ROUNDS / 2);
    }

    @Test
    void readsAndRefusesTheSameDamagedPrefixes() {
        int accepted = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Ipv6Address ipv6 = random.ipv6();
            String text = i % 3 == 0
                    ? Ipv4Prefix.containing(random.ipv4(), random.below(33)).toString()
                    : Ipv6Prefix.containing(ipv6.high(), ipv6.low(), random.below(129))
                            .toString();
            accepted += requireSamePrefix(random.mutated(text));
        }
        assertThat(accepted).as("damaged texts that are prefixes still").isBetween(ROUNDS / 10, ROUNDS / 2);
    }

    private static int requireSameAddress(String text) {
        IPAddress theirs = read(text, ADDRESS);
        String expected = theirs == null ? "refused" : text(theirs);
        String ours = switch (IpText.address(text)) {
            case NumberFault _ -> "refused";
            case IpAddress address -> text(address);
        };
        assertThat(ours).as("\"%s\", seed %s", text, SEED).isEqualTo(expected);
        return theirs == null ? 0 : 1;
    }

    private static int requireSamePrefix(String text) {
        // 0 is a length; the library takes its digit for a leading zero.
        boolean zero = text.endsWith("/0");
        IPAddress theirs = zero ? read(text.substring(0, text.length() - 2), ADDRESS) : read(text, PREFIX);
        String expected = theirs == null ? "refused" : maskedText(theirs, zero);
        String ours = switch (IpText.prefix(text)) {
            case NumberFault _ -> "refused";
            case IpPrefix prefix -> text(prefix.range().first()) + "/" + prefix.length();
        };
        assertThat(ours).as("\"%s\", seed %s", text, SEED).isEqualTo(expected);
        return theirs == null ? 0 : 1;
    }

    private static String text(IpAddress address) {
        return switch (address) {
            case Ipv4Address(int bits) -> Integer.toUnsignedString(bits) + " of 32 bits";
            case Ipv6Address(long high, long low) -> value(high, low) + " of 128 bits";
        };
    }

    private static String text(IPAddress address) {
        return address.getValue() + " of " + address.getBitCount() + " bits";
    }

    /// host bits are dropped; the library keeps them beside the length.
    private static String maskedText(IPAddress address, boolean zero) {
        Integer length = address.getNetworkPrefixLength();
        int bits = zero ? 0 : length == null ? address.getBitCount() : length;
        return text(address.mask(address.getNetwork().getNetworkMask(bits, false))) + "/" + bits;
    }

    /// What the library reads, or null when it refuses. Two classes of texts are settled before it is asked: blanks
    /// at either end are no part of an address, the library trims them; and whatever a zone holds is
    /// ignored, the library refuses some zones.
    private static @Nullable IPAddress read(String text, IPAddressStringParameters rules) {
        if (!text.equals(text.strip())) {
            return null;
        }
        try {
            return new IPAddressString(withoutZone(text), rules).toAddress();
        } catch (AddressStringException | IncompatibleAddressException e) {
            return null;
        }
    }

    private static String withoutZone(String text) {
        int percent = text.indexOf('%');
        int slash = text.indexOf('/');
        if (percent < 0 || slash >= 0 && slash < percent || text.lastIndexOf(':', percent) < 0) {
            return text;
        }
        return text.substring(0, percent) + (slash < 0 ? "" : text.substring(slash));
    }

    private static boolean endsInDottedDecimal(Ipv6Address address) {
        boolean mapped = address.high() == 0 && address.low() >>> 32 == 0xFFFF;
        boolean translated = address.high() == 0x0064_FF9B_0000_0000L && address.low() >>> 32 == 0;
        return (mapped || translated) && (int) address.low() != 0;
    }

    private static BigInteger value(long high, long low) {
        return new BigInteger(Long.toUnsignedString(high)).shiftLeft(64).or(new BigInteger(Long.toUnsignedString(low)));
    }

    private static IPAddressStringParameters rules(boolean prefix) {
        return new IPAddressStringParameters.Builder()
                .allowEmpty(false)
                .allowAll(false)
                .allowSingleSegment(false)
                .allowPrefix(prefix)
                .allowPrefixOnly(false)
                .allowMask(false)
                .allowWildcardedSeparator(false)
                .allow_inet_aton(false)
                .setRangeOptions(RangeParameters.NO_RANGE)
                .getIPv4AddressParametersBuilder()
                .allowBinary(false)
                .allowLeadingZeros(false)
                .allowUnlimitedLeadingZeros(false)
                .allowPrefixLengthLeadingZeros(false)
                .allowPrefixesBeyondAddressSize(false)
                .getParentBuilder()
                .getIPv6AddressParametersBuilder()
                .allowBinary(false)
                .allowBase85(false)
                .allowMixed(true)
                .allow_mixed_inet_aton(false)
                .allowZone(true)
                .allowEmptyZone(true)
                .allowUnlimitedLeadingZeros(false)
                .allowPrefixLengthLeadingZeros(false)
                .allowPrefixesBeyondAddressSize(false)
                .getEmbeddedIPv4AddressParametersBuilder()
                .allowLeadingZeros(false)
                .getEmbeddedIPv4AddressParentBuilder()
                .getParentBuilder()
                .toParams();
    }
}
