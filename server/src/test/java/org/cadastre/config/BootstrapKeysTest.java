package org.cadastre.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.cadastre.config.ElsewhereConfig.Place;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The section `bootstrap` and the list `elsewhere`.
final class BootstrapKeysTest {
    @TempDir
    Path folder;

    @Test
    void folderOfTheFileIsWhereRelativePathsStart() throws IOException {
        Config config = loaded("""
                bootstrap:
                  source: rdap/files
                  special-purpose: [v4.xml, /srv/iana]
                """);

        assertThat(config.bootstrap().source()).isEqualTo(new BootstrapConfig.Folder(folder.resolve("rdap/files")));
        assertThat(config.bootstrap().specialPurpose()).containsExactly(folder.resolve("v4.xml"), Path.of("/srv/iana"));
    }

    @Test
    void relativeFolderOfAFlagIsLeftToTheWorkingDirectory() throws IOException {
        ConfigResult result =
                Config.load(file("bootstrap: {source: x}\n"), Map.of(), Map.of("bootstrap.source", "rdap/files"));

        assertThat(((ConfigResult.Loaded) result).config().bootstrap().source())
                .isEqualTo(new BootstrapConfig.Folder(Path.of("rdap/files")));
    }

    @Test
    void flagIsNamedAsTheCommandLineHasIt() {
        assertThat(problems(Config.load(null, Map.of(), Map.of("bootstrap.source", "ftp://example.net"))))
                .containsExactly("--bootstrap: \"ftp://example.net\" is not allowed; give the path of a folder, or an"
                        + " http or https address without query, such as https://data.iana.org/rdap");
    }

    @Test
    void refreshTimesHaveAnOrder() throws IOException {
        assertThat(problems(load("bootstrap:\n  max-refresh: 1m\n")))
                .containsExactly("FILE:2: bootstrap.max-refresh: \"1m\" puts bootstrap.min-refresh above"
                        + " bootstrap.max-refresh; give the least time and the most time in this order");
    }

    @Test
    void everyKindOfRangeIsElsewhere() throws IOException {
        Config config = loaded("""
                elsewhere:
                  - range: 203.0.113.0/24
                    rdap: https://rdap.example.org/registry/
                    whois: whois.example.org
                  - {range: 198.51.100.0 - 198.51.100.99, rdap: "http://rdap.example.net"}
                  - range: "2001:db8::/32"
                    rdap: https://rdap.example.org/registry
                  - range: AS64496-AS64499
                    rdap: https://rdap.example.org/registry
                """);

        Place place = new Place(URI.create("https://rdap.example.org/registry"), null);
        assertThat(config.elsewhere())
                .isEqualTo(new ElsewhereConfig(
                        Map.of(
                                range("203.0.113.0/24"),
                                new Place(place.rdap(), "whois.example.org"),
                                range("198.51.100.0-198.51.100.99"),
                                new Place(URI.create("http://rdap.example.net"), null),
                                range("2001:db8::/32"),
                                place),
                        Map.of(new AsNumberRange(64496, 64499), place)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "whois.example.org",
                "whois.example.org:4343",
                "192.0.2.1",
                "192.0.2.1:65535",
                "2001:db8::1",
                "[2001:db8::1]:43"
            })
    void theirWhoisServiceMayHaveAPort(String whois) throws IOException {
        Config config =
                loaded("elsewhere: [{range: AS64496, rdap: \"https://a.example\", whois: \"" + whois + "\"}]\n");
        assertThat(config.elsewhere().autnums().values())
                .containsExactly(new Place(URI.create("https://a.example"), whois));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a:b",
                "whois.example.org:",
                "whois.example.org:0",
                "whois.example.org:65536",
                ":43",
                "[]:43",
                "[whois.example.org]:43",
                "[2001:db8::1]",
                "[2001:db8::1:43",
                "2001:db8::1]:43",
                "192.0.2.1:43:43"
            })
    void aWhoisServiceThatIsNoneIsRefused(String whois) throws IOException {
        assertThat(problems(
                        load("elsewhere: [{range: AS64496, rdap: \"https://a.example\", whois: \"" + whois + "\"}]\n")))
                .singleElement()
                .asString()
                .startsWith("FILE:1: elsewhere.whois: \"" + whois + "\" is not allowed; ");
    }

