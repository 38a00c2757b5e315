package org.cadastre.check.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// For each kind of problem, a dump that has it and one that differs only in that it has not.
class ProblemKindsTest {
    private static final String MNTNER = """
            mntner: A-MNT
            admin-c: A1-TEST
            upd-to: a@example.net
            auth: PGPKEY-00000001
            mnt-by: A-MNT
            source: TEST

            key-cert: PGPKEY-00000001
            certif: x
            mnt-by: A-MNT
            source: TEST

            """;
    private static final String ROLE = """
            role: A
            address: B
            e-mail: a@example.net
            nic-hdl: A1-TEST
            mnt-by: A-MNT
            source: TEST

            """;

    private static final String NETWORK = """
            inetnum: 192.0.2.0 - 192.0.2.255
            netname: A
            country: NL
            admin-c: A1-TEST
            tech-c: A1-TEST
            status: ALLOCATED PA
            mnt-by: A-MNT
            created: 2020-02-29T12:00:00Z
            last-modified: 2020-02-29T12:00:00Z
            source: TEST

            """;

    private static final String INSIDE = network("192.0.2.0 - 192.0.2.127").replace("ALLOCATED PA", "ASSIGNED PA");
    private static final String ROUTE = """
            route: 192.0.2.0/24
            origin: AS64500
            mnt-by: A-MNT
            source: TEST

            """;
    private static final String AUT_NUM = """
            aut-num: AS64500
            as-name: A
            admin-c: A1-TEST
            tech-c: A1-TEST
            mnt-by: A-MNT
            source: TEST

            """;
    private static final String SET = """
            as-set: AS-A
            members: AS64500, AS-B
            admin-c: A1-TEST
            tech-c: A1-TEST
            mnt-by: A-MNT
            source: TEST

            as-set: AS-B
            admin-c: A1-TEST
            tech-c: A1-TEST
            mnt-by: A-MNT
            source: TEST

            """;
    private static final String INET6NUM = NETWORK.replace(
                    "inetnum: 192.0.2.0 - 192.0.2.255", "inet6num: 2001:db8::/32")
            .replace("ALLOCATED PA", "ALLOCATED-BY-RIR");
    private static final String STATISTICS = """
            2|test|20260101|1|20260101|20260101|+0000
            test|*|ipv4|*|1|summary
            test|NL|ipv4|192.0.2.0|128|20200101|allocated
            """;

    @TempDir
    Path folder;

