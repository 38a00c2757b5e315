package org.cadastre.export.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.SecureDns;
import org.cadastre.registry.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomainMappingTest {
    @Test
    void mapsAReverseZone() {
        Domain domain = Mapped.domain("""
                domain:         2.0.192.IN-ADDR.ARPA.
                nserver:        ns1.example.net 192.0.2.53
                nserver:        NS2.example.net.
                nserver:        ns1.example.net 2001:db8::53
                ds-rdata:       60485 5 2 ( D4B7D520E7BB5F0F67674A0C CEB1E3E0614B93C4F9E99B83
                                            83F6A1E4469DA50A )
                source:         EX
                """);
        assertThat(domain.handle()).isEqualTo("2.0.192.IN-ADDR.ARPA.");
        assertThat(domain.ldhName()).isEqualTo("2.0.192.in-addr.arpa");
        assertThat(domain.unicodeName()).isNull();
        assertThat(domain.zone()).hasToString("192.0.2.0/24");
        assertThat(domain.network()).isNull();
        assertThat(domain.details().status()).containsExactly(Status.ACTIVE);
        assertThat(domain.nameservers()).map(Nameserver::ldhName).containsExactly("ns1.example.net", "ns2.example.net");
        assertThat(domain.nameservers().getFirst().addresses())
                .map(Object::toString)
                .containsExactly("192.0.2.53", "2001:db8::53");
        assertThat(domain.nameservers().getLast().addresses()).isEmpty();
        assertThat(domain.secureDns())
                .isEqualTo(new SecureDns(
                        null,
                        true,
                        null,
                        List.of(new SecureDns.DsData(
                                60485,
                                5,
                                "D4B7D520E7BB5F0F67674A0CCEB1E3E0614B93C4F9E99B8383F6A1E4469DA50A",
                                2,
                                List.of(),
                                List.of())),
                        List.of()));
    }

    @Test
    void mapsAClasslessZoneAndOneThatIsNotReverse() {
        assertThat(Mapped.domain("domain: 0-63.2.0.192.in-addr.arpa\n").zone()).hasToString("192.0.2.0/26");
        Domain forward = Mapped.domain("domain: bücher.example.net\n");
        assertThat(forward.ldhName()).isEqualTo("xn--bcher-kva.example.net");
        assertThat(forward.unicodeName()).isEqualTo("bücher.example.net");
        assertThat(forward.zone()).isNull();
        assertThat(Mapped.domain("domain: 999.in-addr.arpa\n").zone()).isNull();
    }

    @Test
    void zoneWithoutDsRecordsIsNotSigned() {
        SecureDns secureDns = Objects.requireNonNull(
                Mapped.domain("domain: 2.0.192.in-addr.arpa\n").secureDns());
        assertThat(secureDns.delegationSigned()).isFalse();
        assertThat(secureDns.zoneSigned()).isNull();
        assertThat(secureDns.dsData()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "60485",
                "60485 5 2",
                "60485 5 2 D4B",
                "60485 5 2 XYZW",
                "65536 5 2 D4B7",
                "60485 256 2 D4B7",
                "60485 5 256 D4B7",
                "-1 5 2 D4B7",
                "60485 5 2 ()"
            })
    void recordThatIsNoneIsLeftOut(String record) {
        Domain domain = Mapped.domain("domain: 2.0.192.in-addr.arpa\nds-rdata: " + record + "\n");
        assertThat(Objects.requireNonNull(domain.secureDns()).dsData()).isEmpty();
    }

    @Test
    void serverOrAddressThatIsNoneIsLeftOut() {
        Domain domain = Mapped.domain("""
                domain:  2.0.192.in-addr.arpa
                nserver:
                nserver: , ,
                nserver: -odd-.example.net
                nserver: ns1.example.net 192.0.2.999, 192.0.2.53 192.0.2.53
                """);
        assertThat(domain.nameservers()).hasSize(1);
        assertThat(domain.nameservers().getFirst().addresses())
                .map(Object::toString)
                .containsExactly("192.0.2.53");
    }

    @Test
    void nameThatIsNoneIsNoDomain() {
        assertThat(Mapped.orNull("domain:\n")).isNull();
        assertThat(Mapped.orNull("domain: two words\n")).isNull();
        assertThat(Mapped.orNull("domain: a..example.net\n")).isNull();
    }
}
