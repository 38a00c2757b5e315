package org.cadastre.pool;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.cadastre.number.Ipv6Range;
import org.cadastre.number.NumberKind;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SpaceRows;
import org.cadastre.testing.RegistryData;
import org.cadastre.testing.Snapshots;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures of real files, measured once by other means: how their pools are divided, how far allocations can grow, and
/// what is left.
class GoldenPoolsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 5);

    @ParameterizedTest
    @CsvSource({
        "afrinic, 20160223, 2c00::/12",
        "afrinic, 20260505, 2c00::/12",
        "afrinic, 20260821, 2c00::/12",
        "afrinic, 20260505, 2001:4200::/23",
        "lacnic, 20160223, 2800::/12",
        "lacnic, 20230323, 2800::/12",
        "apnic, 20160223, 2400::/12",
    })
    void coversThePoolOnce(String registry, String date, String pool) {
        Snapshot snapshot = snapshot(registry, date);
        assertThat(Pool.of(snapshot, NumberKind.IPV6, registry))
                .extracting(each -> each.range().toString())
                .contains(pool);
        assertThat(PoolAudit.of(snapshot))
                .filteredOn(finding -> finding.text().contains(pool))
                .isEmpty();
    }

    /// The seven /32 that the combined statistics of the registries called unclaimed, and 14 of /48.
    @Test
    void findsTheHolesOf2023() {
        assertThat(PoolAudit.of(snapshot("afrinic", "20230323")))
                .filteredOn(finding -> finding.range() instanceof Ipv6Range)
                .allMatch(finding -> finding.fault() == PoolFinding.Fault.HOLE)
                .extracting(finding -> finding.range().toString())
                .containsExactly(
                        "2001:43f8:1712::-2001:43f8:171f:ffff:ffff:ffff:ffff:ffff",
                        "2c0f:efa9::-2c0f:efaf:ffff:ffff:ffff:ffff:ffff:ffff");
    }

    @ParameterizedTest
    @CsvSource({
        "2c00::/12, 94.691, 4.233, 1.076, 0.0001",
        "2001:4200::/23, 15.604, 74.428, 9.961, 0.007",
    })
    void dividesThePool(String pool, String available, String reserved, String allocated, String assigned) {
        Snapshot snapshot = snapshot("afrinic", "20260505");
        Space space = Space.of(snapshot, NumberKind.IPV6);
        List<Pool> pools = Pool.of(snapshot, NumberKind.IPV6, "afrinic").stream()
                .filter(each -> each.range().toString().equals(pool))
                .toList();
        PoolAccount account = PoolAccount.of(space, pools, DAY);
        BigDecimal allReserved = account.in(State.RESERVED)
                .add(account.in(State.RESERVED_GROWTH))
                .add(account.in(State.RESERVED_COUNTRY));
        assertThat(percent(account.in(State.AVAILABLE), account, available)).isEqualTo(available);
        assertThat(percent(allReserved, account, reserved)).isEqualTo(reserved);
        assertThat(percent(account.in(State.ALLOCATED), account, allocated)).isEqualTo(allocated);
        assertThat(percent(account.in(State.ASSIGNED), account, assigned)).isEqualTo(assigned);
        assertThat(account.in(State.POOL)).isEqualByComparingTo("0");
    }

    @Test
    void growsAllocations() {
        Snapshot snapshot = snapshot("afrinic", "20260505");
        Space space = Space.of(snapshot, NumberKind.IPV6);
        Map<String, Integer> reserved = new TreeMap<>();
        Map<String, Integer> available = new TreeMap<>();
        for (int row = 0; row < space.rows().count(); row++) {
            if (isAllocated32(space, row)) {
                GrowthRoom room = Objects.requireNonNull(space.growthRoom(row));
                reserved.merge(length(room.reservedTo()), 1, Integer::sum);
                available.merge(length(room.availableTo()), 1, Integer::sum);
            }
        }
        assertThat(reserved).isEqualTo(Map.of("/29", 638, "/28", 33, "/21", 1, "none", 534));
        assertThat(available)
                .isEqualTo(Map.of("/29", 623, "/28", 48, "/27", 96, "/26", 435, "/25", 1, "/21", 1, "none", 2));
    }

    @Test
    void accountsByTheGlobalPolicy() {
        Snapshot snapshot = snapshot("afrinic", "20260505");
        PoolAccount account =
                PoolAccount.of(Space.of(snapshot, NumberKind.IPV6), Pool.of(snapshot, NumberKind.IPV6, "afrinic"), DAY);
        assertThat(account.in(State.AVAILABLE).setScale(0, RoundingMode.HALF_UP))
                .isEqualByComparingTo("992987");
        assertThat(account.available())
                .isEqualByComparingTo(account.in(State.AVAILABLE).subtract(account.fragmented()));
        assertThat(account.fragmented().setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo("5.8");
        assertThat(account.fragments()).isEqualTo(1029);
        assertThat(account.handedOut().setScale(0, RoundingMode.HALF_UP)).isEqualByComparingTo("51");
        assertThat(account.monthly().setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo("8.5");
        assertThat(account.necessary().setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo("76.5");
        assertThat(account.isEligible()).isFalse();
    }

    private static boolean isAllocated32(Space space, int row) {
        SpaceRows rows = space.rows();
        return space.state(row) == State.ALLOCATED
                && rows.isPublished(row)
                && rows.range(row) instanceof Ipv6Range range
                && range.asPrefix() != null
                && range.asPrefix().length() == 32;
    }

    private static String length(@Nullable Object range) {
        return range == null
                ? "none"
                : range.toString().substring(range.toString().indexOf('/'));
    }

    private static String percent(BigDecimal part, PoolAccount account, String form) {
        int scale = new BigDecimal(form).scale();
        return part.multiply(BigDecimal.valueOf(100))
                .divide(account.total(), scale, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static Snapshot snapshot(String registry, String date) {
        return Snapshots.withPools(RegistryData.file("rir/delegated-" + registry + "-extended-" + date + ".xz"));
    }
}
