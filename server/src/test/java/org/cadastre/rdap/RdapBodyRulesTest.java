package org.cadastre.rdap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadastre.rdap.Samples.BASE;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.cadastre.testing.Holds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Breaks good bodies, one rule at a time: each break is found under its rule.
class RdapBodyRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            nullValues = "NOTHING",
            value = {
                "C-1  | network-v4   | \"roles\":[\"registrant\"] | \"roles\":[\"registrant\"],\"notices\":[1]",
                "C-3  | network-v4   | cidr0\",\"nro | cidr_0\",\"nro",
                "C-4  | network-v4   | \"cidr0\", | \"cidr0\",\"cidr0\",",
                "N-02 | error-404    | \"nro_rdap_profile_0\", | ''",
                "N-04 | error-404    | terms-of-service | terms",
                "N-04 | help         | inaccuracy-report | report",
                "R-02 | network-v4   | \"type\":\"ASSIGNED\", | \"type\":\"ASSIGNED\",\"name\":\"N\",",
                "R-02 | network-v4   | \"parentHandle\" | \"parent-handle\"",
                "R-03 | network-v4   | \"value\": | \"values\":",
                "R-03 | network-v4   | \"rel\":\"self\", | ''",
                "R-04 | autnum-single| \"type\":\"application/rdap+json\"}],\"port43\" | \"type\":\"application/rdap+json\"},{\"value\":\"https://rdap.example.net/rdap/autnum/64500\",\"rel\":\"related\",\"href\":\"https://rdap.example.net/rdap/autnum/64500\"}],\"port43\"",
                "R-05 | network-v4   | https://rdap.example.net/terms | /terms",
                "R-06 | autnum-single| \"type\":\"application/rdap+json\"}],\"port43\" | \"type\":\"application/json\"}],\"port43\"",
                "R-07 | network-v4   | \"href\":\"https://rdap.example.net/rdap/ip/192.0.2.0/28\" | \"href\":\"https://rdap.example.net/rdap/ip/192.0.2.5\"",
                "R-07 | network-v4   | {\"value\":\"https://rdap.example.net/rdap/ip/192.0.2.5\",\"rel\":\"self\" | {\"value\":\"https://rdap.example.net/rdap/ip/192.0.2.0/28\",\"rel\":\"self\"",
                "R-08 | network-eu   | \"description\":[\"Shared.\"] | \"description\":\"Shared.\"",
                "R-09 | entity-truncated | unexplainable reasons | a limit",
                "R-09 | network-v4   | \"registrant\" | \"holder\"",
                "R-10 | network-v4   | \"handle\":\"192.0.2.0/28\" | \"handle\":\"192.0.2.0/28\",\"lang\":\"EN-us \"",
                "R-11 | network-v4   | 2012-06-06T00:00:00Z | 2012-06-06T00:00:00",
                "R-11 | network-v4   | 2012-06-06T00:00:00Z | 20120606",
                "R-11 | network-v4   | \"registration\" | \"created\"",
                "R-11 | network-v4   | 2012-06-06T00 | 1970-01-01T00",
                "R-12 | network-v4   | [\"active\"] | \"active\"",
                "R-12 | network-v4   | [\"active\"] | [\"ALLOCATED PA\"]",
                "R-13 | network-v4   | \"whois.example.net\" | \"whois://whois.example.net\"",
                "R-13 | network-v4   | \"whois.example.net\" | \"whois.example.net:43\"",
                "R-14 | network-v4   | \"port43\" | \"publicIds\":[{\"type\":\"x\",\"identifier\":1}],\"port43\"",
                "R-15 | network-v4   | \"objectClassName\":\"entity\", | ''",
                "R-15 | network-v4   | \"roles\":[\"registrant\"], | ''",
                "R-16 | network-v6   | \"startAddress\":\"2001:db8:1000::\" | \"startAddress\":\"2001:0db8:1000::\"",
                "R-17 | network-v4   | \"country\":\"CH\" | \"country\":\"EU\"",
                "R-18 | error-404    | \"errorCode\":404 | \"errorCode\":\"404\"",
                "R-18 | error-404    | \"title\":\"Not Found\" | \"title\":\"Object not found\"",
                "R-18 | error-404    | \"errorCode\" | \"objectClassName\":\"entity\",\"errorCode\"",
                "R-19 | help         | {\"rdapConformance\" | {\"lang\":\"en\",\"rdapConformance\"",
                "R-21 | entity-truncated | \"type\":\"object truncated due to unexplainable reasons\", | ''",
                "R-22 | network-v4   | \"parentHandle\":\"192.0.2.0/25\" | \"parentHandle\":null",
                "R-22 | network-v4   | \"parentHandle\":\"192.0.2.0/25\" | \"parentHandle\":\"\"",
                "R-22 | network-v4   | \"entities\":[ | \"remarks\":[],\"entities\":[",
                "R-23 | autnum-single| \"startAutnum\":64500 | \"startAutnum\":\"64500\"",
                "R-23 | network-v4   | \"length\":28 | \"length\":\"28\"",
                "R-23 | network-v4   | \"length\":28 | \"length\":27",
                "R-24 | network-v4   | [\"active\"] | [\"private\"]",
                "N-03 | autnum-block | \"rel\":\"self\" | \"rel\":\"about\"",
                "N-05 | network-v4   | last update of RDAP database | last changed",
                "N-08 | network-v4   | \"roles\" | \"autnums\":[{}],\"roles\"",
                "N-11 | network-v4   | \"ipVersion\":\"v4\" | \"ipVersion\":\"v6\"",
                "N-11 | network-v4   | \"endAddress\":\"192.0.2.15\" | \"endAddress\":\"192.0.1.15\"",
                "N-11 | autnum-block | \"endAutnum\":64511, | ''",
                "J-01 | entity       | [\"kind\",{},\"text\",\"org\"] | [\"kind\",{},\"org\"]",
                "J-01 | entity       | \"kind\",{} | \"KIND\",{}",
                "J-02 | entity       | [\"fn\",{},\"text\",\"A91A2B3C\"], | ''",
                "J-02 | entity       | [\"version\",{},\"text\",\"4.0\"], | ''",
                "J-03 | entity       | \"fn\",{} | \"fn\",{\"TYPE\":\"work\"}",
                "J-04 | entity       | [\"kind\",{} | [\"adr\",{\"label\":\"x\"},\"text\",[\"\"]],[\"kind\",{}",
                "J-05 | entity       | [\"kind\",{} | [\"note\",{},\"text\",\"x\"],[\"kind\",{}",
                "J-06 | entity       | \"text\",\"org\" | \"text\",\"application\"",
                "J-06 | entity       | ,[\"kind\",{},\"text\",\"org\"] | ''",
                "J-07 | entity       | [\"kind\",{} | [\"geo\",{},\"text\",\"x\"],[\"kind\",{}",
                "J-08 | entity       | \"fn\",{} | \"fn\",{\"pid\":\"1\"}",
                "C-3  | g2-network   | \"geofeed1\", | ''",
                "C-3  | g2-network   | \"rdap_objectTag_level_0\", | ''",
                "C-3  | network-redacted | \"redacted\"] | \"jscontact\"]",
                "C-3  | g5-page      | \"paging\", | ''",
                "D-01 | network-redacted | \"roles\":[ | \"redacted\":[{}],\"roles\":[",
                "D-02 | network-redacted | {\"description\":\"Technical | {\"text\":\"Technical",
                "D-02 | network-redacted | \"removal\" | \"hidden\"",
                "D-03 | network-redacted | \"prePath\" | \"postPath\":\"$\",\"prePath\"",
                "D-07 | results-redacted | \"$.ipSearchResults[0].entities | \"$.entities",
                "G-01 | network-rich | application/geofeed+csv | text/csv",
                "J-04 | domain-rich  | \"label\": | \"language\":",
                "J-07 | domain-rich  | \"uri\",\"tel:+ | \"uri\",\"+",
                "J-10 | domain-rich  | [\"lang\",{},\"language-tag\" | [\"fn\",{},\"text\"",
                "N-01 | domain-rich  | \"ldhName\":\"2.0.192.in-addr.arpa.\" | \"ldhName\":\"2.0.192.in-addr.arpa\"",
                "P-08 | results-brief | \"status\":[\"active\"] | \"status\":[\"active\"],\"events\":[{}]",
                "R-20 | results-brief | \"ip network\" | \"network\"",
                "R-23 | domain-rich  | \"keyTag\":4711 | \"keyTag\":\"4711\"",
                "R-23 | domain-rich  | \"delegationSigned\":true | \"delegationSigned\":\"true\"",
                "R-11 | entity-rich  | \"asEventActor\":[{ | \"asEventActor\":[{\"eventActor\":\"X\",",
                "S-10 | g2-network   | https://rdap.example.net/rdap/ips/ | https://rdap.example.org/rdap/ips/",
                "JS-1 | entity-jscontact | \"@type\":\"Card\" | \"@type\":\"card\"",
                "JS-2 | entity-jscontact | \"number\" | \"tel\"",
                "H-18 | network-v4   | \"value\":\"https://rdap.example.net/rdap/ip/192.0.2.5\" | \"value\":\"https://rdap.example.net/rdap/ip/ü\"",
                "A-08 | network-eu   | Shared | <b>Shared</b>"
            })
    @Holds({
        "C-1", "C-3", "H-18", "R-02", "R-03", "R-04", "R-05", "R-06", "R-08", "R-09", "R-10", "R-11", "R-12", "R-13",
        "R-14", "R-15", "R-16", "R-18", "R-19", "R-20", "R-21", "R-24", "J-01", "J-02", "J-03", "J-04", "J-05", "J-06",
        "J-07", "J-08", "N-01", "N-02", "N-03", "N-04", "N-05", "N-08", "N-11", "S-10", "D-01", "D-02", "D-03", "D-07",
        "P-08", "G-01"
    })
    void findsEachBreak(String rule, String name, String good, String bad) {
        byte[] body = Objects.requireNonNull(GoldenBodyTest.bodies().get(name));
        String text = new String(body, StandardCharsets.UTF_8);
        assertThat(text).contains(good);
        byte[] broken = text.replace(good, bad).getBytes(StandardCharsets.UTF_8);
        assertThat(RdapBodyRules.findings(broken, BASE)).anyMatch(finding -> finding.startsWith(rule + " "));
    }
}
