package org.cadastre.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.AsText;
import org.cadastre.number.IpPrefix;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Details;
import org.cadastre.registry.Domain;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Status;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.testing.Holds;
import org.cadastre.testing.ObjectSnapshots;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is ours, ours in part, transferred, or never was ours (NRO RDAP profile §6.1, §6.2): 192.0.2.128/25 and AS64511
/// are transferred, 198.51.100.0/24, AS65536 and `example.net` are another server's.
class LayersTest {
    private static final Authority TRANSFEREE = new Authority("https://rdap.example.org/", null);
    private static final Authority OTHER = new Authority("https://rdap.example.com/", null);
    private static final Snapshot SNAPSHOT = ObjectSnapshots.of(List.of(
            network("192.0.2.0/24", Status.ADMINISTRATIVE),
            network("192.0.2.0/26", Status.ACTIVE),
            new Autnum(
                    "AS64496-AS64511",
                    autnums("AS64496-AS64511"),
                    null,
                    null,
                    List.of(),
                    null,
                    details(Status.ADMINISTRATIVE)),
            domain("2.0.192.in-addr.arpa", "192.0.2.0/24"),
            domain("in-addr.arpa", "0.0.0.0/0")));
    private static final Lookup LOOKUP =
            new Lookup(new LookupSettings(true, 10), new OthersAndTransferees(), SpecialSpace.NONE);

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/25, 192.0.2.0/24",
        "192.0.2.64/26, 192.0.2.0/24",
        "192.0.2.0/24, 192.0.2.0/24",
        "192.0.2.0/27, 192.0.2.0/26"
    })
    @Holds({"N-12", "N-14"})
    void spaceThatIsHeldInPartIsTheAdministrativeObjectAroundIt(String asked, String handle) {
        assertThat(found(new Query.Network(range(asked)))).isEqualTo(handle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.128/25", "192.0.2.200/32"})
    @Holds("N-13")
    void transferredAddressesAreAtTheTransferee(String asked) {
        assertThat(elsewhere(new Query.Network(range(asked)))).isEqualTo(TRANSFEREE);
    }

    @Test
    @Holds("N-17")
    void asNumbersAreAnsweredAsAddressesAre() {
        assertThat(found(new Query.Autnum(autnums("AS64500-AS64500")))).isEqualTo("AS64496-AS64511");
        assertThat(elsewhere(new Query.Autnum(autnums("AS64511-AS64511")))).isEqualTo(TRANSFEREE);
        assertThat(elsewhere(new Query.Autnum(autnums("AS65536-AS65536")))).isEqualTo(OTHER);
        assertThat(answer(new Query.Autnum(autnums("AS65540-AS65540")))).isInstanceOf(Answer.NotFound.class);
    }

    @Test
    @Holds({"N-15", "B-08"})
    void whatNeverWasOursIsElsewhereOrNotFound() {
        assertThat(elsewhere(new Query.Network(range("198.51.100.0/25")))).isEqualTo(OTHER);
        assertThat(answer(new Query.Network(range("203.0.113.0/24"))))
                .isInstanceOfSatisfying(
                        Answer.NotFound.class,
                        answer -> assertThat(answer.reasons())
                                .first()
                                .isEqualTo("No registered network holds all of 203.0.113.0/24."));
    }

    @Test
    @Holds("N-18")
    void nameWithoutAZoneIsTheZoneAroundIt() {
        assertThat(found(reverse("9.2.0.192.in-addr.arpa", "192.0.2.9/32"))).isEqualTo("2.0.192.in-addr.arpa");
        assertThat(found(reverse("2.0.192.in-addr.arpa", "192.0.2.0/24"))).isEqualTo("2.0.192.in-addr.arpa");
        assertThat(elsewhere(reverse("100.51.198.in-addr.arpa", "198.51.100.0/24")))
                .isEqualTo(OTHER);
        assertThat(answer(reverse("113.0.203.in-addr.arpa", "203.0.113.0/24")))
                .as("the apex is around nothing")
                .isInstanceOf(Answer.NotFound.class);
    }

    @Test
    @Holds("Q-26")
    void forwardNameIsElsewhereOrNotFound() {
        assertThat(elsewhere(new Query.Domain("www.example.net", null))).isEqualTo(OTHER);
        assertThat(answer(new Query.Domain("www.example.org", null))).isInstanceOf(Answer.NotFound.class);
    }

    private static Answer answer(Query query) {
        return LOOKUP.answer(SNAPSHOT, query);
    }

    private static @Nullable String found(Query query) {
        return ((Answer.Found) answer(query)).object().handle();
    }

    private static Authority elsewhere(Query query) {
        return ((Answer.Elsewhere) answer(query)).authority();
    }

    private static Query reverse(String name, String zone) {
        return new Query.Domain(name, range(zone));
    }

    private static RegistryObject network(String prefix, Status status) {
        return new IpNetwork(prefix, range(prefix), null, null, List.of(), null, details(status));
    }

    private static RegistryObject domain(String name, String zone) {
        return new Domain(
                name, name, null, range(zone), List.of(), List.of(), null, List.of(), null, details(Status.ACTIVE));
    }

    private static Details details(Status status) {
        return new Details("exreg", List.of(status), List.of(), List.of(), List.of(), List.of(), null, null, List.of());
    }

    private static IpRange range(String prefix) {
        return ((IpPrefix) IpText.prefix(prefix)).range();
    }

    private static AsNumberRange autnums(String text) {
        return (AsNumberRange) AsText.range(text);
    }

    private static final class OthersAndTransferees implements Authorities {
        @Override
        public @Nullable Authority network(IpRange range) {
            return range.toString().startsWith("198.51.100.") ? OTHER : null;
        }

        @Override
        public @Nullable Authority autnum(AsNumberRange range) {
            return range.equals(autnums("AS65536-AS65536")) ? OTHER : null;
        }

        @Override
        public @Nullable Authority name(String ldhName) {
            return ldhName.endsWith(".example.net") ? OTHER : null;
        }

        @Override
        public @Nullable Authority tag(String tag) {
            return null;
        }

        @Override
        public @Nullable Authority transferred(IpRange range, IpRange within) {
            boolean isGone = range.toString().matches("192\\.0\\.2\\.(128|200).*");
            return isGone && within.equals(range("192.0.2.0/24")) ? TRANSFEREE : null;
        }

        @Override
        public @Nullable Authority transferred(AsNumberRange range, AsNumberRange within) {
            return range.equals(autnums("AS64511-AS64511")) ? TRANSFEREE : null;
        }
    }
}