    @Test
    void rangesMayHoldEachOther() throws IOException {
        Config config = loaded("""
                elsewhere:
                  - {range: 192.0.2.0/25, rdap: "https://a.example"}
                  - {range: 192.0.2.0/24, rdap: "https://b.example"}
                  - {range: 192.0.2.64/26, rdap: "https://c.example"}
                  - {range: 192.0.2.128/25, rdap: "https://d.example"}
                  - {range: "::c000:200/121", rdap: "https://e.example"}
                  - {range: AS1-AS4294967295, rdap: "https://f.example"}
                """);

        assertThat(config.elsewhere().networks()).hasSize(5);
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() throws IOException {
        assertThat(problems(load("""
                bootstrap:
                  sorce: x
                elsewhere:
                  - range: 192.0.2.0/33
                    rdap: rdap.example.org
                    whois: "a b"
                  - rdap: https://rdap.example.org
                  - range: 192.0.2.0/24
                    rnage: 192.0.2.0/24
                  - plain
                  - range: 192.0.2.0/24
                    rdap: [https://rdap.example.org]
                    range: 192.0.2.0/25
                """)))
                .containsExactly(
                        "FILE:2: bootstrap.sorce: there is no such key; did you mean bootstrap.source?",
                        "FILE:4: elsewhere.range: \"192.0.2.0/33\" is not allowed; give a prefix, a range of addresses"
                                + " or AS numbers, such as 192.0.2.0/24, 192.0.2.0-192.0.2.99 or AS64496-AS64511",
                        "FILE:5: elsewhere.rdap: \"rdap.example.org\" is not allowed; give an http or https address"
                                + " without query or fragment, such as https://rdap.example.net",
                        "FILE:6: elsewhere.whois: \"a b\" is not allowed; give a host name or an address, perhaps"
                                + " with a port, such as whois.example.net or [2001:db8::1]:4343",
                        "FILE:7: elsewhere: has an item without range; give a prefix, a range of addresses or AS"
                                + " numbers, such as 192.0.2.0/24, 192.0.2.0-192.0.2.99 or AS64496-AS64511",
                        "FILE:8: elsewhere: has an item without rdap; give an http or https address without query or"
                                + " fragment, such as https://rdap.example.net",
                        "FILE:9: elsewhere.rnage: there is no such key; did you mean elsewhere.range?",
                        "FILE:10: elsewhere: has an item that is one value; write each item as lines of `key: value`",
                        "FILE:11: elsewhere: has an item without rdap; give an http or https address without query or"
                                + " fragment, such as https://rdap.example.net",
                        "FILE:12: elsewhere.rdap: is a list; give one value",
                        "FILE:13: elsewhere.range: is given a second time, after line 11; keep one of them");
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/24, 192.0.2.7/24, is given a second time; give each range once",
        "192.0.2.0-192.0.2.9, 192.0.2.9-192.0.2.10, partly overlaps 192.0.2.0-192.0.2.9; give ranges that hold each"
                + " other or have nothing in common",
        "AS64496-AS64499, AS64498-AS64511, partly overlaps AS64496-AS64499; give ranges that hold each other or have"
                + " nothing in common"
    })
    void rangesThatLeaveOpenWhoAnswersAreRefused(String first, String second, String problem) throws IOException {
        String yaml = "elsewhere:\n- {range: " + first + ", rdap: 'https://a.example'}\n- {range: " + second
                + ", rdap: 'https://b.example'}\n";

        assertThat(problems(load(yaml))).containsExactly("FILE:3: elsewhere.range: \"" + second + "\" " + problem);
    }

    @Test
    void faultInTheMiddleOfAnItemIsTheOnlyProblem() throws IOException {
        assertThat(problems(load("elsewhere:\n- range: 192.0.2.0/24\n  rdap: 'https\n")))
                .containsExactly("FILE:4: is not YAML: found unexpected end of stream; correct the text there");
    }

    @Test
    void listsThatAreOneValueAreRefused() throws IOException {
        assertThat(problems(load("elsewhere: 192.0.2.0/24\nbootstrap: {special-purpose: a.xml}\n")))
                .containsExactly(
                        "FILE:1: elsewhere: is one value; give a list",
                        "FILE:2: bootstrap.special-purpose: is one value; give a list");
        assertThat(problems(load("exports:\n- {range: 192.0.2.0/24}\n")))
                .containsExactly("FILE:2: exports: has an item that is no text; write each item as one value");
        assertThat(problems(load("elswhere: []\n")))
                .containsExactly("FILE:1: elswhere: there is no such key; did you mean elsewhere?");
    }

    @Test
    void variableOfAListIsIgnoredWithAWarning() {
        ConfigResult result = Config.load(null, Map.of("CADASTRE_ELSEWHERE", "a"), Map.of());

        assertThat(((ConfigResult.Loaded) result).warnings())
                .containsExactly("the variable CADASTRE_ELSEWHERE is ignored: a list can be given in the configuration"
                        + " file only");
    }

    private static IpRange range(String text) {
        return (IpRange) IpText.range(text);
    }

    private Path file(String yaml) throws IOException {
        return Files.writeString(folder.resolve("cadastre.yaml"), yaml);
    }

    private ConfigResult load(String yaml) throws IOException {
        return Config.load(file(yaml), Map.of(), Map.of());
    }

    private Config loaded(String yaml) throws IOException {
        ConfigResult result = load(yaml);
        assertThat(result).isInstanceOf(ConfigResult.Loaded.class);
        return ((ConfigResult.Loaded) result).config();
    }

    private List<String> problems(ConfigResult result) {
        assertThat(result).isInstanceOf(ConfigResult.Invalid.class);
        return ((ConfigResult.Invalid) result)
                .problems().stream()
                        .map(problem -> problem.text().replace(folder + "/cadastre.yaml", "FILE"))
                        .toList();
    }
}
