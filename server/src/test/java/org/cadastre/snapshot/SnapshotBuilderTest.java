package org.cadastre.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.cadastre.export.ExportProblem;
import org.cadastre.number.Ipv4Range;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Status;
import org.cadastre.testing.Holder;
import org.cadastre.testing.Registration;
import org.cadastre.testing.Snapshots;
import org.cadastre.testing.StatisticsFile;
import org.junit.jupiter.api.Test;

class SnapshotBuilderTest {
    private static final int NET = 0xC0000200;

    @Test
    void rowBecomesANetworkWithItsFacts() {
        Snapshot snapshot = Snapshots.of(StatisticsFile.of("afrinic", "20260821")
                .row("MW|ipv4|192.0.2.0|256|20120606|allocated|F36B9F4B")
                .row("MW|ipv4|192.0.2.16|100|20130607|assigned|F36B9F4B"));
        IpNetwork network = network(snapshot, NET + 20);
        assertThat(network.handle()).isEqualTo("192.0.2.16-192.0.2.115");
        assertThat(network.range()).isEqualTo(new Ipv4Range(NET + 16, NET + 115));
        assertThat(network.parentHandle()).isEqualTo("192.0.2.0/24");
        assertThat(Registration.of(network).registry()).isEqualTo("afrinic");
        assertThat(Registration.of(network).type()).isEqualTo("ASSIGNED");
        assertThat(Registration.of(network).status()).isEqualTo(Status.ACTIVE);
        assertThat(Registration.of(network).country()).isEqualTo("MW");
        assertThat(Registration.of(network).registered()).hasToString("2013-06-07");
        assertThat(Registration.of(network).holder()).isEqualTo(new Holder("F36B9F4B", "afrinic", "F36B9F4B"));
        assertThat(network.details().remarks()).isEmpty();
    }

    @Test
    void spaceThatNobodyHoldsIsAdministrativeAndSaysItsState() {
        Snapshot snapshot = Snapshots.of(StatisticsFile.of("afrinic", "20260821")
                .row("ZZ|ipv4|192.0.2.0|128||available|")
                .row("MW|ipv4|192.0.2.128|128||reserved|"));
        IpNetwork available = network(snapshot, NET);
        IpNetwork reserved = network(snapshot, NET + 200);
        assertThat(Registration.of(available).status()).isEqualTo(Status.ADMINISTRATIVE);
        assertThat(Registration.of(available).country()).isNull();
        assertThat(available.details().remarks().getFirst().description().getFirst())
                .startsWith("Available");
        assertThat(reserved.details().remarks().getFirst().description().getFirst())
                .startsWith("Reserved for MW");
    }

    @Test
    void serialAndAnswersDoNotDependOnNamesOrOrderOfFiles() {
        StatisticsFile one = StatisticsFile.of("apnic", "20260801").row("AU|ipv4|192.0.2.0|256|20120606|allocated|A1");
        StatisticsFile two = StatisticsFile.of("arin", "20260803").row("US|ipv4|192.0.2.0|256|20130607|assigned|B2");
        Snapshot forth = Snapshots.of(one, two);
        Snapshot back = Snapshots.of(two, one);
        assertThat(forth.facts().serial()).hasSize(16).isEqualTo(back.facts().serial());
        assertThat(network(forth, NET)).isEqualTo(network(back, NET));
        assertThat(forth.facts().produced()).isEqualTo(Instant.parse("2026-08-03T00:00:00Z"));
        assertThat(Snapshots.of(one).facts().serial())
                .isNotEqualTo(forth.facts().serial());
    }

    @Test
    void ofEqualRowsOfTwoRegistriesTheFirstByTokenAnswersAndTheOtherIsRemarked() {
        SnapshotBuilder.Result.Built built = built(
                StatisticsFile.of("arin", "20260803").row("US|ipv4|192.0.2.0|256|20130607|assigned|B2"),
                StatisticsFile.of("apnic", "20260801").row("AU|ipv4|192.0.2.0|256|20120606|allocated|A1"));
        IpNetwork network = network(built.snapshot(), NET);
        assertThat(Registration.of(network).registry()).isEqualTo("apnic");
        assertThat(network.details().remarks().getFirst().description())
                .containsExactly("Another row for the same range says: arin assigned US 2013-06-07 holder B2.");
        assertThat(built.problems())
                .singleElement()
                .extracting(ExportProblem::reason)
                .asString()
                .contains("contradicts");
        assertThat(built.snapshot().facts().objects()).isEqualTo(1);
    }

    @Test
    void ianaStandsAboveTheRegistryWithTheSameRange() {
        Snapshot snapshot = Snapshots.of(
                StatisticsFile.of("iana", "20260101").row("ZZ|ipv4|192.0.2.0|256|20100101|arin"),
                StatisticsFile.of("arin", "20260803").row("US|ipv4|192.0.2.0|256|20130607|assigned|B2"));
        int row = snapshot.ipv4().smallestCovering(NET);
        int above = snapshot.ipv4().parent(row);
        assertThat(Registration.of(snapshot.ipv4Network(row)).registry()).isEqualTo("arin");
        assertThat(snapshot.ipv4Network(row).parentHandle()).isNull();
        assertThat(Registration.of(snapshot.ipv4Network(above)).registry()).isEqualTo("iana");
        assertThat(Registration.of(snapshot.ipv4Network(above)).type()).isEqualTo("ARIN");
        assertThat(snapshot.facts().objects()).isEqualTo(2);
    }

