package org.cadastre.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LimitKeysTest {
    @TempDir
    Path folder;

    private ConfigResult load(String yaml) throws IOException {
        return Config.load(Files.writeString(folder.resolve("cadastre.yaml"), yaml), Map.of(), Map.of());
    }

    private LimitConfig limit(String yaml) throws IOException {
        return ((ConfigResult.Loaded) load(yaml)).config().limit();
    }

    @Test
    void proxiesAreAddressesAndPrefixes() throws IOException {
        assertThat(limit("limit: {trusted-proxies: [192.0.2.1, '2001:db8::/32']}\n")
                        .trustedProxies())
                .containsExactly(
                        new Ipv4Range(0xC0000201, 0xC0000201),
                        new Ipv6Range(0x2001_0db8_0000_0000L, 0, 0x2001_0db8_ffff_ffffL, -1));
    }

    @Test
    void whatIsNoAddressIsAProblem() throws IOException {
        assertThat(((ConfigResult.Invalid) load("limit:\n  trusted-proxies: [192.0.2.1/33, host, '']\n")).problems())
                .extracting(problem -> problem.text().replace(folder + "/cadastre.yaml", "FILE"))
                .containsExactly(refused("\"192.0.2.1/33\" "), refused("\"host\" "), refused(""));
    }

    private static String refused(String text) {
        return "FILE:2: limit.trusted-proxies: " + text
                + "is not allowed; give an address or a prefix, such as 192.0.2.1 or 2001:db8::/32";
    }

    @Test
    void offIsNoLimit() throws IOException {
        assertThat(limit("limit: {connections: off, queries: off, contacts-per-day: off}\n"))
                .isEqualTo(Config.defaults().limit());
        assertThat(limit("limit: {connections: 1}\n").connections()).isEqualTo(1);
    }

    @Test
    void zeroIsNotALimit() throws IOException {
        assertThat(((ConfigResult.Invalid) load("limit:\n  connections: 0\n")).problems())
                .extracting(problem -> problem.text().replace(folder + "/cadastre.yaml", "FILE"))
                .containsExactly(
                        "FILE:2: limit.connections: \"0\" is not allowed; give off or a number from 1 to 1000000");
    }

    @Test
    void sourcesAreNamesInAnyCase() throws IOException {
        assertThat(((ConfigResult.Loaded) load("whois: {sources: [Example, ex-2]}\n"))
                        .config()
                        .whois()
                        .sources())
                .containsExactly("EXAMPLE", "EX-2");
        assertThat(((ConfigResult.Invalid) load("whois:\n  sources: ['EX,OTHER', '']\n")).problems())
                .extracting(problem -> problem.text().replace(folder + "/cadastre.yaml", "FILE"))
                .containsExactly(
                        "FILE:2: whois.sources: \"EX,OTHER\" is not allowed; give the name of a source, such as EXAMPLE:"
                                + " letters, digits, - and _",
                        "FILE:2: whois.sources: is not allowed; give the name of a source, such as EXAMPLE: letters,"
                                + " digits, - and _");
    }
}