    record Case(ProblemKind kind, List<String> wrong, List<String> right, String line) {
        @Override
        public String toString() {
            return kind.text() + ", " + line;
        }
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        changed(
                cases,
                ProblemKind.SYNTAX,
                "netname: A",
                "netname A",
                "0:21: The line is no attribute: there is no colon in it.");
        cases.add(new Case(
                ProblemKind.REFUSED,
                List.of("person: A\nx\n\nperson: B\nx\n"),
                List.of("person: A\nx: y\n\nperson: B\nx\n"),
                "0:0: None of its 2 objects is good."));
        changed(
                cases,
                ProblemKind.ODDITY,
                "192.0.2.0 - 192.0.2.255",
                "192.0.2.255 - 192.0.2.0",
                "0:20: The inetnum is no range of numbers: \"192.0.2.255 - 192.0.2.0\"; no number finds it.");
        changed(
                cases,
                ProblemKind.FIRST_ATTRIBUTE,
                "inetnum: 192",
                "descr: 192",
                "0:20: descr 192.0.2.0 - 192.0.2.255: descr comes first, which is an attribute and no class");
        network(cases, ProblemKind.MISSING_ATTRIBUTE, "netname: A\n", "", 20, "netname is missing");
        network(cases, ProblemKind.MISSING_ATTRIBUTE, "source: TEST", "remarks: TEST", 20, "source is missing");
        network(
                cases,
                ProblemKind.REPEATED_ATTRIBUTE,
                "country: NL",
                "netname: B\ncountry: NL",
                22,
                "netname is there more than once");
        network(
                cases,
                ProblemKind.UNKNOWN_ATTRIBUTE,
                "country: NL",
                "country: NL\nx-y : z",
                23,
                "x-y is no attribute that is known");
        network(
                cases,
                ProblemKind.UNKNOWN_ATTRIBUTE,
                "country: NL",
                "country: NL\nas-name: z",
                23,
                "as-name is no attribute of inetnum");
        network(
                cases,
                ProblemKind.BAD_DATE,
                "created: 2020",
                "created: 2021",
                27,
                "created is \"2021-02-29T12:00:00Z\", not a moment such as 2026-01-31T12:00:00Z");
        network(
                cases,
                ProblemKind.BAD_DATE,
                "last-modified: 2020",
                "last-modified: 2016",
                28,
                "last-modified is \"2016-02-29T12:00:00Z\", before created, which is \"2020-02-29T12:00:00Z\"");
        cases.add(new Case(
                ProblemKind.BAD_DATE,
                List.of(MNTNER, ROLE, NETWORK.replace("created:", "changed: a@example.net 20211301\ncreated:")),
                List.of(MNTNER, ROLE, NETWORK.replace("created:", "changed: a@example.net 20211201\ncreated:")),
                "2:8: inetnum 192.0.2.0 - 192.0.2.255: changed ends in \"20211301\", not in a day such as 20260131"));
        network(
                cases,
                ProblemKind.BAD_COUNTRY,
                "country: NL",
                "country: XX",
                22,
                "country is \"XX\", no country of ISO 3166-1 in two letters");
        network(
                cases,
                ProblemKind.BAD_STATUS,
                "ALLOCATED PA",
                "ALLOCATED-BY-RIR",
                25,
                "status is \"ALLOCATED-BY-RIR\", none that an inetnum has");
        cases.add(new Case(
                ProblemKind.BAD_STATUS,
                List.of(MNTNER, ROLE, INET6NUM.replace("ALLOCATED-BY-RIR", "ALLOCATED PA")),
                List.of(MNTNER, ROLE, INET6NUM),
                "2:6: inet6num 2001:db8::/32: status is \"ALLOCATED PA\", none that an inet6num has"));
        cases.add(new Case(
                ProblemKind.BAD_MEMBER,
                List.of(MNTNER, ROLE, AUT_NUM, SET.replace("AS64500, AS-B", "AS64500, ASX")),
                List.of(MNTNER, ROLE, AUT_NUM, SET),
                "3:2: as-set AS-A: \"ASX\" among its members: each part of a set name is an AS number or begins with"
                        + " as-, rs-, rtrs-, fltr- or prng-"));
        duplicates(cases);
        references(cases);
        ranges(cases);
        cases.add(new Case(
                ProblemKind.UNKNOWN_CLASS,
                List.of("tinc-key: A\nsource: TEST\n"),
                List.of("key-cert: A\nsource: TEST\n"),
                "0:1: tinc-key A: tinc-key is no class that is known"));
        return cases;
    }

    private static void duplicates(List<Case> cases) {
        cases.add(new Case(
                ProblemKind.DUPLICATE_KEY,
                List.of(MNTNER, ROLE, NETWORK, NETWORK.replace("192.0.2.0 - 192.0.2.255", "192.0.2.0/24")),
                List.of(MNTNER, ROLE, NETWORK, INSIDE),
                "3:1: inetnum 192.0.2.0/24: its key is that of inetnum 192.0.2.0 - 192.0.2.255 (DIR/2:1)"));
        cases.add(new Case(
                ProblemKind.DUPLICATE_KEY,
                List.of(MNTNER, ROLE, ROLE.replace("role: A", "person: A").replace("A1-TEST", "a1-test")),
                List.of(MNTNER, ROLE, ROLE.replace("role: A", "person: A").replace("A1-TEST", "A2-TEST")),
                "2:1: person a1-test: its key is that of role A1-TEST (DIR/1:1)"));
        cases.add(new Case(
                ProblemKind.DUPLICATE_KEY,
                List.of(MNTNER, ROLE, ROUTE, ROUTE.replace("AS64500", "as064500")),
                List.of(MNTNER, ROLE, ROUTE, ROUTE.replace("AS64500", "AS64501")),
                "3:1: route 192.0.2.0/24 as064500: its key is that of route 192.0.2.0/24 AS64500 (DIR/2:1)"));
        cases.add(new Case(
                ProblemKind.DUPLICATE_KEY,
                List.of(MNTNER, MNTNER.replace("key-cert: PGPKEY-00000001", "key-cert: PGPKEY-00000002")),
                List.of(MNTNER, MNTNER.replace("source: TEST", "source: OTHER")),
                "1:1: mntner A-MNT: its key is that of mntner A-MNT (DIR/0:1)"));
    }

