package org.cadastre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cadastre.testing.PublishedRow;
import org.cadastre.testing.RegistryData;
import org.cadastre.testing.StatisticsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The keywords of WHOIS over sockets, against the lines of real files and against servers of other days.
class WhoisKeywordsIT {
    private static final String NEWEST = "rir/delegated-afrinic-extended-20260821.xz";
    private static final String BEFORE = "rir/delegated-afrinic-extended-20260820.xz";
    private static final Pattern RANGE =
            Pattern.compile("^(ipv4|ipv6|asn): +(\\S+?)(?:/(\\d+)| - (\\S+))?$", Pattern.MULTILINE);

    @TempDir
    Path folder;

    /// What a country has is exactly what its rows in the file say, of which AFRINIC has none within others.
    @Test
    void tellsWhatTheRowsOfACountrySay() throws IOException {
        List<PublishedRow> rows = PublishedRow.of(RegistryData.file(NEWEST));
        try (RunningServer server = RunningServer.of(List.of(RegistryData.file(NEWEST)));
                RunningServer.WhoisSession whois = server.whois()) {
            for (String country : List.of("MU", "ZA", "MW", "NG", "RE")) {
                String text = whois.ask("country " + country);
                assertThat(once(server, "COUNTRY " + country)).isEqualTo(text);
                for (String type : List.of("ipv4", "ipv6", "asn")) {
                    assertThat(told(text, type))
                            .as(country + " " + type)
                            .isNotEmpty()
                            .isEqualTo(joined(
                                    rows,
                                    row -> row.type().equals(type)
                                            && row.country().equals(country)
                                            && (row.status().equals("allocated")
                                                    || row.status().equals("assigned"))));
                }
            }
        }
    }

    /// As of a day a server says what one that has only that day's file says.
    @Test
    void answersAsOfADayLikeAServerOfThatDay() throws Exception {
        Path days = Files.createDirectory(folder.resolve("days"));
        Files.copy(RegistryData.file(BEFORE), days.resolve("before.xz"));
        Files.copy(RegistryData.file("rir/delegated-afrinic-extended-20230323.xz"), days.resolve("first.xz"));
        Path config = Files.writeString(folder.resolve("cadastre.yaml"), "history: [days]\n");
        List<PublishedRow> rows = PublishedRow.of(RegistryData.file(BEFORE));
        try (RunningServer server = RunningServer.of(List.of(RegistryData.file(NEWEST)), config);
                RunningServer other = RunningServer.of(List.of(RegistryData.file(BEFORE)));
                RunningServer.WhoisSession whois = server.whois();
                RunningServer.WhoisSession expected = other.whois()) {
            String[] flags = {"", "-B ", "-r ", "-B -G ", "-L ", "-T inetnum ", "--abuse-contact "};
            for (int i = 0; i < rows.size(); i += rows.size() / 1_000) {
                PublishedRow row = rows.get(i);
                String prefix = row.type().equals("ipv4") && i % 2 == 0 ? "/30" : "";
                String asked = flags[i % flags.length] + PublishedRow.text(row.type(), row.middle()) + prefix;
                assertThat(body(whois.ask("asof 2026-08-20 " + asked))).isEqualTo(body(expected.ask(asked)));
            }
            for (String query :
                    List.of("country ZA", "reserved ZA", "pool afrinic asn", "-L 41.0.0.1", "--explain AS36864")) {
                assertThat(body(whois.ask("asof 2026-08-20 " + query))).isEqualTo(body(expected.ask(query)));
            }
            assertThat(whois.ask("asof 2026-08-19 country ZA")).contains(" of 2023-03-23.");
            assertThat(whois.ask("asof 2023-03-22 41.0.0.1"))
                    .contains("%ERROR:115:", "from 2023-03-23 to 2026-08-20")
                    .isEqualTo(once(server, "asof 2023-03-22 41.0.0.1"));
        }
    }

    @Test
    void countsAgainstTheLimitOfQueries() throws Exception {
        Path export = Files.writeString(
                folder.resolve("export"),
                StatisticsFile.of("exreg", "20260601")
                        .row("MW|ipv4|192.0.2.0|256|20120606|allocated|A1")
                        .toString());
        Path config = Files.writeString(folder.resolve("cadastre.yaml"), "limit:\n  queries: 2\n  query-time: 1h\n");
        try (RunningServer server = RunningServer.of(List.of(export), config)) {
            assertThat(once(server, "country MW")).contains("ipv4:           192.0.2.0/24\n");
            assertThat(once(server, "country QQ")).contains("%ERROR:115:");
            assertThat(once(server, "country MW")).contains("%ERROR:202:").doesNotContain("192.0.2.0");
        }
    }

    /// A text without the address of its server.
    private static String body(String text) {
        return text.replaceFirst("% Terms: .*", "");
    }

    private static String once(RunningServer server, String line) throws IOException {
        return new String(server.whoisOnce(line.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    /// The numbers of a kind that a text names, those side by side as one range.
    private static List<String> told(String text, String kind) {
        List<BigInteger[]> ranges = new ArrayList<>();
        Matcher matcher = RANGE.matcher(text);
        while (matcher.find()) {
            if (matcher.group(1).equals(kind)) {
                BigInteger first = number(matcher.group(2));
                int bits = kind.equals("ipv4") ? 32 : 128;
                BigInteger last = matcher.group(3) != null
                        ? first.add(BigInteger.TWO.pow(bits - Integer.parseInt(matcher.group(3))))
                                .subtract(BigInteger.ONE)
                        : matcher.group(4) == null ? first : number(matcher.group(4));
                add(ranges, first, last);
            }
        }
        return ranges.stream().map(range -> range[0] + "-" + range[1]).toList();
    }

    private static List<String> joined(List<PublishedRow> rows, Predicate<PublishedRow> counts) {
        List<BigInteger[]> ranges = new ArrayList<>();
        rows.stream()
                .filter(counts)
                .sorted(Comparator.comparing(PublishedRow::first))
                .forEach(row -> add(ranges, row.first(), row.last()));
        return ranges.stream().map(range -> range[0] + "-" + range[1]).toList();
    }

    private static void add(List<BigInteger[]> ranges, BigInteger first, BigInteger last) {
        if (!ranges.isEmpty() && ranges.getLast()[1].add(BigInteger.ONE).equals(first)) {
            ranges.getLast()[1] = last;
        } else {
            ranges.add(new BigInteger[] {first, last});
        }
    }

    private static BigInteger number(String text) {
        return text.startsWith("AS")
                ? new BigInteger(text.substring(2))
                : new BigInteger(1, InetAddress.ofLiteral(text).getAddress());
    }
}
