package org.cadastre.config;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ValueTextTest {
    @ParameterizedTest
    @CsvSource({"250ms, 250", "0s, 0", "180s, 180000", "5m, 300000", "1h, 3600000", "2d, 172800000", "PT1.5S, 1500"})
    void readsDurations(String text, long millis) {
        assertThat(DurationText.read(text)).isEqualTo(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "5",
                "s",
                "5 s",
                " 5s",
                "5S",
                "5sec",
                "-5s",
                "1.5s",
                "1h30m",
                "٣s",
                "P",
                "PT",
                "pt3m",
                "PT9E99S",
                "100001d",
                "999999999999999999d",
                "9999999999999999999s"
            })
    void refusesWhatIsNoDuration(String text) {
        assertThat(DurationText.read(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0s", "1ms", "1500ms", "1s", "90s", "1m", "1h", "36h", "1d", "3650d"})
    void writesDurationsAsTheyAreRead(String text) {
        assertThat(DurationText.write(requireNonNull(DurationText.read(text)))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1000000, 1000000",
        "7B, 7",
        "64KiB, 65536",
        "64MiB, 67108864",
        "8GiB, 8589934592",
        "2TiB, 2199023255552",
        "8388607TiB, 9223370937343148032"
    })
    void readsSizes(String text, long bytes) {
        assertThat(ByteSizeText.read(text)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MiB", "64 MiB", "64mib", "64MB", "64M", "-1", "1.5GiB", "8388608TiB", "1e6"})
    void refusesWhatIsNoSize(String text) {
        assertThat(ByteSizeText.read(text)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1000000", "1023", "1KiB", "1025KiB", "64MiB", "8GiB", "16TiB"})
    void writesSizesAsTheyAreRead(String text) {
        assertThat(ByteSizeText.write(ByteSizeText.read(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost",
                "https://rdap.example.net:8443/base/",
                "HTTPS://EXAMPLE.NET",
                "http://[2001:db8::1]:80"
            })
    void takesPublicAddresses(String text) {
        assertThat(ValueKind.WEB_ADDRESS.reader().apply(text)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "localhost",
                "//example.net",
                "ftp://example.net",
                "http://",
                "http:///a",
                "http://a b",
                "https://user@example.net",
                "https://example.net/?q",
                "https://example.net/#f",
                "https://example.net:99999",
                "https://exämple.net",
                "https://exa_mple",
                "http://[::"
            })
    void refusesOtherPublicAddresses(String text) {
        assertThat(ValueKind.WEB_ADDRESS.reader().apply(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"whois.example.net", "localhost", "a-b.example", "192.0.2.1", "2001:db8::1", "xn--exmple-cua.net"
            })
    void takesHosts(String text) {
        assertThat(ValueKind.HOST.reader().apply(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "a..b",
                "example.net.",
                "-a.example",
                "a-.example",
                "a b",
                "a_b",
                "whois://a",
                "a:43",
                "exämple.net"
            })
    void refusesOtherHosts(String text) {
        assertThat(ValueKind.HOST.reader().apply(text)).isNull();
    }

    @Test
    void refusesHostsLongerThanTheDomainNameSystemTakes() {
        assertThat(ValueKind.HOST.reader().apply("a".repeat(64) + ".example")).isNull();
        assertThat(ValueKind.HOST.reader().apply("a.".repeat(127) + "ab")).isNull();
        assertThat(ValueKind.HOST.reader().apply("a.".repeat(126) + "a")).isNotNull();
    }

    @Test
    void namesTheNearestWord() {
        List<String> words = List.of("serve", "check", "query", "simulate");

        assertThat(Nearest.to("serv", words)).isEqualTo("serve");
        assertThat(Nearest.to("evrse", words)).isNull();
        assertThat(Nearest.to("qurey", words)).isEqualTo("query");
        assertThat(Nearest.to("similuate", words)).isEqualTo("simulate");
        assertThat(Nearest.to("lookup", words)).isNull();
        assertThat(Nearest.to("", words)).isNull();
        assertThat(Nearest.to("s".repeat(10_000), words)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"'', '', 0", "a, '', 1", "abc, abc, 0", "abc, acb, 1", "abc, xabc, 1", "kitten, sitting, 3"})
    void countsChanges(String a, String b, int changes) {
        assertThat(Nearest.distance(a, b)).isEqualTo(changes);
        assertThat(Nearest.distance(b, a)).isEqualTo(changes);
    }
}
