package org.cadastre.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.cadastre.check.rpsl.DumpProblem;
import org.cadastre.check.rpsl.ProblemKind;
import org.cadastre.check.rpsl.SpecialNumbers;
import org.cadastre.grant.Grants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// The reports of dumps, to the letter, and what counts as one dump.
class DumpReportsTest {
    private static final String PERSON = """
            person: A
            address: B
            phone: +1
            nic-hdl: A1-TEST
            mnt-by: A-MNT
            source: TEST
            """;
    private static final String ORGANISATION = """
            organisation: ORG-A-TEST
            org-name: A
            org-type: OTHER
            address: B
            e-mail: a@example.net
            admin-c: A2-TEST
            country: XY
            mnt-ref: A-MNT
            mnt-by: A-MNT
            source: TEST

            organisation ORG-B-TEST
            source: TEST
            """;

    @TempDir
    Path folder;

    @Test
    void textHasEachProblemThenTheTotals() throws IOException {
        Files.writeString(folder.resolve("a"), PERSON);
        Files.writeString(folder.resolve("b"), ORGANISATION);
        assertThat(TextReport.of(check(1000)).replace(folder.toString(), "DIR")).isEqualTo("""
                        DIR/a: note: TEST has no mntner: 2 references by mnt-by cannot be checked [absent-class]
                        DIR/b: note: TEST has no mntner: 1 reference by mnt-ref cannot be checked [absent-class]
                        DIR/b:6: warning: organisation ORG-A-TEST: admin-c names A2-TEST, which is no role or person of TEST [broken-reference]
                        DIR/b:7: warning: organisation ORG-A-TEST: country is "XY", no country of ISO 3166-1 in two letters [bad-country]
                        DIR/b:12: bad object: The line is no attribute: there is no colon in it. [syntax]
                        DIR/b: test, 1 objects (0 asn, 0 ipv4, 0 ipv6, 1 entities, 0 domains, 0 nameservers), 1 bad, loads
                        DIR: 1 files of one object, 1 objects (0 asn, 0 ipv4, 0 ipv6, 1 entities, 0 domains, 0 others), 0 bad, load
                        source TEST: 2 objects (1 organisation, 1 person)
                        syntax: 1 bad object
                        bad-country: 1 warning
                        broken-reference: 1 warning
                        absent-class: 2 notes
                        2 files checked: each loads
                        """);
    }

    @Test
    void jsonHasTheSame() throws IOException {
        Files.writeString(folder.resolve("a"), PERSON);
        Files.writeString(folder.resolve("b"), ORGANISATION);
        String sha256 = "\"sha256\":\"[0-9a-f]{64}\"";
        String json =
                JsonReport.of(check(1000)).replace(folder.toString(), "DIR").replaceAll(sha256, "\"sha256\":\"\"");
        assertThat(JsonMapper.shared().readTree(json))
                .isEqualTo(JsonMapper.shared().readTree("""
                {"verdict": "clean",
                 "files": [{"file": "DIR/b", "refused": false, "registry": "test", "serial": "", "rows": 1,
                   "asn": 0, "ipv4": 0, "ipv6": 0, "entities": 1, "domains": 0, "nameservers": 0, "others": 0,
                   "bad": 1, "sha256": ""}],
                 "smallFiles": [{"export": "DIR", "files": 1, "asn": 0, "ipv4": 0, "ipv6": 0, "entities": 1,
                   "domains": 0, "others": 0, "bad": 0}],
                 "leftOut": [], "unreadable": [],
                 "sources": [{"source": "TEST", "objects": 2, "classes": {"organisation": 1, "person": 1},
                   "unknownClasses": 0}],
                 "kinds": {"syntax": {"severity": "bad object", "count": 1},
                   "bad-country": {"severity": "warning", "count": 1},
                   "broken-reference": {"severity": "warning", "count": 1},
                   "absent-class": {"severity": "note", "count": 2}},
                 "problems": [
                   {"file": "DIR/a", "severity": "note", "kind": "absent-class",
                    "reason": "TEST has no mntner: 2 references by mnt-by cannot be checked"},
                   {"file": "DIR/b", "severity": "note", "kind": "absent-class",
                    "reason": "TEST has no mntner: 1 reference by mnt-ref cannot be checked"},
                   {"file": "DIR/b", "line": 6, "severity": "warning", "kind": "broken-reference",
                    "class": "organisation", "key": "ORG-A-TEST",
                    "reason": "admin-c names A2-TEST, which is no role or person of TEST"},
                   {"file": "DIR/b", "line": 7, "severity": "warning", "kind": "bad-country",
                    "class": "organisation", "key": "ORG-A-TEST",
                    "reason": "country is \\"XY\\", no country of ISO 3166-1 in two letters"},
                   {"file": "DIR/b", "line": 12, "severity": "bad object", "kind": "syntax",
                    "reason": "The line is no attribute: there is no colon in it."}]}
                """));
    }

