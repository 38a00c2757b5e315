package org.cadastre.report.delegated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cadastre.number.IpAddress;
import org.cadastre.number.IpText;
import org.cadastre.number.NumberKind;
import org.cadastre.pool.Pool;
import org.cadastre.pool.PoolAudit;
import org.cadastre.report.difference.Difference;
import org.cadastre.simulation.SimulatedWorld;
import org.cadastre.snapshot.Holders;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SpaceRows;
import org.cadastre.testing.PublishedRow;
import org.cadastre.testing.RegistryData;
import org.cadastre.testing.Snapshots;
import org.cadastre.testing.StatisticsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Statistics files written from what was loaded, read again.
class DelegatedOutputTest {
    @TempDir
    Path folder;

    /// Golden body G7.
    @Test
    void writesTheGoldenFile() {
        StatisticsFile file = StatisticsFile.of("exreg", "20261122")
                .row("CH|ipv4|192.0.2.0|16|20120606|assigned|a1b2c3")
                .row("CH|ipv6|2001:db8:1000::|36|20120606|allocated|a1b2c3")
                .row("CH|asn|64500|1|20120606|allocated|a1b2c3");
        DelegatedOutput output = DelegatedOutput.of(Snapshots.of(file)).getFirst();
        assertThat(output.fileName()).isEqualTo("delegated-exreg-extended-20261122");
        assertThat(text(output)).isEqualTo("""
                2.3|exreg|20261122|3|19830101|20261122|+0000
                exreg|*|asn|*|1|summary
                exreg|*|ipv4|*|1|summary
                exreg|*|ipv6|*|1|summary
                exreg|CH|asn|64500|1|20120606|allocated|a1b2c3
                exreg|CH|ipv4|192.0.2.0|16|20120606|assigned|a1b2c3
                exreg|CH|ipv6|2001:db8:1000::|36|20120606|allocated|a1b2c3
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "afrinic-extended-20260821, 20260821",
        "afrinic-extended-20230323, 20230323",
        "lacnic-extended-20240208, 20240208",
        "apnic-extended-20160223, 20160224",
    })
    void writesWhatIsReadAgainAsTheSame(String file, String day) throws IOException {
        String name = "delegated-" + file;
        Snapshot loaded = Snapshots.withPools(RegistryData.file("rir/" + name + ".xz"));
        List<DelegatedOutput> outputs = DelegatedOutput.of(loaded);
        assertThat(outputs)
                .extracting(DelegatedOutput::fileName)
                .containsExactly(name.substring(0, name.length() - 8) + day);

        Path written = outputs.getFirst().writeTo(folder.resolve("new"));

        Snapshot again = Snapshots.withPools(written);
        assertThat(again.facts().problemCount()).isZero();
        isTheSame(again, loaded);
        assertThat(PoolAudit.of(again)).isEqualTo(PoolAudit.of(loaded));
        keepsItsPromises(Files.readString(written, StandardCharsets.US_ASCII));
        assertThat(DelegatedOutput.of(again).getFirst().bytes()).isEqualTo(Files.readAllBytes(written));
        try (Stream<Path> files = Files.list(written.getParent())) {
            assertThat(files).containsExactly(written);
        }
    }

    @Test
    void keepsThatAWorldIsSimulatedAndItsPools() throws IOException {
        Snapshot loaded = Snapshots.withPools(new SimulatedWorld(7).writeTo(folder));
        DelegatedOutput output = DelegatedOutput.of(loaded).getFirst();

        Snapshot again = Snapshots.withPools(output.writeTo(folder.resolve("new")));

        assertThat(text(output)).startsWith("# world: simulated\n");
        assertThat(again.facts().simulated()).isTrue();
        isTheSame(again, loaded);
        for (NumberKind kind : NumberKind.values()) {
            assertThat(Pool.of(again, kind)).isEqualTo(Pool.of(loaded, kind));
        }
        keepsItsPromises(text(output));
        tilesWithoutGap(text(output));
    }

    @Test
    void writesOneFileForEachRegistryAndPlainFilesPlain() {
        Snapshot snapshot = Snapshots.of(
                "# pool: 192.0.2.0/24\n"
                        + StatisticsFile.of("exreg", "20261122")
                                .row("|ipv4|192.0.2.0|256||available|")
                                .whole("otherreg|MW|ipv4|198.51.100.0|3|20120606|assigned|z"),
                StatisticsFile.of("plainreg", "20260101").row("ZA|asn|64496|2|19820101|allocated"));
        List<DelegatedOutput> outputs = DelegatedOutput.of(snapshot);
        assertThat(outputs)
                .extracting(DelegatedOutput::fileName)
                .containsExactly(
                        "delegated-exreg-extended-20261122",
                        "delegated-otherreg-extended-20261122",
                        "delegated-plainreg-20260101");
        assertThat(text(outputs.get(0)))
                .startsWith("# pool: 192.0.2.0/24\n2.3|exreg|20261122|1|")
                .endsWith("\nexreg|ZZ|ipv4|192.0.2.0|256||available|\n");
        assertThat(text(outputs.get(1))).endsWith("\notherreg|MW|ipv4|198.51.100.0|3|20120606|assigned|z\n");
        assertThat(text(outputs.get(2)))
                .startsWith("2.3|plainreg|20260101|1|19820101|20260101|+0000\n")
                .endsWith("\nplainreg|ZA|asn|64496|2|19820101|allocated\n");
    }

    @Test
    void writesNothingOfObjects() {
        assertThat(DelegatedOutput.of(Snapshots.of("inetnum: 192.0.2.0 - 192.0.2.255\nnetname: A\nsource: TEST\n")))
                .isEmpty();
    }

    /// DS-1: the counts are those of the lines. DS-6: sorted by type and start.
    private static void keepsItsPromises(String text) {
        List<String[]> rows = new ArrayList<>();
        List<String[]> heads = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (!line.startsWith("#")) {
                String[] fields = line.split("\\|", -1);
                (fields[0].equals("2.3") || fields[5].equals("summary") ? heads : rows).add(fields);
            }
        }
        assertThat(heads.getFirst()[3]).isEqualTo(Integer.toString(rows.size()));
        for (String type : List.of("asn", "ipv4", "ipv6")) {
            long count = rows.stream().filter(row -> row[2].equals(type)).count();
            assertThat(heads).anyMatch(head -> head[2].equals(type) && head[4].equals(Long.toString(count)));
        }
        Comparator<String[]> order =
                Comparator.comparing((String[] row) -> row[2]).thenComparing(DelegatedOutputTest::start);
        assertThat(rows).isSortedAccordingTo(order);
    }

    /// DS-4: the rows of the block of the simulated world that lie in no other are all of its addresses, each once.
    private static void tilesWithoutGap(String text) {
        BigInteger next = number("3fff::");
        for (String line : text.split("\n")) {
            String[] fields = line.split("\\|", -1);
            boolean isRow = fields.length > 7 && fields[2].equals("ipv6");
            if (isRow && start(fields).compareTo(next) >= 0) {
                assertThat(start(fields)).isEqualTo(next);
                next = next.add(BigInteger.ONE.shiftLeft(128 - Integer.parseInt(fields[4])));
            }
        }
        assertThat(next).isEqualTo(number("3fff::").add(BigInteger.ONE.shiftLeft(108)));
    }

    private static BigInteger start(String[] row) {
        return row[2].equals("asn") ? new BigInteger(row[3]) : number(row[3]);
    }

    private static BigInteger number(String address) {
        return PublishedRow.number((IpAddress) IpText.address(address));
    }

    private static void isTheSame(Snapshot again, Snapshot loaded) {
        assertThat(Difference.of(again, loaded).isEmpty()).isTrue();
        assertThat(again.facts().produced()).isEqualTo(loaded.facts().produced());
        assertThat(again.facts().objects()).isEqualTo(loaded.facts().objects());
        assertThat(again.holders().count()).isEqualTo(loaded.holders().count());
        for (NumberKind kind : NumberKind.values()) {
            SpaceRows rows = again.rows(kind);
            SpaceRows expected = loaded.rows(kind);
            assertThat(rows.count()).isEqualTo(expected.count());
            for (int row = 0; row < rows.count(); row++) {
                assertThat(row(again, rows, row)).isEqualTo(row(loaded, expected, row));
            }
        }
    }

    private static String row(Snapshot snapshot, SpaceRows rows, int row) {
        int holder = rows.holder(row);
        return rows.range(row) + " " + rows.registry(rows.word(row)) + " " + rows.status(rows.word(row)) + " "
                + rows.country(row) + " " + rows.registered(row) + " "
                + (holder == Holders.NONE ? "" : snapshot.holders().handleText(holder));
    }

    private static String text(DelegatedOutput output) {
        return new String(output.bytes(), StandardCharsets.US_ASCII);
    }
}
