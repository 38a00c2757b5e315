package org.cadastre.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadastre.bootstrap.Bootstraps.json;
import static org.cadastre.bootstrap.Bootstraps.reading;
import static org.cadastre.bootstrap.Bootstraps.service;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cadastre.file.FileProblem;
import org.cadastre.file.FileProblems;
import org.cadastre.number.AsNumberRange;
import org.cadastre.testing.Holds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// RFC 9224 §3, §5 and §10, RFC 8521 §3.
class BootstrapReaderTest {
    @Test
    @Holds({"B-01", "B-05"})
    void readsTheExampleOfACountryTree() {
        BootstrapFile file = Bootstraps.file(BootstrapKind.IPV6, """
                {"version":"1.0","publication":"2026-11-22T00:00:00Z","description":"ours","unknown":{"a":[1,{}]},
                 "services":[[["2001:db8:1000::/36"],["https://rdap.cir-xa.example/"]],
                             [["2001:db8::/32","3fff::/20"],["http://rdap.example/","https://rdap.example/"]]]}
                """);

        assertThat(file.publication()).isEqualTo(Instant.parse("2026-11-22T00:00:00Z"));
        assertThat(file.entries()).isEqualTo(3);
        assertThat(file.services().get(1).baseUrls()).containsExactly("https://rdap.example/", "http://rdap.example/");
        assertThat(file.services().get(1).authority().rdapBase()).isEqualTo("https://rdap.example/");
    }

    @Test
    @Holds("B-13")
    void objectTagsHaveThreeArrays() {
        BootstrapFile file = Bootstraps.file(
                BootstrapKind.OBJECT_TAGS, json("[[\"noc@example\"], [\"ex\"], [\"https://rdap.example/\"]]"));

        assertThat(file.services().getFirst().entries()).containsExactly(new BootstrapEntry.Tag("EX"));
    }

    @ParameterizedTest
    @CsvSource({
        "ASN, 64496-64511",
        "IPV4, 192.0.2.0/24",
        "IPV6, 2001:db8::/32",
        "DNS, example",
        "DNS, xn--45q11c",
    })
    void fileIsToldFromItsFirstEntry(BootstrapKind kind, String entry) {
        byte[] bytes = json(service(entry, "https://rdap.example/")).getBytes(StandardCharsets.UTF_8);

        BootstrapReading reading = BootstrapReader.read("f", bytes, null);

        assertThat(((BootstrapReading.Read) reading).file().kind()).isEqualTo(kind);
    }