    @Test
    void limitIsOfEachKindAndTotalsAreExact() throws IOException {
        StringBuilder dump = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            dump.append("organisation: ORG-")
                    .append(i)
                    .append("\ncountry: XX\nadmin-c: B")
                    .append(i)
                    .append("\nsource: TEST\n\n");
        }
        Files.writeString(folder.resolve("a"), dump.append(PERSON));
        ExportCheck check = check(3);
        for (ProblemKind kind : List.of(ProblemKind.BAD_COUNTRY, ProblemKind.BROKEN_REFERENCE)) {
            assertThat(check.dump().count(kind)).isEqualTo(30);
            assertThat(check.dump().problems())
                    .filteredOn(problem -> problem.kind() == kind)
                    .hasSize(3);
        }
        assertThat(TextReport.of(check)).contains("\nbad-country: 30 warnings, 27 of them not listed\n");
        assertThat(TextReport.of(check(0)))
                .contains("\nbad-country: 30 warnings, 30 of them not listed\n")
                .doesNotContain("[");
    }

    @Test
    void packedFilesOfOneClassAreOneDump() throws IOException {
        pack("test.db.person.gz", PERSON);
        pack("test.db.mntner.gz", "mntner: A-MNT\nadmin-c: A1-TEST\ntech-c: A3-TEST\nsource: TEST # Filtered\n");
        assertThat(check(1000).dump().problems())
                .extracting(DumpProblem::kind, DumpProblem::reason)
                .contains(
                        tuple(ProblemKind.BROKEN_REFERENCE, "tech-c names A3-TEST, which is no role or person of TEST"))
                .noneMatch(each -> each.toList().contains(ProblemKind.ABSENT_CLASS))
                .filteredOn(each -> each.toList().contains(ProblemKind.MISSING_ATTRIBUTE))
                .containsExactly(tuple(ProblemKind.MISSING_ATTRIBUTE, "mnt-by is missing"));
    }

    @Test
    void statisticsOfTheRegistryGoBeforeThoseOfOthersAndRefusedOnesDoNotCount() throws IOException {
        Files.writeString(folder.resolve("a"), "inetnum: 192.0.2.0 - 192.0.2.255\nsource: RIPE\n");
        Files.writeString(folder.resolve("b"), statistics("apnic", "198.51.100.0"));
        assertThat(outOfRegistry()).isEqualTo(1);
        Files.writeString(folder.resolve("c"), statistics("ripencc", "192.0.2.0"));
        assertThat(outOfRegistry()).isZero();
        Files.writeString(folder.resolve("c"), statistics("ripencc", "203.0.113.0"));
        assertThat(outOfRegistry()).isEqualTo(1);
        Files.writeString(folder.resolve("b"), statistics("apnic", "192.0.2.0"));
        assertThat(outOfRegistry()).isEqualTo(1);
        Files.writeString(
                folder.resolve("c"), statistics("ripencc", "203.0.113.0").strip());
        assertThat(outOfRegistry()).isZero();
    }

    private long outOfRegistry() {
        return check(1000).dump().count(ProblemKind.OUT_OF_REGISTRY);
    }

    private static String statistics(String registry, String first) {
        return "2|" + registry + "|20260101|1|20260101|20260101|+0000\n" + registry + "|*|ipv4|*|1|summary\n" + registry
                + "|NL|ipv4|" + first + "|256|20200101|allocated\n";
    }

    @Test
    void placeholdersOfPersonsAreNotMissed() throws IOException {
        Files.writeString(
                folder.resolve("a"),
                PERSON + "\nas-block: AS64496 - AS64497\nmnt-by: A-MNT\nadmin-c: DUMY-TEST\nsource: TEST\n");
        assertThat(check(1000).dump().count(ProblemKind.BROKEN_REFERENCE)).isZero();
    }

    @Test
    void referencesGoToOtherSourcesWhereTheirOwnHasNoObjectOfTheClass() throws IOException {
        Files.writeString(folder.resolve("a"), PERSON);
        Files.writeString(folder.resolve("b"), "as-set: AS-A\nadmin-c: A1-TEST\ntech-c: A2-TEST\nsource: OTHER\n");
        assertThat(check(1000).dump().problems())
                .filteredOn(problem -> problem.file().endsWith("b") && problem.kind() != ProblemKind.MISSING_ATTRIBUTE)
                .extracting(DumpProblem::reason)
                .containsExactly("OTHER has no role or person: 1 reference by tech-c cannot be checked");
    }

    @Test
    void linesOfLatinTextWithCommentsAndCarriageReturnsAreThoseOfTheFile() throws IOException {
        String dump = """
                # first

                # of the object
                person: A
                remarks: \u00E9
                +
                country: XX
                source: TEST


                role: B
                admin-c: C,
                 A1-TEST
                nic-hdl: A1-TEST
                source: TEST
                """.replace("\n", "\r\n");
        Files.write(folder.resolve("a"), dump.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(check(1000).dump().problems())
                .filteredOn(problem -> problem.kind() != ProblemKind.MISSING_ATTRIBUTE)
                .extracting(problem -> problem.line() + " " + problem.kind().text())
                .containsExactly("7 unknown-attribute", "7 bad-country", "12 broken-reference");
    }

    private void pack(String name, String text) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private ExportCheck check(int limit) {
        return ExportCheck.of(new ExportCheck.Task(List.of(folder), 1L << 30, limit, SpecialNumbers.NONE, Grants.NONE));
    }
}
