package org.cadastre.report.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.testing.RegistryData;
import org.cadastre.testing.Snapshots;
import org.junit.jupiter.api.Test;

/// Against the lines of files ([RawStatistics]).
class CountryRangesTest {
    private static final List<String> KINDS = List.of("ipv4", "ipv6", "asn");

    @Test
    void givesWhatRealFilesSay() throws IOException {
        Path[] files = {
            RegistryData.file("rir/delegated-afrinic-extended-20260821.xz"),
            RegistryData.file("rir/delegated-lacnic-extended-20240208.xz"),
        };
        check(Snapshots.withPools(files), RawStatistics.read(files), List.of("MU", "ZA", "MW", "BR", "AR"));
    }

    @Test
    void givesWhatIsReservedForCountries() {
        StringBuilder rows = new StringBuilder("2|test|20260821|0|19830101|20260821|+0000\n");
        for (int i = 0; i < 4_096; i++) {
            String country = i % 5 < 3 ? "MW" : "ZA";
            String state = i % 3 == 0 ? "20200102|allocated|h" + i % 7 : "|reserved|";
            rows.append("test|%s|ipv6|2001:db8:%x::|48|%s\n".formatted(country, i, state));
            rows.append("test|%s|ipv4|198.18.%d.%d|8|%s\n".formatted(country, i >> 5, 8 * (i & 31), state));
            rows.append("test|%s|asn|%d|1|%s\n".formatted(country, 4_200_000_000L + i, state));
        }
        String file = rows.toString();
        check(Snapshots.of(file), RawStatistics.of(file.lines().toList()), List.of("MW", "ZA"));
    }

    private static void check(Snapshot snapshot, RawStatistics raw, List<String> countries) {
        for (String country : countries) {
            CountrySpace space = CountrySpace.of(snapshot, List.of(country));
            Map<String, List<String>> held = ranges(new CountryRanges(space, false));
            Map<String, List<String>> reserved = ranges(new CountryRanges(space, true));
            assertThat(space.hasReserved()).isEqualTo(!reserved.isEmpty());
            List<String> addresses = new ArrayList<>(held.getOrDefault("ipv4", List.of()));
            addresses.addAll(held.getOrDefault("ipv6", List.of()));
            assertThat(PrefixLines.prefixes(addresses))
                    .containsEntry("ipv4", raw.prefixes("ipv4", List.of(country)))
                    .containsEntry("ipv6", raw.prefixes("ipv6", List.of(country)));
            for (String kind : KINDS) {
                assertThat(joined(held.getOrDefault(kind, List.of())))
                        .isEqualTo(joined(raw, kind, row -> row.country().equals(country) && row.isHeld()));
                assertThat(joined(reserved.getOrDefault(kind, List.of())))
                        .isEqualTo(joined(raw, kind, row -> row.country().equals(country) && row.isReservedFor()));
            }
            List<String> numbers = held.getOrDefault("asn", List.of());
            assertThat(numbers).hasSameSizeAs(joined(numbers)).isNotEmpty();
        }
    }

    private static Map<String, List<String>> ranges(CountryRanges ranges) {
        Map<String, List<String>> found = new HashMap<>();
        CountryRanges.Sink sink = (kind, text) ->
                found.computeIfAbsent(kind, missing -> new ArrayList<>()).add(text);
        boolean isMore = true;
        while (isMore) {
            isMore = ranges.step(sink);
        }
        return found;
    }

    /// The numbers of texts, those side by side as one range.
    private static List<String> joined(List<String> texts) {
        List<BigInteger[]> ranges = new ArrayList<>();
        for (String text : texts) {
            int slash = text.indexOf('/');
            if (slash < 0) {
                String[] numbers = text.replace("AS", "").split(" - ", -1);
                add(ranges, new BigInteger(numbers[0]), new BigInteger(numbers[numbers.length - 1]));
            } else {
                BigInteger first = RawStatistics.address(text.substring(0, slash));
                int host = (text.contains(":") ? 128 : 32) - Integer.parseInt(text.substring(slash + 1));
                add(ranges, first, first.add(BigInteger.TWO.pow(host)).subtract(BigInteger.ONE));
            }
        }
        return ranges.stream().map(range -> range[0] + "-" + range[1]).toList();
    }

    private static List<String> joined(RawStatistics raw, String kind, Predicate<RawStatistics.Row> counts) {
        List<BigInteger[]> ranges = new ArrayList<>();
        for (RawStatistics.Piece piece : raw.pieces(kind)) {
            if (counts.test(piece.row())) {
                add(ranges, piece.first(), piece.last());
            }
        }
        return ranges.stream().map(range -> range[0] + "-" + range[1]).toList();
    }

    private static void add(List<BigInteger[]> ranges, BigInteger first, BigInteger last) {
        if (!ranges.isEmpty() && ranges.getLast()[1].add(BigInteger.ONE).equals(first)) {
            ranges.getLast()[1] = last;
        } else {
            ranges.add(new BigInteger[] {first, last});
        }
    }
}
