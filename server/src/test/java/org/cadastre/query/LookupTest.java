package org.cadastre.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpPrefix;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Remark;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.testing.Holds;
import org.cadastre.testing.Snapshots;
import org.cadastre.testing.StatisticsFile;
import org.junit.jupiter.api.Test;

class LookupTest {
    private static final Lookup LOOKUP = new Lookup(new LookupSettings(true, 2));

    private static final Snapshot SNAPSHOT = Snapshots.of(
            StatisticsFile.of("apnic", "20260801")
                    .row("AU|ipv4|192.0.2.0|100|20120606|allocated|A1")
                    .row("|ipv4|192.0.2.100|28||reserved|")
                    .row("AU|ipv4|192.0.2.128|64|20120606|assigned|A1")
                    .row("|ipv4|192.0.2.192|64||available|")
                    .row("AU|ipv6|2001:db8:1000::|36|20120606|allocated|A1")
                    .row("AU|asn|64496|8|20120606|allocated|A1"),
            StatisticsFile.of("arin", "20260803").row("US|asn|64510|1|20120606|allocated|a1"));

    @Test
    @Holds("Q-01")
    void answersTheSmallestNetworkThatHoldsAllThatIsAsked() {
        assertThat(found("192.0.2.5")).isEqualTo("192.0.2.0-192.0.2.99");
        assertThat(found("192.0.2.96/30")).isEqualTo("192.0.2.0-192.0.2.99");
        assertThat(found("192.0.2.129")).isEqualTo("192.0.2.128/26");
        assertThat(found("2001:db8:1fff::/48")).isEqualTo("2001:db8:1000::/36");
    }

    @Test
    @Holds("Q-20")
    void answersTheBlockThatHoldsAnAsNumber() {
        assertThat(LOOKUP.answer(SNAPSHOT, new Query.Autnum(new AsNumberRange(64499, 64500))))
                .isInstanceOfSatisfying(
                        Answer.Found.class,
                        found -> assertThat(found.object().handle()).isEqualTo("AS64496-AS64503"));
    }

    @Test
    @Holds("H-10")
    void missNamesWhatIsNear() {
        assertThat(missed("192.0.2.96/27"))
                .startsWith("No registered network holds all of 192.0.2.96/27.")
                .contains("192.0.2.0-192.0.2.99 holds the start of it.", "192.0.2.100-192.0.2.127 lies inside it.");
        assertThat(missed("192.0.2.0/24"))
                .contains("4 registered ranges lie inside it, the first is 192.0.2.0-192.0.2.99.");
        assertThat(missed("198.51.100.1")).hasSize(2).last().asString().contains("APNIC, ARIN as of 2026-08-03");
        assertThat(missed("0.0.0.0/0")).isNotEmpty();
    }

    @Test
    @Holds("N-14")
    void unallocatedSpaceIsAnObjectOrNotFoundAsTheOperatorChose() {
        Lookup strict = new Lookup(new LookupSettings(false, 2));
        assertThat(found("192.0.2.200")).isEqualTo("192.0.2.192/26");
        assertThat(strict.answer(SNAPSHOT, query("192.0.2.200")))
                .isInstanceOfSatisfying(
                        Answer.NotFound.class,
                        miss -> assertThat(miss.reasons().getFirst())
                                .isEqualTo("192.0.2.192/26 is available and held by nobody."));
        assertThat(strict.answer(SNAPSHOT, query("192.0.2.5"))).isInstanceOf(Answer.Found.class);
    }

    @Test
    @Holds("N-08")
    void entityListsWhatItHoldsUpToTheLimitAndSaysSo() {
        Entity entity = entity("A1");
        assertThat(entity.holdings().networkCount()).isEqualTo(3);
        assertThat(entity.holdings().networks()).hasSize(2);
        assertThat(entity.holdings().autnums()).hasSize(1);
        assertThat(entity.details().remarks()).extracting(Remark::type).contains(Remark.TRUNCATED);
    }

    @Test
    @Holds("Q-28")
    void theSpellingOfAHandleGoesBeforeAnotherCase() {
        assertThat(entity("a1").details().registry()).isEqualTo("arin");
        assertThat(entity("A1").details().registry()).isEqualTo("apnic");
        assertThat(LOOKUP.answer(SNAPSHOT, new Query.Entity("nobody"))).isInstanceOf(Answer.NotFound.class);
    }

    @Test
    void sameHandleInAnotherRegistryIsRemarkedAndNotMerged() {
        Snapshot snapshot = Snapshots.of(
                StatisticsFile.of("apnic", "20260801").row("AU|asn|64496|8|20120606|allocated|A1"),
                StatisticsFile.of("arin", "20260803").row("US|asn|64510|1|20120606|allocated|A1"));
        Entity first = (Entity) ((Answer.Found) LOOKUP.answer(snapshot, new Query.Entity("A1"))).object();
        Entity second = (Entity) ((Answer.Found) LOOKUP.answer(snapshot, new Query.Entity("A1@arin"))).object();
        assertThat(first.holdings().autnums()).hasSize(1);
        assertThat(first.details().remarks().getFirst().description().getFirst())
                .contains("A1@arin");
        assertThat(second.handle()).isEqualTo("A1");
        assertThat(second.holdings().autnums().getFirst().handle()).isEqualTo("AS64510");
        assertThat(second.details().remarks().getFirst().description().getFirst())
                .contains("A1@apnic");
    }

    @Test
    @Holds("Q-02")
    void ofRowsThatPartlyOverlapTheSmallerAnswers() {
        Snapshot snapshot = Snapshots.of(StatisticsFile.of("arin", "20260803")
                .row("US|ipv4|192.0.2.0|10|20120606|allocated|A1")
                .row("US|ipv4|192.0.2.5|100|20120606|allocated|A1")
                .row("US|ipv4|192.0.2.90|50|20120606|allocated|A1")
                .row("US|asn|64496|4|20120606|allocated|A1")
                .row("US|asn|64499|8|20120606|allocated|A1"));
        assertThat(object(snapshot, query("192.0.2.7"))).isEqualTo("192.0.2.0-192.0.2.9");
        assertThat(object(snapshot, query("192.0.2.50"))).isEqualTo("192.0.2.5-192.0.2.104");
        assertThat(object(snapshot, query("192.0.2.100"))).isEqualTo("192.0.2.90-192.0.2.139");
        assertThat(object(snapshot, new Query.Autnum(new AsNumberRange(64499, 64499))))
                .isEqualTo("AS64496-AS64499");
    }

    private static String object(Snapshot snapshot, Query query) {
        return Objects.requireNonNull(
                ((Answer.Found) LOOKUP.answer(snapshot, query)).object().handle());
    }

    @Test
    void helpIsTheProtocols() {
        assertThat(LOOKUP.answer(SNAPSHOT, new Query.Help())).isEqualTo(new Answer.Help());
    }

    private static Entity entity(String handle) {
        return (Entity) ((Answer.Found) LOOKUP.answer(SNAPSHOT, new Query.Entity(handle))).object();
    }

    private static String found(String text) {
        return Objects.requireNonNull(
                ((Answer.Found) LOOKUP.answer(SNAPSHOT, query(text))).object().handle());
    }

    private static List<String> missed(String text) {
        return ((Answer.NotFound) LOOKUP.answer(SNAPSHOT, query(text))).reasons();
    }

    private static Query query(String text) {
        IpRange range = ((IpPrefix) IpText.prefix(text)).range();
        return new Query.Network(range);
    }
}
