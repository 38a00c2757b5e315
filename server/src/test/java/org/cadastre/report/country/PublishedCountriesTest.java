package org.cadastre.report.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.cadastre.country.CountryFigures;
import org.cadastre.number.NumberKind;
import org.cadastre.pool.Space;
import org.cadastre.pool.State;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigureSources;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SpaceRows;
import org.cadastre.testing.RegistryData;
import org.cadastre.testing.Snapshots;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Countries of the five newest files together, against their lines ([RawStatistics]).
class PublishedCountriesTest {
    private static final BigInteger SIGN = BigInteger.TWO.pow(64);

    private static Snapshot snapshot;
    private static FigureSources sources;
    private static RawStatistics raw;

    @BeforeAll
    static void read() throws IOException {
        Path[] files = {
            RegistryData.file("rir/delegated-afrinic-extended-20260821.xz"),
            RegistryData.file("rir/delegated-apnic-20260213.xz"),
            RegistryData.file("rir/delegated-arin-20130812.xz"),
            RegistryData.file("rir/delegated-lacnic-extended-20240208.xz"),
            RegistryData.file("rir/delegated-ripencc-20140803.xz"),
        };
        snapshot = Snapshots.withPools(files);
        CountrySpace.prepare(snapshot);
        sources = new FigureSources(snapshot);
        raw = RawStatistics.read(files);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MU", "ZA", "MW", "BR", "US", "GB", "JP", "EU"})
    void listsExactlyWhatTheRowsSayIsHeld(String code) {
        FigureAnswer answer = PrefixLines.ask(sources, "country/" + code + ".cidr");
        assertThat(PrefixLines.prefixes(PrefixLines.lines(answer)))
                .containsEntry("ipv4", raw.prefixes("ipv4", List.of(code)))
                .containsEntry("ipv6", raw.prefixes("ipv6", List.of(code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZA", "EG", "AR", "AP"})
    void writesTheSamePrefixesAsAttributesOfARouteSet(String code) {
        List<String> lines = PrefixLines.lines(PrefixLines.ask(sources, "country/" + code + ".rpsl"));
        assertThat(lines).allMatch(line -> line.matches("members: {8}[0-9./]+|mp-members: {5}[0-9a-f:./]+"));
        assertThat(PrefixLines.prefixes(
                        lines.stream().map(line -> line.substring(16)).toList()))
                .containsEntry("ipv4", raw.prefixes("ipv4", List.of(code)))
                .containsEntry("ipv6", raw.prefixes("ipv6", List.of(code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MU", "ZA", "BR", "US"})
    void addsUpWhatTheRowsSay(String code) {
        CountrySpace space = CountrySpace.of(snapshot, List.of(code));
        for (NumberKind kind : NumberKind.values()) {
            for (State state : List.of(State.ALLOCATED, State.ASSIGNED)) {
                BigInteger amount = BigInteger.ZERO;
                Set<RawStatistics.Row> rows = new HashSet<>();
                Set<String> holders = new HashSet<>();
                for (RawStatistics.Piece piece : raw.pieces(SpaceOptions.word(kind))) {
                    RawStatistics.Row row = piece.row();
                    if (row.country().equals(code) && row.status().equals(state.text())) {
                        amount = amount.add(piece.last().subtract(piece.first()).add(BigInteger.ONE));
                        rows.add(row);
                        if (!row.holder().isEmpty()) {
                            holders.add(row.registry() + " " + row.holder());
                        }
                    }
                }
                CountryTotal total = space.blocks(kind).total(state);
                assertThat(total.amount().count()).isEqualTo(amount);
                assertThat(total.rows()).isEqualTo(rows.size());
                assertThat(total.holders()).isEqualTo(holders.size());
                assertThat(total.rowsWithoutHolder()).isEqualTo((int)
                        rows.stream().filter(row -> row.holder().isEmpty()).count());
            }
        }
    }

    @Test
    void addsUpWhatEachHolderHas() {
        Map<String, BigInteger> expected = new TreeMap<>();
        for (RawStatistics.Piece piece : raw.pieces("ipv6")) {
            RawStatistics.Row row = piece.row();
            if (row.country().equals("ZA") && row.isHeld()) {
                expected.merge(
                        row.holder(), piece.last().subtract(piece.first()).add(BigInteger.ONE), BigInteger::add);
            }
        }
        Map<String, BigInteger> found = new TreeMap<>();
        for (CountryHolding holding : CountrySpace.of(snapshot, List.of("ZA")).holdings(Set.of(NumberKind.IPV6))) {
            assertThat(holding.registry()).isEqualTo("afrinic");
            found.put(holding.handle(), holding.ipv6().count());
        }
        assertThat(found).isEqualTo(expected);
    }

    /// The lists of all countries together, so that a prefix that is in two is seen, and one that is in none.
    @Test
    void hasEveryHeldAddressInOneCountryOnly() {
        NavigableMap<BigInteger, BigInteger> ipv4 = new TreeMap<>();
        NavigableMap<BigInteger, BigInteger> ipv6 = new TreeMap<>();
        Map<BigInteger, String> codes = new HashMap<>();
        for (String code : CountrySpace.codes(snapshot)) {
            PrefixLines.prefixes(PrefixLines.lines(PrefixLines.ask(sources, "country/" + code + ".cidr")))
                    .forEach((type, prefixes) -> prefixes.forEach(prefix -> {
                        int slash = prefix.indexOf('/');
                        BigInteger first = new BigInteger(prefix.substring(0, slash));
                        int host = (type.equals("ipv4") ? 32 : 128) - Integer.parseInt(prefix.substring(slash + 1));
                        BigInteger last = first.add(BigInteger.TWO.pow(host)).subtract(BigInteger.ONE);
                        assertThat((type.equals("ipv4") ? ipv4 : ipv6).put(first, last))
                                .isNull();
                        codes.put(first, code);
                    }));
        }
        List.of(ipv4, ipv6).forEach(prefixes -> {
            BigInteger end = BigInteger.ONE.negate();
            for (Map.Entry<BigInteger, BigInteger> prefix : prefixes.entrySet()) {
                assertThat(prefix.getKey()).isGreaterThan(end);
                end = prefix.getValue();
            }
        });
        Random random = new Random(20260821);
        for (int i = 0; i < 200_000; i++) {
            boolean isIpv4 = random.nextInt(3) > 0;
            NumberKind kind = isIpv4 ? NumberKind.IPV4 : NumberKind.IPV6;
            BigInteger address = isIpv4 ? new BigInteger(32, random) : inAnyRow(kind, random);
            Map.Entry<BigInteger, BigInteger> prefix = (isIpv4 ? ipv4 : ipv6).floorEntry(address);
            boolean isListed = prefix != null && prefix.getValue().compareTo(address) >= 0;
            State state = state(kind, address);
            RawStatistics.Row row = raw.at(isIpv4 ? "ipv4" : "ipv6", address);
            boolean isHeld = row.isHeld() && !row.country().isEmpty();
            assertThat(isListed).as("%s %s", address, row).isEqualTo(isHeld);
            assertThat(state != null && state.isHeld()).isEqualTo(row.isHeld());
            if (prefix != null && isListed) {
                assertThat(codes.get(prefix.getKey())).isEqualTo(row.country());
            }
        }
    }

    private static BigInteger inAnyRow(NumberKind kind, Random random) {
        SpaceRows rows = snapshot.rows(kind);
        int row = random.nextInt(rows.count());
        BigInteger first = number(rows.firstHigh(row), rows.firstLow(row));
        BigInteger size =
                number(rows.lastHigh(row), rows.lastLow(row)).subtract(first).add(BigInteger.ONE);
        return first.add(new BigInteger(size.bitLength() + 8, random).mod(size));
    }

    private static BigInteger number(long high, long low) {
        return unsigned(high).shiftLeft(64).add(unsigned(low));
    }

    private static BigInteger unsigned(long bits) {
        return BigInteger.valueOf(bits).mod(SIGN);
    }

    private static State state(NumberKind kind, BigInteger address) {
        Space space = Space.of(snapshot, kind);
        int row = space.rows().at(address.shiftRight(64).longValue(), address.longValue());
        State state = row == SpaceRows.NONE ? null : space.state(row);
        return state == null ? State.POOL : state;
    }

    @Test
    void writesTotalsInUnits() {
        FigureAnswer answer = PrefixLines.ask(sources, "country/MU.json");
        assertThat(answer).isInstanceOf(FigureAnswer.Tables.class);
        FigureAnswer.Tables tables = (FigureAnswer.Tables) answer;
        List<String> held = new ArrayList<>();
        tables.figures().table("totals").rows().stream()
                .filter(row -> row.get(1).asText().equals("held"))
                .forEach(row -> held.add(row.get(2).asText() + " " + row.get(3).asText() + " "
                        + row.get(4).asText() + " " + row.get(5).asText()));
        assertThat(held)
                .containsExactly(
                        units("ipv4", 256).toPlainString() + " n/a n/a n/a",
                        "n/a " + units("ipv6", Math.pow(2, 96)).toPlainString() + " "
                                + units("ipv6", Math.pow(2, 80)).toPlainString() + " n/a",
                        "n/a n/a n/a " + units("asn", 1).toPlainString());
    }

    private static BigDecimal units(String type, double unit) {
        BigInteger amount = BigInteger.ZERO;
        for (RawStatistics.Piece piece : raw.pieces(type)) {
            if (piece.row().country().equals("MU") && piece.row().isHeld()) {
                amount = amount.add(piece.last().subtract(piece.first()).add(BigInteger.ONE));
            }
        }
        return new BigDecimal(amount).divide(new BigDecimal(unit)).stripTrailingZeros();
    }

    /// The members are those that the classification marks with an x in its column.
    @ParameterizedTest
    @CsvSource({
        "ldc, Least Developed Countries (LDC)",
        "lldc, Land Locked Developing Countries (LLDC)",
        "sids, Small Island Developing States (SIDS)",
    })
    void listsWhatTheMembersOfAGroupHold(String group, String column) throws IOException {
        Path file = RegistryData.file("country/country-codes.csv.gz");
        List<String> members = members(file, column);
        assertThat(members).hasSizeGreaterThan(30);
        FigureSources classified = new FigureSources(snapshot, CountryFigures.load(file, null, List.of()));
        assertThat(PrefixLines.prefixes(PrefixLines.lines(PrefixLines.ask(classified, "group/" + group + ".cidr"))))
                .containsEntry("ipv4", raw.prefixes("ipv4", members))
                .containsEntry("ipv6", raw.prefixes("ipv6", members));
        assertThat(PrefixLines.ask(classified, "group/" + group + "x.cidr"))
                .isInstanceOfSatisfying(FigureAnswer.Refused.class, refused -> {
                    assertThat(refused.status()).isEqualTo(400);
                    assertThat(refused.description()).contains("ldc, lldc, sids", "eastern-africa");
                });
    }

    private static List<String> members(Path file, String column) throws IOException {
        List<String> members = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            List<List<String>> rows =
                    reader.lines().map(PublishedCountriesTest::fields).toList();
            List<String> header = rows.getFirst();
            for (List<String> row : rows) {
                if (row.get(header.indexOf(column)).equals("x")) {
                    members.add(row.get(header.indexOf("ISO3166-1-Alpha-2")));
                }
            }
        }
        return members;
    }

    /// The fields of a line of comma-separated values, of which those with a comma stand in quotes.
    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>(List.of(""));
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == ',' && !isQuoted) {
                fields.add("");
            } else {
                fields.set(fields.size() - 1, fields.getLast() + c);
            }
        }
        return fields;
    }
}
