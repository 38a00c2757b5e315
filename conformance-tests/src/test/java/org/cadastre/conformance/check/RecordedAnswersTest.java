package org.cadastre.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.cadastre.conformance.RegistryData;
import org.cadastre.conformance.check.answer.Breach;
import org.cadastre.conformance.check.answer.HttpAnswer;
import org.cadastre.conformance.check.answer.Profile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Answers of the five regional registries and of others as they were recorded: what is wrong with them is found, and
/// as often as it is there. Only rules and counts are shown, for the answers name people.
class RecordedAnswersTest {
    private static final Map<String, List<String>> HEADERS =
            Map.of("content-type", List.of("application/rdap+json"), "access-control-allow-origin", List.of("*"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            icann/autnum_16509.json | /registry/autnum/16509 | 200 | B-11=7, N-02=1, R-22=2, X-20=2
            icann/domain_afnic_fr.json | /domain/afnic.fr | 200 | J-04=8, J-05=4, J-06=8, N-01=4, N-02=3, N-04=2, R-02=1, R-06=12, R-09=28, R-21=3
            icann/domain_search_with_redaction.json | /rdap/domains?name=example*.com | 200 | N-01=2, N-02=3, N-04=2, N-09=2, R-04=2
            icann/domains_ldhname_ns1_arin_net.json.gz | /registry/domains?nsLdhName=ns1.arin.net | 200 | B-11=175, C-2=60, N-02=2, R-07=60, R-16=3, R-22=9, X-20=29
            icann/entity_arin_hostmaster.json | /registry/entity/ARIN-HOSTMASTER | 200 | N-02=2
            icann/error_ripe_net.json | /nameserver/ns1.example.net | 501 | N-02=1, N-04=1, N-23=1, R-02=2, R-03=2
            icann/help_nic_fr.json | /help | 200 | N-02=3, N-04=2
            icann/lookup_with_redaction.json | /rdap/domain/example.com | 200 | J-04=3, J-06=4, N-01=3, N-02=3, N-03=5, N-04=2
            icann/nameserver_ns1_nic_fr.json | /nameserver/ns1.nic.fr | 200 | J-04=1, J-05=1, J-06=1, N-01=1, N-02=3, N-04=2, R-06=2, R-09=1, R-21=1
            pairs/afrinic-2001_43f8_7b0.rdap.json | /rdap/ip/2001:43f8:7b0:: | 200 | B-11=2, J-04=3, N-02=3, N-03=4, N-04=2
            pairs/apnic-2001_240_10c_1__ca20_9d1d.rdap.json | /ip/2001:240:10c:1::ca20:9d1d | 200 | N-02=3, N-04=1, N-11=1
            pairs/arin-2001_4860_4860__8888.rdap.json | /registry/ip/2001:4860:4860::8888 | 200 | B-11=2, N-02=3, N-04=2, N-11=1, R-07=1, R-16=2
            pairs/lacnic-2801_10_c000.rdap.json | /rdap/ip/2801:10:c000:: | 200 | B-11=1, J-04=3, N-02=3, N-04=1, N-11=1, R-03=1, R-06=4, R-07=1, R-16=2
            pairs/ripencc-2a00_2381_ffff__1.rdap.json | /ip/2a00:2381:ffff::1 | 200 | B-11=5, J-04=1, N-02=3, N-03=6, N-04=1, N-11=1, R-03=1, R-06=1, R-15=7, R-16=2
            whoisit-2024/asn-1-0.json | /registry/autnum/13335 | 200 | B-11=6, N-02=1, X-20=1
            whoisit-2024/entity-1-0.json | /registry/entity/GOVI | 200 | B-11=2, C-2=4, N-02=2, R-07=2, R-16=1, R-22=1
            whoisit-2024/ip-v4-1-0.json | /ip/1.1.1.1 | 200 | C-3=1, N-02=1
            whoisit-2024/ip-v4-cidr-1-0.json | /ip/1.1.1.0/24 | 200 | C-3=1, N-02=1
            whoisit-2024/ip-v6-1-0.json | /registry/ip/2606:4700:4700::1111 | 200 | B-11=6, N-02=1, R-03=18, R-07=1, X-20=1
            whoisit/asn.json | /registry/autnum/13335 | 200 | B-11=6, N-02=3, N-04=2, N-11=1
            whoisit/cidr_v4.json | /ip/1.1.1.0/24 | 200 | C-3=1, N-02=2, N-04=1, N-11=1
            whoisit/domain1.json | /com/v1/domain/GOOGLE.COM | 200 | X-04=1
            whoisit/entity.json | /registry/entity/GOVI | 200 | B-11=2, C-2=4, N-02=3, N-04=2, N-11=1, R-07=2, R-16=1, R-22=1
            whoisit/ip_v4.json | /ip/1.1.1.1 | 200 | C-3=1, N-02=2, N-04=1, N-11=1
            whoisit/ip_v4_2.json | /ip/130.59.31.80 | 200 | B-11=3, J-08=2, N-02=3, N-03=6, N-04=1, N-11=1, R-03=1, R-06=1, R-07=1
            whoisit/ip_v6.json | /registry/ip/2001%3A4860%3A4860%3A%3A8888 | 200 | B-11=3, N-02=2, N-04=2, R-07=1, R-22=6
            """)
    void findsWhatIsWrong(String file, String asked, int status, String expected) throws IOException {
        byte[] bytes = Files.readAllBytes(RegistryData.file("rdap/" + file));
        byte[] body =
                file.endsWith(".gz") ? new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes() : bytes;
        Map<String, Integer> counts = new TreeMap<>();
        for (Breach breach :
                RdapCheck.check(new HttpAnswer(status, HEADERS, body), "https://rdap.example" + asked, Profile.NRO)) {
            counts.merge(breach.rule(), 1, Integer::sum);
        }
        assertThat(counts.toString()).as(file).isEqualTo("{" + expected + "}");
    }
}