    private static void references(List<Case> cases) {
        network(
                cases,
                ProblemKind.BROKEN_REFERENCE,
                "mnt-by: A-MNT",
                "mnt-by: A-MNT, B-MNT",
                26,
                "mnt-by names B-MNT, which is no mntner of TEST");
        network(
                cases,
                ProblemKind.BROKEN_REFERENCE,
                "tech-c: A1-TEST",
                "tech-c: # x\n+A2-TEST",
                24,
                "tech-c names A2-TEST, which is no role or person of TEST");
        cases.add(new Case(
                ProblemKind.BROKEN_REFERENCE,
                List.of(
                        MNTNER,
                        ROLE,
                        NETWORK + NETWORK.replace("source: TEST", "source: OTHER"),
                        NETWORK.replace("192.0.2", "198.51.100"),
                        MNTNER.replace("A-MNT", "C-MNT").replace("source: TEST", "source: OTHER")),
                List.of(
                        MNTNER,
                        ROLE,
                        NETWORK + NETWORK.replace("source: TEST", "source: OTHER"),
                        NETWORK.replace("192.0.2", "198.51.100")),
                "2:18: inetnum 192.0.2.0 - 192.0.2.255: mnt-by names A-MNT, which is no mntner of OTHER"));
        cases.add(new Case(
                ProblemKind.BROKEN_REFERENCE,
                List.of(MNTNER.replace("key-cert: PGPKEY-00000001", "key-cert: PGPKEY-00000002"), ROLE),
                List.of(MNTNER, ROLE),
                "0:4: mntner A-MNT: auth names PGPKEY-00000001, which is no key-cert of TEST"));
        cases.add(new Case(
                ProblemKind.BROKEN_REFERENCE,
                List.of(MNTNER, ROLE, AUT_NUM, SET.replace("as-set: AS-B", "as-set: AS-C")),
                List.of(MNTNER, ROLE, AUT_NUM, SET),
                "3:2: as-set AS-A: members names AS-B, which is no as-set of TEST"));
        cases.add(new Case(
                ProblemKind.BROKEN_REFERENCE,
                List.of(MNTNER, ROLE, SET, AUT_NUM.replace("as-name: A", "as-name: A\nmember-of: AS-D")),
                List.of(MNTNER, ROLE, SET, AUT_NUM.replace("as-name: A", "as-name: A\nmember-of: AS-B")),
                "3:3: aut-num AS64500: member-of names AS-D, which is no as-set, route-set or rtr-set of TEST"));
        cases.add(new Case(
                ProblemKind.ABSENT_CLASS,
                List.of(ROLE, NETWORK),
                List.of(ROLE, NETWORK, MNTNER),
                "0:0: TEST has no mntner: 2 references by mnt-by cannot be checked"));
        cases.add(new Case(
                ProblemKind.UNKNOWN_ORIGIN,
                List.of(MNTNER, ROLE, NETWORK, AUT_NUM, ROUTE.replace("64500", "64501")),
                List.of(MNTNER, ROLE, NETWORK, AUT_NUM, ROUTE),
                "4:2: route 192.0.2.0/24 AS64501: origin names AS64501, which is no aut-num of TEST"));
    }

