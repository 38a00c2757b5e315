package org.cadastre.export.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Remark;
import org.cadastre.registry.Status;
import org.cadastre.rpsl.RpslObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberMappingTest {
    @Test
    void mapsAnInetnum() {
        IpNetwork network = Mapped.network("""
                inetnum:        192.0.2.0 - 192.0.2.99
                netname:        EX-NET # the first
                country:        ch
                status:         ASSIGNED PA
                source:         RIPE # Filtered
                """);
        assertThat(network.handle()).isEqualTo("192.0.2.0 - 192.0.2.99");
        assertThat(network.range()).hasToString("192.0.2.0-192.0.2.99");
        assertThat(network.name()).isEqualTo("EX-NET");
        assertThat(network.type()).isEqualTo("ASSIGNED PA");
        assertThat(network.countries()).containsExactly("CH");
        assertThat(network.parentHandle()).isNull();
        assertThat(network.details().status()).containsExactly(Status.ACTIVE);
        assertThat(network.details().registry()).isEqualTo("ripencc");
    }

    @Test
    void mapsAnInet6numAsItIsWritten() {
        IpNetwork network = Mapped.network("inet6num: 2001:0DB8::/32\nparent: 2001:db8::/29\nsource: EX\n");
        assertThat(network.handle()).isEqualTo("2001:0DB8::/32");
        assertThat(network.range()).hasToString("2001:db8::/32");
        assertThat(network.name()).isNull();
        assertThat(network.type()).isNull();
        assertThat(network.parentHandle()).isEqualTo("2001:db8::/29");
        assertThat(network.details().registry()).isEqualTo("ex");
    }

    @Test
    void mapsAnAutNum() {
        Autnum autnum = Mapped.autnum("aut-num: as64496\nas-name: EX-AS\nstatus: ASSIGNED\ncountry: CH\n");
        assertThat(autnum.handle()).isEqualTo("as64496");
        assertThat(autnum.range()).hasToString("AS64496");
        assertThat(autnum.name()).isEqualTo("EX-AS");
        assertThat(autnum.type()).isEqualTo("ASSIGNED");
        assertThat(autnum.countries()).containsExactly("CH");
        assertThat(autnum.details().status()).containsExactly(Status.ACTIVE);
    }

    @Test
    void mapsAnAsBlockAsTheAdministrativeLayer() {
        Autnum block = Mapped.autnum("as-block: AS64496 - AS64511\ndescr: documentation\n");
        assertThat(block.handle()).isEqualTo("AS64496 - AS64511");
        assertThat(block.range()).hasToString("AS64496-AS64511");
        assertThat(block.name()).isNull();
        assertThat(block.details().status()).containsExactly(Status.ADMINISTRATIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "EX-NET, ALLOCATED PA, active",
        "EX-NET, ALLOCATED UNSPECIFIED, administrative",
        "EX-NET, allocated unspecified, administrative",
        "EX-NET, RESERVED, reserved",
        "EX-NET, AVAILABLE, administrative",
        "EX-NET, , active",
        "IANA-BLK, ALLOCATED PA, administrative",
        "non-ripe-ncc-managed-address-block, ASSIGNED PA, administrative",
    })
    void tellsWhatIsDelegatedFromWhatStandsAbove(String name, String type, String status) {
        IpNetwork network = Mapped.network("inetnum: 192.0.2.0 - 192.0.2.255\nnetname: " + name + "\nstatus: "
                + (type == null ? "" : type) + "\n");
        assertThat(network.details().status()).containsExactly(Objects.requireNonNull(Status.of(status)));
    }

    @Test
    void keepsAllCountriesAndRemarksWhatIsNone() {
        IpNetwork network = Mapped.network("""
                        inetnum: 192.0.2.0/24
                        country: CH, de
                        country: EU
                        country: Switzerland
                        country: ch
                        country:
                        country: C1
                        """);
        assertThat(network.countries()).containsExactly("CH", "DE", "EU");
        assertThat(network.details().remarks())
                .containsExactly(new Remark("Country", List.of("Switzerland", "C1"), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "inetnum: 192.0.2.0 - 192.0.1.255",
                "inetnum: everything",
                "inetnum:",
                "inet6num: 2001:db8::/129",
                "aut-num: 64496",
                "aut-num: AS4294967296",
                "as-block: AS64511 - AS64496",
                "route: 192.0.2.0/24",
                "route6: 2001:db8::/32",
                "as-set: AS-EX",
                "route-set: RS-EX",
                "key-cert: PGPKEY-00000000",
                "poem: POEM-EX",
                "schema: INETNUM-SCHEMA"
            })
    void makesNothingOfWhatIsNoRegistryObject(String line) {
        assertThat(Mapped.orNull(line + "\nnetname: EX\norigin: AS64496\n")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "inetnum: 192.0.2.0 - 192.0.1.255 | The first number of a range is not above its last",
                "inet6num: 2001:db8::/129 | A prefix length is a decimal number",
                "aut-num: 64496 | An AS number is a plain decimal number",
                "as-block: AS64511 - AS64496 | The first number of a range is not above its last",
                "domain: a..example.net | ",
                "mntner: | It has no handle",
            })
    void saysWhyAnObjectOfARegistryClassIsNone(String line, @Nullable String fault) {
        assertThat(Mapped.fault(RpslObject.of(line + "\n"))).isNotNull().startsWith(fault == null ? "" : fault);
    }

    @Test
    void classThatIsNoneHasNoFault() {
        assertThat(Mapped.fault(RpslObject.of("route: nowhere\n"))).isNull();
        assertThat(Mapped.fault(RpslObject.of("schema: X\n"))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"RIPE, ripencc", "ripe, ripencc", "APNIC, apnic", "RIPE-NONAUTH, ripe-nonauth", "'', rpsl", "***, rpsl"
    })
    void namesTheRegistryAsTheStatisticsFilesDo(String source, String registry) {
        RegistryObject mapped = Mapped.autnum("aut-num: AS64496\nsource: " + source + "\n");
        assertThat(mapped.details().registry()).isEqualTo(registry);
    }

    @Test
    void parentThatIsNoNetworkIsLeftOut() {
        assertThat(List.of("none", "AS64496", ""))
                .allSatisfy(parent -> assertThat(Mapped.network("inetnum: 192.0.2.0/25\nparent: " + parent + "\n")
                                .parentHandle())
                        .isNull());
    }
}
