package org.cadastre.conformance.rfc3912;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cadastre.conformance.DemoWorld;
import org.cadastre.conformance.Whois;
import org.cadastre.conformance.WhoisReply;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What RFC 3912 leaves open and clients know from the RIPE database: keys, flags, objects and errors.
@Timeout(60)
class QueryConventionsTest {
    @Test
    @DisplayName("golden G9: banner, empty line, information line, object, trailer")
    void framesAnswer() {
        List<String> lines = Whois.ask(DemoWorld.ALLOCATED).text().lines().toList();
        int banner = lines.indexOf("");
        assertThat(lines.subList(0, banner)).isNotEmpty().allMatch(line -> line.startsWith("% "));
        assertThat(lines.subList(0, banner)).anyMatch(line -> line.contains("://"));
        assertThat(lines.get(banner + 1)).isEqualTo("% Information related to '192.0.2.0 - 192.0.2.99'");
        assertThat(lines.get(banner + 2)).isEmpty();
        assertThat(lines.get(banner + 3)).isEqualTo("inetnum:        192.0.2.0 - 192.0.2.99");
        assertThat(lines.get(lines.size() - 3)).startsWith("% This query was served by ");
        assertThat(lines.subList(lines.size() - 2, lines.size())).containsOnly("");
    }

    @Test
    @DisplayName("design §5.6: simulated data says that it is")
    void saysThatDataIsSimulated() {
        assertThat(Whois.ask(DemoWorld.ALLOCATED).text().lines())
                .anyMatch(line -> line.startsWith("% ") && line.contains("simulated"));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.5, 192.0.2.0 - 192.0.2.99, ALLOCATED",
        "192.0.2.100, 192.0.2.100 - 192.0.2.127, RESERVED",
        "192.0.2.128/26, 192.0.2.128 - 192.0.2.191, ASSIGNED",
        "192.0.2.190/26, 192.0.2.128 - 192.0.2.191, ASSIGNED",
        "203.0.113.200 - 203.0.113.210, 203.0.113.192 - 203.0.113.255, AVAILABLE",
        "203.0.113.200-203.0.113.210, 203.0.113.192 - 203.0.113.255, AVAILABLE"
    })
    @DisplayName("§14.2: the smallest object that holds all of the address, prefix or range; Q-07 masks host bits")
    void answersIpv4(String query, String range, String status) {
        WhoisReply reply = Whois.ask(query);
        assertThat(reply.value("inetnum")).isEqualTo(range);
        assertThat(reply.value("status")).isEqualTo(status);
        assertThat(reply.value("source")).isEqualTo("SIMULATED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3fff::1", "3FFF:0:0::1", "3fff:123::/32", "3fff:800:: - 3fff:800::ff"})
    @DisplayName("§14.2: IPv6 in any of its forms is answered with a prefix in the form of RFC 5952")
    void answersIpv6(String query) {
        assertThat(Whois.ask(query).value("inet6num")).matches("3fff:[0-9a-f:]*/\\d+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AS64496", "as64496", "AS64496 - AS64496", "-V Md5.5.17 as64496"})
    @DisplayName("§14.2: AS numbers in either case")
    void answersAsNumber(String query) {
        Map<String, List<String>> object = Whois.ask(query).object();
        assertThat(object)
                .containsAnyOf(
                        Map.entry("aut-num", List.of("AS64496")), Map.entry("as-block", List.of("AS64496 - AS64503")));
        assertThat(object).containsEntry("status", List.of("ALLOCATED"));
    }

    @Test
    @DisplayName("clients rule 3: a holder is found in any case, with what it holds")
    void answersHolderOfNetwork() {
        String holder = Whois.ask(DemoWorld.ALLOCATED).value("org");
        for (String key : List.of(
                holder, holder.toLowerCase(Locale.ROOT), holder.toUpperCase(Locale.ROOT), holder + "@SIMULATED")) {
            WhoisReply reply = Whois.ask(key);
            assertThat(reply.value("organisation")).as(key).isEqualTo(holder);
            assertThat(reply.objects())
                    .as(key)
                    .anySatisfy(
                            object -> assertThat(object).containsEntry("inetnum", List.of("192.0.2.0 - 192.0.2.99")));
        }
    }

    @Test
    @DisplayName("golden G10, design §5.2: a miss is %ERROR:101 and explains itself")
    void explainsMiss() {
        WhoisReply reply = Whois.ask("192.0.2.0/23");
        assertThat(reply.error()).isEqualTo(101);
        assertThat(reply.objects()).isEmpty();
        List<String> lines = reply.text().lines().toList();
        int error = lines.indexOf("%ERROR:101: no entries found");
        assertThat(lines.get(error - 1)).isEmpty();
        assertThat(lines.get(error + 1)).isEqualTo("%");
        assertThat(lines.get(error + 2)).startsWith("% No entries found in source ");
        assertThat(lines.get(error + 3)).startsWith("% ");
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.1.1, 101",
        "AS64495, 101",
        "no-such-holder, 101",
        "64496, 101",
        "-r, 106",
        "-y 192.0.2.1, 111",
        "--nonsense 192.0.2.1, 111",
        "-V, 111",
        "-x 192.0.2.1, 101",
        "-T sparrow 192.0.2.1, 103",
        "-s nobody 192.0.2.1, 102",
        "-i zz x, 104",
        "-i descr x, 105",
        "-F -K 192.0.2.1, 109",
        "-V a -V b 192.0.2.1, 110",
        "-M 0/0, 112",
        "-g EX:3:1-LAST, 114",
        "--show-version 2 AS64496, 117",
        "-t person x, 118",
        "192.0.2.256, 115",
        "192.0.2.0/33, 115",
        "192.0.2.1/255.255.255.0, 115",
        "2001:db8:::1, 115",
        "AS4294967296, 115",
        "192.0.2.9 - 192.0.2.1, 115"
    })
    @DisplayName("§14.2: errors have RIPE's numbers")
    void numbersErrors(String query, int error) {
        assertThat(Whois.ask(query).error()).isEqualTo(error);
    }

    @Test
    @DisplayName("W-06: an empty query without -k is %ERROR:106, then the server closes")
    void refusesEmptyQuery() {
        assertThat(Whois.ask("").error()).isEqualTo(106);
        assertThat(Whois.ask("   ").error()).isEqualTo(106);
    }

    @Test
    @DisplayName("§14.2: flags that change nothing here are accepted")
    void acceptsFlagsThatChangeNothing() {
        WhoisReply plain = Whois.ask(DemoWorld.ALLOCATED);
        for (String flags : List.of("-r", "-B", "-C", "-a", "-rB", "--show-personal", "-V tag", "--client tag")) {
            assertThat(Whois.ask(flags + " " + DemoWorld.ALLOCATED)).as(flags).isEqualTo(plain);
        }
    }

    @Test
    @DisplayName("§14.2: help is a page of comment lines")
    void givesHelp() {
        assertThat(Whois.ask("help").text().lines())
                .hasSizeGreaterThan(10)
                .allMatch(line -> line.isEmpty() || line.startsWith("%"))
                .noneMatch(line -> line.startsWith("%ERROR"));
    }

    @Test
    @DisplayName("clients: no line is one that whois(1) follows as a referral")
    void refersNobody() {
        for (String query : List.of(DemoWorld.ALLOCATED, "AS64496", "192.0.1.1", "help")) {
            assertThat(Whois.ask(query).text().lines())
                    .noneMatch(line -> line.startsWith("ReferralServer:") || line.startsWith("% referto:"));
        }
    }
}