    private static void ranges(List<Case> cases) {
        cases.add(
                new Case(
                        ProblemKind.OVERLAP,
                        List.of(MNTNER, ROLE, NETWORK, network("192.0.2.128 - 192.0.3.255")),
                        List.of(MNTNER, ROLE, NETWORK, network("192.0.3.0 - 192.0.3.255")),
                        "3:1: inetnum 192.0.2.128 - 192.0.3.255: it partly overlaps inetnum 192.0.2.0 - 192.0.2.255 (DIR/2:1)"));
        cases.add(new Case(
                ProblemKind.OVERLAP,
                List.of("as-block: AS64496 - AS64500\n\nas-block: AS64499 - AS64502\n"),
                List.of("as-block: AS64496 - AS64500\n\nas-block: AS64501 - AS64502\n"),
                "0:3: as-block AS64499 - AS64502: it partly overlaps as-block AS64496 - AS64500 (DIR/0:1)"));
        cases.add(new Case(
                ProblemKind.ORPHAN,
                List.of(MNTNER, ROLE, INSIDE, network("0.0.0.0 - 255.255.255.255")),
                List.of(MNTNER, ROLE, INSIDE, NETWORK),
                "2:1: inetnum 192.0.2.0 - 192.0.2.127: no inetnum is around it, though its status is ASSIGNED PA"));
        cases.add(new Case(
                ProblemKind.ORPHAN,
                List.of(MNTNER, ROLE, INET6NUM.replace("ALLOCATED-BY-RIR", "ASSIGNED")),
                List.of(MNTNER, ROLE, INET6NUM.replace("ALLOCATED-BY-RIR", "ASSIGNED PI")),
                "2:1: inet6num 2001:db8::/32: no inet6num is around it, though its status is ASSIGNED"));
        cases.add(new Case(
                ProblemKind.PARENT_STATUS,
                List.of(MNTNER, ROLE, NETWORK.replace("ALLOCATED PA", "ASSIGNED PI"), INSIDE),
                List.of(MNTNER, ROLE, NETWORK, INSIDE),
                "3:6: inetnum 192.0.2.0 - 192.0.2.127: status ASSIGNED PA does not fit into ASSIGNED PI of inetnum"
                        + " 192.0.2.0 - 192.0.2.255 (DIR/2:1)"));
        cases.add(new Case(
                ProblemKind.PARENT_STATUS,
                List.of(
                        MNTNER,
                        ROLE,
                        INET6NUM + INET6NUM.replace("/32", "/48").replace("ALLOCATED-BY-RIR", "ALLOCATED-BY-LIR"),
                        INET6NUM.replace("/32", "/56").replace("ALLOCATED-BY-RIR", "ASSIGNED PI")),
                List.of(
                        MNTNER,
                        ROLE,
                        INET6NUM + INET6NUM.replace("/32", "/48").replace("ALLOCATED-BY-RIR", "ALLOCATED-BY-LIR"),
                        INET6NUM.replace("/32", "/56").replace("ALLOCATED-BY-RIR", "ASSIGNED")),
                "3:6: inet6num 2001:db8::/56: status ASSIGNED PI does not fit into ALLOCATED-BY-LIR of inet6num"
                        + " 2001:db8::/48 (DIR/2:12)"));
        cases.add(new Case(
                ProblemKind.OUT_OF_REGISTRY,
                List.of(STATISTICS, MNTNER, ROLE, NETWORK),
                List.of(STATISTICS, MNTNER, ROLE, INSIDE),
                "3:1: inetnum 192.0.2.0 - 192.0.2.255: not all of it is in the statistics of the registry"));
        cases.add(new Case(
                ProblemKind.SPECIAL_PURPOSE,
                List.of(network("203.0.113.0 - 203.0.113.255")),
                List.of(network("203.0.112.0 - 203.0.113.255")),
                "0:1: inetnum 203.0.113.0 - 203.0.113.255: it is special-purpose space: Documentation"));
        cases.add(new Case(
                ProblemKind.SPECIAL_PURPOSE,
                List.of(AUT_NUM),
                List.of(AUT_NUM.replace("64500", "64512")),
                "0:1: aut-num AS64500: it is special-purpose space: Documentation"));
        cases.add(new Case(
                ProblemKind.UNREGISTERED_ROUTE,
                List.of(MNTNER, ROLE, NETWORK, ROUTE.replace("192.0.2.0/24", "192.0.2.0/23")),
                List.of(MNTNER, ROLE, NETWORK, ROUTE),
                "3:1: route 192.0.2.0/23 AS64500: no inetnum is around its prefix"));
    }

    private static String network(String range) {
        return NETWORK.replace("192.0.2.0 - 192.0.2.255", range);
    }

    /// A network that is changed; its line is that in a file after a maintainer and a role.
    private static void network(List<Case> cases, ProblemKind kind, String from, String to, int line, String reason) {
        changed(cases, kind, from, to, "0:" + line + ": inetnum 192.0.2.0 - 192.0.2.255: " + reason);
    }

    private static void changed(List<Case> cases, ProblemKind kind, String from, String to, String line) {
        String before = MNTNER + ROLE;
        cases.add(new Case(kind, List.of(before + NETWORK.replace(from, to)), List.of(before + NETWORK), line));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isFoundWhereItIsAndOnlyThere(Case each) throws IOException {
        DumpReport wrong = Lint.of(folder, each.wrong.toArray(String[]::new));
        assertThat(Lint.lines(wrong, each.kind))
                .map(line -> line.replace(folder.toString(), "DIR"))
                .containsExactly(each.line);
        assertThat(wrong.count(each.kind)).isEqualTo(1);
        DumpReport right = Lint.of(folder, each.right.toArray(String[]::new));
        assertThat(Lint.lines(right, each.kind)).isEmpty();
        assertThat(right.count(each.kind)).isZero();
    }

    @Test
    void everyKindHasItsCase() {
        Set<ProblemKind> kinds = EnumSet.noneOf(ProblemKind.class);
        cases().forEach(each -> kinds.add(each.kind));
        assertThat(kinds).containsExactly(ProblemKind.values());
    }

    @Test
    void everyKindIsInTheManual() throws IOException {
        Path manual = Stream.of(Path.of("docs/check.md"), Path.of("server/docs/check.md"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
        List<String> rows = Files.readAllLines(manual).stream()
                .filter(line -> line.startsWith("| `")
                        && line.chars().filter(c -> c == '|').count() > 3)
                .map(line -> line.substring(0, line.indexOf('|', line.indexOf('|', 1) + 1) + 1))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(Stream.of(ProblemKind.values())
                        .map(kind ->
                                "| `" + kind.text() + "` | `" + kind.severity().text() + "` |")
                        .toList());
    }
}
