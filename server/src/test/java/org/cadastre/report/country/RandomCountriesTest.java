package org.cadastre.report.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.number.NumberKind;
import org.cadastre.number.NumberRange;
import org.cadastre.pool.State;
import org.cadastre.report.FigureSources;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.testing.Snapshots;
import org.cadastre.testing.StatisticsFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random files, with rows in rows and rows that partly overlap, against their lines ([RawStatistics]).
class RandomCountriesTest {
    private static final List<String> COUNTRIES = List.of("MU", "MW", "ZA", "EU", "ZZ", "");
    private static final List<String> STATUSES = List.of("allocated", "assigned", "reserved", "available");
    private static final int FIRST_AS = 65_536;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void hasEveryNumberInOnePlace(long seed) {
        Random random = new Random(seed);
        for (int world = 0; world < 8; world++) {
            String file = world(random, world % 2 == 0);
            Snapshot snapshot = Snapshots.of(file);
            RawStatistics raw = RawStatistics.of(file.lines().toList());
            lists(snapshot, raw);
            blocks(snapshot, raw);
        }
    }

    /// @param hasOverlaps whether rows may partly overlap; no two of one kind are then of one size, so that it is told
    ///     which is the smaller
    private static String world(Random random, boolean hasOverlaps) {
        StatisticsFile file = StatisticsFile.of("test", "20260821");
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < 40; i++) {
            int size = hasOverlaps ? 1 + random.nextInt(256) : 1 << random.nextInt(9);
            int first = random.nextInt(257 - size) / (hasOverlaps ? 1 : size) * (hasOverlaps ? 1 : size);
            if (taken.add("ipv4 " + size + (hasOverlaps ? "" : " " + first))) {
                file.row(row(random, "ipv4", "192.0.2." + first, size));
            }
            int firstAs = FIRST_AS + random.nextInt(17 - Math.min(16, size));
            int sizeAs = Math.min(16, size);
            if (taken.add("asn " + sizeAs)) {
                file.row(row(random, "asn", "" + firstAs, sizeAs));
            }
            int length = 32 + random.nextInt(17);
            int bits = random.nextInt(1 << 16) >> 48 - length << 48 - length;
            String address = "2001:db8:" + Integer.toHexString(bits) + "::";
            if (taken.add("ipv6 " + address + length)) {
                file.row(row(random, "ipv6", address, length));
            }
        }
        return file.toString();
    }

    private static String row(Random random, String type, String first, int value) {
        String country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
        String status = STATUSES.get(random.nextInt(STATUSES.size()));
        boolean isHeld = status.startsWith("a") && !status.equals("available");
        return country + "|" + type + "|" + first + "|" + value + "|" + (isHeld ? "20200102" : "") + "|" + status + "|"
                + (isHeld ? "holder-" + random.nextInt(5) : "");
    }

    private static void lists(Snapshot snapshot, RawStatistics raw) {
        FigureSources sources = new FigureSources(snapshot);
        for (String code : CountrySpace.codes(snapshot)) {
            assertThat(PrefixLines.prefixes(PrefixLines.lines(PrefixLines.ask(sources, "country/" + code + ".cidr"))))
                    .containsEntry("ipv4", raw.prefixes("ipv4", List.of(code)))
                    .containsEntry("ipv6", raw.prefixes("ipv6", List.of(code)));
        }
        List<String> both = List.of("MU", "MW");
        List<String> lines = new ArrayList<>();
        CountrySpace space = CountrySpace.of(snapshot, both);
        space.ipv4().prefixes((high, low, length) -> lines.add(low + "/" + length));
        assertThat(lines).isEqualTo(raw.prefixes("ipv4", both));
    }

    /// Each number that is held or reserved for a country is in one block of all countries, with the facts of its
    /// row; no other number is in any.
    private static void blocks(Snapshot snapshot, RawStatistics raw) {
        for (NumberKind kind : NumberKind.values()) {
            Map<BigInteger, CountryBlock> starts = new HashMap<>();
            for (String code : CountrySpace.codes(snapshot)) {
                CountryBlocks blocks = CountrySpace.of(snapshot, List.of(code)).blocks(kind);
                for (int i = 0; i < blocks.count(); i++) {
                    CountryBlock block = blocks.block(i);
                    assertThat(block.country()).isEqualTo(code);
                    assertThat(starts.put(first(block.range()), block)).isNull();
                }
            }
            int expected = 0;
            for (RawStatistics.Piece piece : raw.pieces(SpaceOptions.word(kind))) {
                RawStatistics.Row row = piece.row();
                boolean hasCountry = !row.country().isEmpty() && !row.country().equals("ZZ");
                CountryBlock block = starts.get(piece.first());
                if (!hasCountry || !row.isHeld() && !row.isReservedFor()) {
                    assertThat(block).isNull();
                    continue;
                }
                expected++;
                if (block == null) {
                    throw new AssertionError("no block for " + piece);
                }
                assertThat(last(block.range())).isEqualTo(piece.last());
                assertThat(block.country()).isEqualTo(row.country());
                assertThat(block.state()).isEqualTo(row.isHeld() ? held(row) : State.RESERVED_COUNTRY);
                assertThat(block.registered()).isEqualTo(row.date().isEmpty() ? 0 : 20200102);
            }
            assertThat(starts).hasSize(expected);
        }
    }

    private static State held(RawStatistics.Row row) {
        return row.status().equals("allocated") ? State.ALLOCATED : State.ASSIGNED;
    }

    private static BigInteger first(NumberRange range) {
        return switch (range) {
            case IpRange addresses -> RawStatistics.address(addresses.first().toString());
            case AsNumberRange numbers -> BigInteger.valueOf(numbers.firstBits());
        };
    }

    private static BigInteger last(NumberRange range) {
        return switch (range) {
            case IpRange addresses -> RawStatistics.address(addresses.last().toString());
            case AsNumberRange numbers -> BigInteger.valueOf(numbers.lastBits());
        };
    }
}