    @Test
    void tagsAreToldFromTheirThreeArrays() {
        byte[] bytes = json("[[], [\"EX\"], [\"https://rdap.example/\"]]").getBytes(StandardCharsets.UTF_8);

        BootstrapReading reading = BootstrapReader.read("f", bytes, null);

        assertThat(((BootstrapReading.Read) reading).file().kind()).isEqualTo(BootstrapKind.OBJECT_TAGS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[[[], []]]", "[[[\"no name\"], []]]", "[[[\"a\"]]]"})
    void fileThatNothingTellsIsRefused(String services) {
        byte[] bytes = ("{\"version\":\"1.0\",\"services\":" + services + "}").getBytes(StandardCharsets.UTF_8);

        assertThat(problems(BootstrapReader.read("f", bytes, null)))
                .contains("f: it cannot be told which of the five bootstrap files it is");
    }

    @ParameterizedTest
    @EnumSource
    void fileWithoutServicesIsAFile(BootstrapKind kind) {
        assertThat(Bootstraps.file(kind, json()).entries()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ASN;  64496-64511
            ASN;  0-4294967295
            ASN;  64496
            IPV4; 0.0.0.0/0
            IPV4; 192.0.2.1/32
            IPV6; ::/0
            IPV6; 2001:0DB8::/32
            IPV6; 2001:db8::1/128
            DNS;  ''
            DNS;  Example
            DNS;  a.b-c.example
            DNS;  xn--zckzah
            OBJECT_TAGS; A
            OBJECT_TAGS; aB3_5678
            """)
    @Holds({"B-03", "B-04"})
    void takesEntry(BootstrapKind kind, String entry) {
        assertThat(EntryReader.read(kind, entry)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ASN;  64511-64496
            ASN;  AS64496-AS64511
            ASN;  64496-64511-64512
            ASN;  64496 - 64511
            ASN;  1-4294967296
            ASN;  1.1-1.2
            ASN;  01-02
            ASN;  -1
            ASN;  1-
            ASN;  -
            ASN;  ''
            IPV4; 192.0.2.0
            IPV4; 192.0.2.1/24
            IPV4; 192.0.2.0/33
            IPV4; 192.0.2/24
            IPV4; 192.0.2.0/255.255.255.0
            IPV4; 2001:db8::/32
            IPV4; 192.0.2.0-192.0.2.255
            IPV4; ''
            IPV6; 192.0.2.0/24
            IPV6; 2001:db8::1/32
            IPV6; 2001:db8::/129
            IPV6; 2001:db8::
            IPV6; 2001:db8::%1/32
            IPV6; [2001:db8::]/32
            DNS;  .
            DNS;  example.
            DNS;  .example
            DNS;  a..b
            DNS;  -a
            DNS;  a-
            DNS;  exämple
            DNS;  a_b
            DNS;  a b
            OBJECT_TAGS; ''
            OBJECT_TAGS; ninechars
            OBJECT_TAGS; A-B
            OBJECT_TAGS; Ä
            """)
    @Holds({"B-03", "B-04"})
    void refusesEntry(BootstrapKind kind, String entry) {
        assertThat(EntryReader.read(kind, entry)).isNull();
    }

    @Test
    void refusesNamesLongerThanTheDomainNameSystemTakes() {
        assertThat(EntryReader.read(BootstrapKind.DNS, "a".repeat(64))).isNull();
        assertThat(EntryReader.read(BootstrapKind.DNS, "a.".repeat(127) + "a")).isNull();
        assertThat(EntryReader.read(BootstrapKind.DNS, "a.".repeat(126) + "a")).isNotNull();
    }

    @Test
    void wrongEntryIsLeftOutAndNamedWithItsPlace() {
        String services = IntStream.range(0, 20)
                .mapToObj(i -> service("192.0.2." + i + "/32", "https://rdap.example/"))
                .collect(Collectors.joining(",\n"));

        BootstrapReading reading =
                reading(BootstrapKind.IPV4, json(services, "[[\"192.0.2.1/24\", 7], [\"https://rdap.example/\"]]"));

        assertThat(((BootstrapReading.Read) reading).file().entries()).isEqualTo(20);
        assertThat(problems(reading))
                .containsExactly(
                        "f:21:19: is no text",
                        "f:21:3: \"192.0.2.1/24\" is not an IPv4 prefix without host bits, such as 192.0.2.0/24");
    }

    @Test
    void moreThanATenthOfWrongEntriesRefusesTheFile() {
        String nine = IntStream.range(0, 9)
                .mapToObj(i -> service("192.0.2." + i + "/32", "https://rdap.example/"))
                .collect(Collectors.joining(",\n"));
        String wrong = service("192.0.2.300/32", "https://rdap.example/");

        assertThat(reading(BootstrapKind.IPV4, json(nine, wrong))).isInstanceOf(BootstrapReading.Read.class);
        assertThat(problems(reading(BootstrapKind.IPV4, json(nine, wrong, wrong))))
                .last()
                .isEqualTo("f: 2 of 11 entries are wrong, which is more than a tenth");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            https://rdap.example/;            https://rdap.example/
            HTTPS://RDAP.Example/A/;          HTTPS://RDAP.Example/A/
            http://rdap.example:8080/a;       http://rdap.example:8080/a/
            https://[2001:db8::1]/;           https://[2001:db8::1]/
            https://rdap.example/%41/;        https://rdap.example/%41/
            """)
    @Holds("B-02")
    void takesUrl(String text, String url) {
        assertThat(BaseUrl.read(text)).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "rdap.example/",
                "//rdap.example/",
                "ftp://rdap.example/",
                "https:///a/",
                "https:rdap.example",
                "https://user@rdap.example/",
                "https://rdap.example/?a=b",
                "https://rdap.example/#a",
                "https://rdap.example:99999/",
                "https://rdäp.example/",
                "https://a b/",
                "https://a\u0000/",
                "https://a_b/",
                "javascript:alert(1)/"
            })
    void refusesUrl(String text) {
        assertThat(BaseUrl.read(text)).isNull();
    }

    @Test
    void refusesUrlsThatAreVeryLong() {
        assertThat(BaseUrl.read("https://rdap.example/" + "a".repeat(2000))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "https://RDAP.example./a/, http://rdap.example:80/a/",
        "https://rdap.example:443/, https://rdap.example/",
        "https://rdap.example/a/./b/../, https://rdap.example/a/",
    })
    void basesOfOneServerHaveOneKey(String a, String b) {
        assertThat(BaseUrl.key(a)).isEqualTo(BaseUrl.key(b));
    }

    @ParameterizedTest
    @CsvSource({
        "https://rdap.example/a/, https://rdap.example/b/",
        "https://rdap.example/, https://rdap.example:8443/",
        "https://a.example/, https://b.example/",
    })
    void basesOfTwoServersHaveTwoKeys(String a, String b) {
        assertThat(BaseUrl.key(a)).isNotEqualTo(BaseUrl.key(b));
    }

    @Test
    @Holds("B-02")
    void urlWithoutSlashGetsOneAndIsNamed() {
        BootstrapReading reading = reading(BootstrapKind.DNS, json(service("example", "https://rdap.example/rdap")));

        assertThat(((BootstrapReading.Read) reading)
                        .file()
                        .services()
                        .getFirst()
                        .authority()
                        .rdapBase())
                .isEqualTo("https://rdap.example/rdap/");
        assertThat(problems(reading)).hasSize(1);
    }

    @Test
    @Holds("B-04")
    void overlappingRangesOfAsNumbersAreLeftOut() {
        String others = IntStream.range(100, 120)
                .mapToObj(i -> service(i + "-" + i, "https://rdap.example/"))
                .collect(Collectors.joining(","));

        BootstrapReading reading = reading(
                BootstrapKind.ASN,
                json(
                        others,
                        "[[\"64496-64499\", \"64499-64511\"], [\"https://a.example/\"]]",
                        service("64400-64496", "https://b.example/")));

        assertThat(problems(reading))
                .containsExactly(
                        "f:2:18: \"64499-64511\" overlaps AS64496-AS64499",
                        "f:3:3: \"64400-64496\" overlaps AS64496-AS64499");
        assertThat(((BootstrapReading.Read) reading).file().services().getLast().entries())
                .containsExactly(new BootstrapEntry.Autnums(new AsNumberRange(64496, 64499)));
    }

    @Test
    void entryGivenTwiceCountsOnce() {
        BootstrapReading reading = reading(
                BootstrapKind.DNS,
                json(service("example", "https://a.example/"), service("EXAMPLE", "https://b.example/")));

        assertThat(((BootstrapReading.Read) reading).file().entries()).isEqualTo(1);
        assertThat(problems(reading)).containsExactly("f:2:3: \"EXAMPLE\" is given a second time");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            ``;                                             f: is no JSON object
            <html></html>;                                  f:1:1: is no JSON: Unexpected character ('<'
            [];                                             f: is no JSON object
            null;                                           f: is no JSON object
            {"version":"1.0","services":[];                 f:1
            {"version":"1.0","services":[]} {};             f:1:33: something follows the JSON object
            {"version":"1.0"};                              f: has no array "services"
            {"version":"1.0","services":{}};                f:1:29: "services" is no array
            {"version":"1.0","services":[],"services":[]};  f:1:43: a second member "services"
            {"version":"2.0","services":[]};                f: is not of version "1.0"
            {"version":1.0,"services":[]};                  f: is not of version "1.0"
            {"services":[]};                                f: is not of version "1.0"
            {"version":"1.0","services":[7]};               f:1:30: a service is no array
            {"version":"1.0","services":[[7]]};             f:1:31: a part of a service is no array
            {"version":"1.0","services":[[]]};              f:1:30: a service has 0 arrays; in dns.json it has 2
            {"version":"1.0","services":[[[],[],[]]]};      f:1:30: a service has 3 arrays; in dns.json it has 2
            {"version":"1.0","services":[[["a"],[]]]};      f:1:30: a service has no URL that can be used
            {"version":"1.0","services":[[["a"],["b"]]]};   f:1:38: "b" is no absolute http or https URL
            {"version":"1.0","services":[[["a b"],["https://a.example/"]]]}; f:1:32: "a b" is not a domain name
            """)
    @Holds("B-01")
    void brokenFileIsRefusedWithThePlace(@Nullable String json, String problem) {
        BootstrapReading reading = reading(BootstrapKind.DNS, json == null ? "" : json);

        assertThat(reading).isInstanceOf(BootstrapReading.Refused.class);
        assertThat(problems(reading))
                .anySatisfy(text -> assertThat(text).startsWith(problem))
                .noneMatch(text -> text.contains("jackson"));
    }

    @Test
    void fileIsRefusedWhenItIsNestedTooDeepOrTooLarge() {
        assertThat(problems(reading(BootstrapKind.DNS, "{\"a\":" + "[".repeat(100_000))))
                .hasSize(1)
                .allMatch(text -> text.contains("is nested too deep"));
        assertThat(problems(reading(BootstrapKind.DNS, "{\"a\":\"" + "a".repeat(1 << 17) + "\"}")))
                .hasSize(1);
        assertThat(problems(BootstrapReader.read("f", new byte[BootstrapReader.MAX_BYTES + 1], BootstrapKind.DNS)))
                .containsExactly("f: is larger than 8 MiB");
    }

    @Test
    void publicationThatIsNoTimeIsNamedAndMissing() {
        BootstrapReading reading =
                reading(BootstrapKind.DNS, "{\"version\":\"1.0\",\"publication\":\"today\",\"services\":[]}");

        assertThat(((BootstrapReading.Read) reading).file().publication()).isNull();
        assertThat(problems(reading)).containsExactly("f:1:32: \"today\" is no time as RFC 3339 has it");
        assertThat(problems(reading(BootstrapKind.DNS, "{\"version\":\"1.0\",\"services\":[]}")))
                .containsExactly("f: has no text \"publication\"");
    }

    @Test
    void problemsAreKeptUpToALimitAndCounted() {
        String wrong = IntStream.range(0, 300).mapToObj(i -> "\"same\"").collect(Collectors.joining(","));

        BootstrapReading reading = reading(BootstrapKind.DNS, json("[[" + wrong + "], [\"https://rdap.example/\"]]"));

        assertThat(reading.problems()).hasSize(FileProblems.MAX_KEPT - 2);
        assertThat(((BootstrapReading.Read) reading).problemCount()).isEqualTo(299);
    }

    @ParameterizedTest
    @CsvSource({
        "152, 152, false",
        "152, 160, false",
        "152, 137, false",
        "152, 136, true",
        "6, 5, false",
        "6, 2, false",
        "6, 1, true",
        "4, 1, false",
        "4, 0, true",
        "1, 0, true",
        "0, 0, false"
    })
    void lossOfATenthIsShrinking(int before, int after, boolean shrunken) {
        assertThat(names(after).isShrunkenFrom(names(before))).isEqualTo(shrunken);
    }

    private static BootstrapFile names(int count) {
        String[] services = IntStream.range(0, count)
                .mapToObj(i -> service("n" + i, "https://rdap.example/"))
                .toArray(String[]::new);
        return Bootstraps.file(BootstrapKind.DNS, json(services));
    }

    private static List<String> problems(BootstrapReading reading) {
        return reading.problems().stream().map(FileProblem::text).toList();
    }
}
