package org.cadastre.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cadastre.file.FileProblem;
import org.cadastre.testing.RegistryData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// IANA's files in place of the grants that the server brings along.
class GrantFilesTest {
    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<String> texts(Grants grants) {
        return grants.all().stream()
                .map(grant -> grant.range() + " " + grant.registry() + " " + grant.day())
                .toList();
    }

    /// The files that the built-in grants were made of, but for the one block that the copy of as-numbers-1 lacks.
    @Test
    void ianasFilesGiveWhatTheServerBringsAlong() {
        Grants read = GrantFiles.read(Stream.of(
                        "2018-01/as-numbers-1.csv",
                        "2018-01/as-numbers-2.csv",
                        "ipv4-address-space.xml.gz",
                        "ipv6-unicast-address-assignments-202410.csv")
                .map(name -> RegistryData.file("iana/" + name))
                .toList());
        List<String> expected = new ArrayList<>(texts(Grants.builtIn()));
        assertThat(expected.remove("AS36864-AS37887 afrinic 2005-04-14")).isTrue();

        assertThat(texts(read)).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(read.problems()).isEmpty();
        assertThat(read.digests()).hasSize(4);
    }

    @Test
    void theTwoFormsOfIpv4AreAlike() {
        assertThat(texts(GrantFiles.read(List.of(RegistryData.file("iana/2018-01/ipv4-address-space.csv")))))
                .containsExactlyInAnyOrderElementsOf(
                        texts(GrantFiles.read(List.of(RegistryData.file("iana/ipv4-address-space.xml.gz")))));
    }

    @Test
    void aFileReplacesTheGrantsOfItsOwnNumbersOnly() throws IOException {
        Path file = file("as.csv", """
                Number,Description,WHOIS,RDAP,Reference,"Registration
                        Date"
                0,Reserved,,,[RFC7607],
                64496-64511,Assigned by AFRINIC,,,,2009-01-02
                64512-65534,Reserved for Private Use,,,[RFC6996],
                """);

        Grants grants = GrantFiles.read(List.of(file));

        assertThat(texts(grants))
                .contains("AS64496-AS64511 afrinic 2009-01-02", "AS327680-AS328703 afrinic 2006-11-29")
                .contains("41.0.0.0/8 afrinic 2005-04-01")
                .noneMatch(text -> text.startsWith("AS1-AS6 "));
        assertThat(grants.sources()).contains(file.toString()).hasSize(6);
    }

    @Test
    void wrongRowsAreLeftOutAndNamed() throws IOException {
        Path file = file("v6.csv", """
                Prefix,Designation,Date,WHOIS,RDAP,Status,Note
                2001:db8::/32,APNIC,2004-13-01,,,ALLOCATED,
                3fff::/20,RIPE NCC,2024-07,,,ALLOCATED,"two
                lines"
                2001:db8::/31,ARIN,2004-01-01,,,RESERVED,
                2001:db8:/32,ARIN,2004-01-01,,,ALLOCATED,
                3fff::/20,ARIN,2024-07-01,,,ALLOCATED,
                3fff:1000::/20,ARIN
                3fff:2000::/20,ARIN,,,,ALLOCATED,
                3fff:3000::/20,ARIN,2024-07-01,,,ALLOCATED,
                """);

        Grants grants = GrantFiles.read(List.of(file));

        assertThat(texts(grants).stream().filter(text -> text.contains("::")))
                .containsExactly(
                        "3fff::/20 ripencc 2024-07-01", "3fff:2000::/20 arin null", "3fff:3000::/20 arin 2024-07-01");
        assertThat(grants.problems())
                .extracting(problem -> problem.text().replace(file.toString(), "f"))
                .containsExactly(
                        "f:8: has 2 columns where the header has 7",
                        "f:2: the date is none as 2026-01 or 2026-01-31: \"2004-13-01\"",
                        "f:6: \"2001:db8:/32\" is no prefix or range of AS numbers",
                        "f:7: \"3fff::/20\" is given a second time");
        assertThat(grants.problems()).allMatch(problem -> problem.severity() == FileProblem.Severity.QUARANTINED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Address Block,Name,RFC; is no registry of IANA that is read here",
                "<html>; is no XML",
                "<registry id='as-numbers'/>; is no registry of IANA that is read here",
                "Prefix,Designation,Date,Status; holds no block",
                "'Prefix,Designation,Date,Status\n041/8,AFRINIC,2005-04,ALLOCATED\nx,,,\ny,,,'; has 2 wrong rows and 1 right",
            })
    void aFileThatCannotBeUsedIsRefusedAndLeavesTheBuiltInGrants(String text, String rule) throws IOException {
        Grants grants = GrantFiles.read(List.of(file("f", text)));

        assertThat(grants.problems())
                .filteredOn(problem -> problem.severity() == FileProblem.Severity.REFUSED)
                .extracting(FileProblem::text)
                .anyMatch(problem -> problem.contains(rule));
        assertThat(grants.all()).isEqualTo(Grants.builtIn().all());
    }
}
