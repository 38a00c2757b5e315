package org.cadastre.export.delegated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv6Address;
import org.junit.jupiter.api.Test;

/// Ranges as lines.
class DelegatedWriterTest {
    @Test
    void splitsIpv6RangesToPrefixesThatTileThem() throws IOException {
        Random random = new Random(128);
        for (int i = 0; i < 2_000; i++) {
            BigInteger one = new BigInteger(1 + random.nextInt(128), random).shiftLeft(random.nextInt(2));
            BigInteger other = new BigInteger(1 + random.nextInt(128), random).shiftLeft(random.nextInt(2));
            BigInteger most = BigInteger.ONE.shiftLeft(128).subtract(BigInteger.ONE);
            BigInteger first = one.min(other).min(most);
            BigInteger last = one.max(other).min(most);
            List<String[]> lines = ipv6(first, last);

            BigInteger next = first;
            for (String[] line : lines) {
                assertThat(number((Ipv6Address) IpText.address(line[3]))).isEqualTo(next);
                BigInteger size = BigInteger.ONE.shiftLeft(128 - Integer.parseInt(line[4]));
                assertThat(next.mod(size)).isZero();
                next = next.add(size);
            }
            assertThat(next.subtract(BigInteger.ONE)).isEqualTo(last);
            assertThat(lines.size()).isLessThanOrEqualTo(254);
        }
    }

    @Test
    void writesAllNumbersInOneLine() throws IOException {
        BigInteger most = BigInteger.ONE.shiftLeft(128).subtract(BigInteger.ONE);
        assertThat(ipv6(BigInteger.ZERO, most))
                .singleElement()
                .satisfies(line -> assertThat(line[4]).isEqualTo("0"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DelegatedWriter writer = new DelegatedWriter(out, head(1, 1, 0));
        writer.autnum(0, -1, 0, 0, "available", "");
        writer.ipv4(0, -1, 0, 0, "available", "");
        writer.end();
        assertThat(out.toString(StandardCharsets.US_ASCII)).endsWith("""
                        exreg|ZZ|asn|0|4294967296||available|
                        exreg|ZZ|ipv4|0.0.0.0|4294967296||available|
                        """);
    }

    @Test
    void doesNotEndAFileThatBreaksItsPromise() throws IOException {
        DelegatedWriter writer = new DelegatedWriter(new ByteArrayOutputStream(), head(1, 0, 0));
        assertThatThrownBy(writer::end).isInstanceOf(IllegalStateException.class);
    }

    private static List<String[]> ipv6(BigInteger first, BigInteger last) throws IOException {
        long firstHigh = first.shiftRight(64).longValue();
        long lastHigh = last.shiftRight(64).longValue();
        int count = DelegatedWriter.ipv6Lines(firstHigh, first.longValue(), lastHigh, last.longValue());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DelegatedWriter writer = new DelegatedWriter(out, head(0, 0, count));
        writer.ipv6(firstHigh, first.longValue(), lastHigh, last.longValue(), 0, 0, "available", "");
        writer.end();
        return out.toString(StandardCharsets.US_ASCII)
                .lines()
                .map(line -> line.split("\\|", -1))
                .filter(line -> line.length == 8)
                .toList();
    }

    private static DelegatedWriter.Head head(long autnums, long ipv4, long ipv6) {
        return new DelegatedWriter.Head("exreg", 20261122, 0, true, false, List.of(), autnums, ipv4, ipv6);
    }

    private static BigInteger number(Ipv6Address address) {
        return new BigInteger(Long.toUnsignedString(address.high()))
                .shiftLeft(64)
                .add(new BigInteger(Long.toUnsignedString(address.low())));
    }
}
