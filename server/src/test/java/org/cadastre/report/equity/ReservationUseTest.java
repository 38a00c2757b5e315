package org.cadastre.report.equity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.TreeMap;
import org.cadastre.number.NumberKind;
import org.cadastre.pool.Space;
import org.cadastre.pool.State;
import org.cadastre.report.frame.Asking;
import org.cadastre.testing.Snapshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReservationUseTest {
    /// How many /32 passed from reserved to allocated between two files, measured once by other means.
    @ParameterizedTest
    @CsvSource({"20160223, 20230323, 0", "20230323, 20260821, 7"})
    void countsWhatWasAllocatedOfReservedSpace(String from, String until, int prefixes) {
        BigInteger used = BigInteger.ZERO;
        for (ReservationUse use : ReservationUse.between(space(from), space(until))) {
            used = used.add(use.used().count());
        }
        assertThat(used.shiftRight(96)).isEqualTo(BigInteger.valueOf(prefixes));
    }

    private static Space space(String date) {
        return Space.of(
                Asking.sources("rir/delegated-afrinic-extended-" + date + ".xz").snapshot(), NumberKind.IPV6);
    }

    @Test
    void tellsHowItWasHeldBackAndCountsPartsOfRows() {
        Space first = autnums("reserved", "ZZ", 64_496, 10, "reserved", "MW", 64_506, 4);
        Space later = autnums("allocated", "MW", 64_500, 8, "available", "ZZ", 64_508, 2);
        TreeMap<State, List<Long>> uses = new TreeMap<>();
        for (ReservationUse use : ReservationUse.between(first, later)) {
            uses.put(
                    use.state(),
                    List.of(
                            use.reserved().count().longValueExact(),
                            use.used().count().longValueExact()));
        }
        assertThat(uses)
                .containsEntry(State.RESERVED, List.of(10L, 6L))
                .containsEntry(State.RESERVED_COUNTRY, List.of(4L, 2L))
                .containsEntry(State.RESERVED_GROWTH, List.of(0L, 0L));
    }

    private static Space autnums(
            String status,
            String country,
            int from,
            int count,
            String status2,
            String country2,
            int from2,
            int count2) {
        String lines = """
                2|test|1|2|20260101|20260101|+0000
                test|*|ipv4|*|0|summary
                test|*|asn|*|2|summary
                test|*|ipv6|*|0|summary
                test|%s|asn|%d|%d|20260101|%s|A
                test|%s|asn|%d|%d|20260101|%s|B
                """.formatted(country, from, count, status, country2, from2, count2, status2);
        return Space.of(Snapshots.of(lines), NumberKind.AUTNUM);
    }
}