    @Test
    void repeatedRowsCollapseAndPartOverlapsAreReportedAndAnswered() {
        SnapshotBuilder.Result.Built built = built(StatisticsFile.of("arin", "20260803")
                .row("US|asn|64496|8|20130607|assigned|B2")
                .row("US|asn|64496|8|20130607|assigned|B2")
                .row("US|asn|64500|8|20130607|assigned|B2"));
        assertThat(built.problems())
                .extracting(ExportProblem::toString)
                .anySatisfy(problem -> assertThat(problem).contains(":6: AS64496-AS64503 repeats the row of line 5"))
                .anySatisfy(
                        problem -> assertThat(problem).contains(":7: AS64500-AS64507 partly overlaps AS64496-AS64503"));
        assertThat(built.snapshot().facts().objects()).isEqualTo(2);
        assertThat(built.snapshot()
                        .autnum(built.snapshot().autnums().smallestCovering(64507))
                        .handle())
                .isEqualTo("AS64500-AS64507");
    }

    @Test
    void theNewerOfTwoFilesOfOneRegistryIsServedAndTheOtherNamed() {
        SnapshotBuilder.Result.Built built = built(
                StatisticsFile.of("arin", "20260803").row("US|ipv4|192.0.2.0|256|20130607|assigned|NEW"),
                StatisticsFile.of("arin", "20260802").row("US|ipv4|192.0.2.0|256|20130607|assigned|OLD"));
        assertThat(Registration.of(network(built.snapshot(), NET)).holder())
                .isEqualTo(new Holder("NEW", "arin", "NEW"));
        assertThat(built.problems())
                .singleElement()
                .extracting(ExportProblem::reason)
                .asString()
                .startsWith("it is not served");
    }

    @Test
    void onEqualDatesTheExtendedFileIsServed() {
        Snapshot snapshot = Snapshots.of(
                StatisticsFile.of("arin", "20260803").row("US|ipv4|192.0.2.0|256|20130607|assigned"),
                StatisticsFile.of("arin", "20260803").row("US|ipv4|192.0.2.0|256|20130607|assigned|B2"));
        assertThat(Registration.of(network(snapshot, NET)).holder()).isNotNull();
    }

    @Test
    void simulatedAndRealFilesAreNotServedTogether() {
        SnapshotBuilder.Result result = Snapshots.buildOf(
                StatisticsFile.of("simulated", "20260101").simulated().row("XA|asn|64496|1|20130607|assigned|B2"),
                StatisticsFile.of("arin", "20260803").row("US|ipv4|192.0.2.0|256|20130607|assigned|B2"));
        assertThat(result)
                .isInstanceOfSatisfying(
                        SnapshotBuilder.Result.Refused.class,
                        refused -> assertThat(refused.problems().getFirst().reason())
                                .contains("simulated"));
    }

    @Test
    void anythingRefusedRefusesTheWhole() {
        SnapshotBuilder.Result result = Snapshots.buildOf(
                StatisticsFile.of("arin", "20260803").row("US|ipv4|192.0.2.0|256|20130607|assigned|B2"), "<html>");
        assertThat(result)
                .isInstanceOfSatisfying(
                        SnapshotBuilder.Result.Refused.class,
                        refused -> assertThat(refused.problems())
                                .hasSize(1)
                                .first()
                                .extracting(ExportProblem::file)
                                .asString()
                                .endsWith("file-1"));
    }

    private static SnapshotBuilder.Result.Built built(Object... files) {
        return (SnapshotBuilder.Result.Built) Snapshots.buildOf(files);
    }

    private static IpNetwork network(Snapshot snapshot, int address) {
        return snapshot.ipv4Network(snapshot.ipv4().smallestCovering(address));
    }

    @Test
    void holdersAreFoundInAnyCaseAndByRegistry() {
        Snapshot snapshot = Snapshots.of(
                StatisticsFile.of("apnic", "20260801")
                        .row("AU|ipv4|192.0.2.0|256|20120606|allocated|Same1")
                        .row("AU|asn|64496|1|20120606|allocated|Same1"),
                StatisticsFile.of("arin", "20260803")
                        .row("US|ipv4|198.51.100.0|256|20130607|assigned|Same1")
                        .row("US|ipv6|2001:db8::|32|20130607|assigned|other"));
        Holders holders = snapshot.holders();
        int first = holders.find("sAME1");
        int second = holders.find("same1@ARIN");
        assertThat(holders.count()).isEqualTo(3);
        assertThat(holders.holder(first).details().registry()).isEqualTo("apnic");
        assertThat(holders.holder(first).key()).isEqualTo("Same1");
        assertThat(holders.holder(second).details().registry()).isEqualTo("arin");
        assertThat(holders.holder(second).key()).isEqualTo("Same1@arin");
        assertThat(holders.find("Same1@apnic")).isEqualTo(first);
        assertThat(List.of(holders.find("nobody"), holders.find("same1@lacnic"), holders.find("other@apnic")))
                .containsOnly(Holders.NONE);
        assertThat(snapshot.networks(first, 10)).extracting(IpNetwork::handle).containsExactly("192.0.2.0/24");
        assertThat(snapshot.autnums(first, 10)).hasSize(1);
        assertThat(snapshot.networkCount(second)).isEqualTo(1);
        assertThat(snapshot.networks(first, 0)).isEmpty();
    }
}
