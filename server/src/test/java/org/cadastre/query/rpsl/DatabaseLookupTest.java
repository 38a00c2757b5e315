package org.cadastre.query.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cadastre.index.RangeMatch;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.AsText;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.registry.RegistryObject;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.snapshot.rpsl.LinearRpslDatabase;
import org.junit.jupiter.api.Test;

class DatabaseLookupTest {
    private static final String OBJECTS = """
            inetnum: 192.0.2.0 - 192.0.2.255
            netname: EXAMPLE-BLOCK
            org: ORG-EX1
            mnt-irt: IRT-EX
            source: EX

            inetnum: 192.0.2.0 - 192.0.2.127
            netname: EXAMPLE-NET
            admin-c: AE1-EX
            tech-c: RO1-EX, AE1-EX
            mnt-by: EX-MNT
            source: EX

            inetnum: 192.0.2.0 - 192.0.2.15
            netname: EXAMPLE-NET
            abuse-c: RO2-EX
            mnt-by: EX-MNT
            source: EX

            inetnum: 192.0.2.128 - 192.0.2.191
            netname: OTHER-NET
            source: OTHER

            inet6num: 2001:db8::/32
            netname: EXAMPLE-V6
            org: ORG-EX1
            mnt-by: EX-MNT
            source: EX

            as-block: AS64496 - AS64511
            source: EX

            aut-num: AS64496
            as-name: EXAMPLE-AS
            org: ORG-EX1
            sponsoring-org: ORG-EX2
            source: EX

            route: 192.0.2.0/24
            origin: AS64496
            mnt-by: EX-MNT
            source: EX

            route: 192.0.2.0/25
            origin: AS64496
            source: OTHER

            route6: 2001:db8::/32
            origin: AS64496
            source: EX

            as-set: AS-EXAMPLE
            members: AS64496
            source: EX

            inet-rtr: router.example.net
            ifaddr: 192.0.2.1 masklen 24
            source: EX

            domain: 2.0.192.in-addr.arpa
            nserver: ns1.example.net
            zone-c: AE1-EX
            source: EX

            domain: 0-127.2.0.192.in-addr.arpa
            nserver: ns1.example.net
            source: EX

            domain: xn--bcher-kva.example.net
            source: EX

            key-cert: PGPKEY-00000000
            source: EX

            irt: IRT-EX
            e-mail: irt@example.net
            source: EX

            organisation: ORG-EX1
            org-name: Example Networks
            abuse-c: RO1-EX
            source: EX

            organisation: ORG-EX2
            org-name: Example Sponsor
            source: EX

            role: Example Operations
            nic-hdl: RO1-EX
            abuse-mailbox: abuse@example.net
            admin-c: RO1-EX
            tech-c: AE1-EX
            source: EX

            role: Example Abuse Desk
            nic-hdl: RO2-EX
            abuse-mailbox: desk@example.net
            source: EX

            person: Anna Maria Example
            nic-hdl: AE1-EX
            e-mail: anna@example.net
            source: EX

            person: Anna Maria Example
            nic-hdl: AE2-EX
            source: OTHER

            mntner: EX-MNT
            admin-c: AE1-EX
            auth: PGPKEY-00000000
            source: EX

            novel: SOMETHING
            mnt-by: EX-MNT
            source: EX
            """;

    private static final List<RegistryObject> OTHERS = List.of(
            Others.network(range("192.0.0.0/16"), "ALLOCATED", "rir"),
            Others.network(range("192.0.2.0/24"), "ALLOCATED", "rir"),
            Others.network(range("198.51.100.0/24"), "ALLOCATED", "rir"),
            Others.network(range("198.51.100.0/25"), "AVAILABLE", "rir"),
            Others.network(numbers("AS64497"), "rir"),
            Others.network(numbers("AS65536-AS65551"), "rir"),
            Others.holder("A1", "rir"));

    private final Register register = new ObjectRegister(LinearRpslDatabase.of(OBJECTS), OTHERS);

    @Test
    void givesTheExactRangeOrTheSmallestAroundItAndTheClosestRoutes() {
        assertThat(Asked.bare("192.0.2.0 - 192.0.2.127").found(register))
                .containsExactly("192.0.2.0 - 192.0.2.127", "192.0.2.0/25AS64496");
        assertThat(Asked.bare("192.0.2.5").found(register))
                .containsExactly("192.0.2.0 - 192.0.2.15", "192.0.2.0/25AS64496");
        assertThat(Asked.bare("192.0.2.200").found(register))
                .containsExactly("192.0.2.0 - 192.0.2.255", "192.0.2.0/24AS64496");
        assertThat(Asked.bare("2001:db8:1::1").found(register))
                .containsExactly("2001:db8::/32", "2001:db8::/32AS64496");
    }

    @Test
    void rangeFlagsMeanWhatTheyMeanToRipe() {
        assertThat(inetnums("192.0.2.0/25", RangeMatch.EXACT)).containsExactly("192.0.2.0 - 192.0.2.127");
        assertThat(inetnums("192.0.2.64/26", RangeMatch.EXACT)).isEmpty();
        assertThat(inetnums("192.0.2.0/28", RangeMatch.ONE_LESS)).containsExactly("192.0.2.0 - 192.0.2.127");
        assertThat(inetnums("192.0.2.0/28", RangeMatch.ALL_LESS))
                .containsExactly(
                        "192.0.0.0 - 192.0.255.255",
                        "192.0.2.0 - 192.0.2.255",
                        "192.0.2.0 - 192.0.2.127",
                        "192.0.2.0 - 192.0.2.15");
        assertThat(inetnums("192.0.2.0/24", RangeMatch.ONE_MORE))
                .containsExactly("192.0.2.0 - 192.0.2.127", "192.0.2.128 - 192.0.2.191");
        assertThat(inetnums("192.0.2.0/24", RangeMatch.ALL_MORE))
                .containsExactly("192.0.2.0 - 192.0.2.127", "192.0.2.0 - 192.0.2.15", "192.0.2.128 - 192.0.2.191");
        assertThat(Asked.bare("192.0.2.0/24")
                        .match(RangeMatch.ALL_LESS)
                        .classes(RpslClass.ROUTE)
                        .found(register))
                .containsExactly("192.0.2.0/24AS64496");
        assertThat(Asked.bare("192.0.0.0/16")
                        .match(RangeMatch.ONE_MORE)
                        .classes(RpslClass.ROUTE)
                        .found(register))
                .containsExactly("192.0.2.0/24AS64496");
    }

    private List<String> inetnums(String key, RangeMatch match) {
        return Asked.bare(key).match(match).classes(RpslClass.INETNUM).found(register);
    }

    @Test
    void anIpv4PrefixIsTakenForARangeAndThatIsSaid() {
        assertThat(Asked.bare("192.0.2/24").in(register))
                .startsWith("remark PREFIX_AS_RANGE")
                .contains("object 192.0.2.0 - 192.0.2.255");
        assertThat(Asked.bare("192.0.2.0 - 192.0.2.255").in(register)).doesNotContain("remark PREFIX_AS_RANGE");
        assertThat(Asked.bare("2001:db8::/32").in(register)).doesNotContain("remark PREFIX_AS_RANGE");
    }

    @Test
    void rangeFlagsWithAKeyThatIsNoRangeDoNotCountAndThatIsSaid() {
        assertThat(Asked.bare("EX-MNT").match(RangeMatch.ALL_MORE).in(register))
                .containsExactly("remark RANGE_FLAG_WITHOUT_RANGE", "object EX-MNT");
        assertThat(Asked.bare("AS64496").reverseDomains().in(register)).startsWith("remark RANGE_FLAG_WITHOUT_RANGE");
        assertThat(Asked.bare("EX-MNT").in(register)).containsExactly("object EX-MNT");
    }

    @Test
    void allThatIsWithinTheWholeSpaceIsRefused() {
        for (RangeMatch match : List.of(RangeMatch.ONE_MORE, RangeMatch.ALL_MORE)) {
            assertThat(Asked.of("0/0").match(match).in(register))
                    .containsExactly("remark PREFIX_AS_RANGE", "remark TOO_LARGE_RANGE");
            assertThat(Asked.of("::/0").match(match).in(register)).containsExactly("remark TOO_LARGE_RANGE");
        }
        assertThat(Asked.of("::/1").match(RangeMatch.ALL_MORE).found(register)).contains("2001:db8::/32");
        assertThat(Asked.of("::/0").match(RangeMatch.ALL_LESS).in(register)).containsExactly("nothing");
    }

    @Test
    void anAsNumberFindsTheBlockAroundItAndItsAutNum() {
        assertThat(Asked.bare("AS64496").found(register)).containsExactly("AS64496 - AS64511", "AS64496");
        assertThat(Asked.bare("AS64498").found(register)).containsExactly("AS64496 - AS64511");
        assertThat(Asked.bare("AS64497 - AS64499").found(register)).containsExactly("AS64496 - AS64511");
        assertThat(Asked.bare("AS64496 - AS64511").found(register)).containsExactly("AS64496 - AS64511");
        assertThat(Asked.bare("AS64496").classes(RpslClass.AUT_NUM).found(register))
                .containsExactly("AS64496");
        assertThat(Asked.bare("AS64496 - AS65536").in(register)).containsExactly("nothing");
    }

    @Test
    void rowsThatAreNoRpslObjectsAnswerWhereNoneIs() {
        assertThat(Asked.bare("198.51.100.200").in(register))
                .containsExactly("registered 198.51.100.0 - 198.51.100.255");
        assertThat(Asked.bare("AS64497").in(register))
                .containsExactly("object AS64496 - AS64511", "registered AS64497");
        assertThat(Asked.bare("AS65540").in(register)).containsExactly("registered AS65536 - AS65551");
        assertThat(Asked.bare("A1").in(register)).containsExactly("registered A1");
        assertThat(Asked.bare("a1").in(register)).containsExactly("registered A1");
        assertThat(Asked.bare("A1").classes(RpslClass.PERSON).in(register)).containsExactly("nothing");
        assertThat(Asked.bare("A1").classes(RpslClass.ORGANISATION).in(register))
                .containsExactly("registered A1");
    }

    @Test
    void numbersThatNobodyHoldsAreLeftOutWhereTheOperatorSaysSo() {
        Register strict = new ObjectRegister(register.rpsl(), OTHERS, false);
        assertThat(Asked.bare("198.51.100.0/24").match(RangeMatch.ALL_MORE).found(register))
                .containsExactly("198.51.100.0 - 198.51.100.127");
        assertThat(Asked.bare("198.51.100.0/24").match(RangeMatch.ALL_MORE).found(strict))
                .isEmpty();
    }

    @Test
    void wordsFindObjectsByKeysNetworksByNamesAndPeopleByTheirWords() {
        assertThat(Asked.bare("as-example").found(register)).containsExactly("AS-EXAMPLE");
        assertThat(Asked.bare("Example-Net").found(register))
                .containsExactly("192.0.2.0 - 192.0.2.127", "192.0.2.0 - 192.0.2.15");
        assertThat(Asked.bare("org-ex1").found(register)).containsExactly("ORG-EX1");
        assertThat(Asked.bare("192.0.2.0/24as64496").found(register)).containsExactly("192.0.2.0/24AS64496");
        assertThat(Asked.bare("example anna").found(register)).containsExactly("AE1-EX", "AE2-EX");
        assertThat(Asked.bare("example").found(register))
                .containsExactly("ORG-EX1", "ORG-EX2", "RO1-EX", "RO2-EX", "AE1-EX", "AE2-EX");
        assertThat(Asked.bare("anna@example.net").found(register)).containsExactly("AE1-EX");
        assertThat(Asked.bare("EXAMPLE-AS").in(register)).containsExactly("nothing");
    }

    @Test
    void domainsAreFoundByALabelsAndULabelsWithOrWithoutADot() {
        assertThat(Asked.bare("xn--bcher-kva.example.net").found(register))
                .containsExactly("xn--bcher-kva.example.net");
        assertThat(Asked.bare("Bücher.Example.net").found(register)).containsExactly("xn--bcher-kva.example.net");
        assertThat(Asked.bare("2.0.192.IN-ADDR.ARPA.").found(register)).containsExactly("2.0.192.in-addr.arpa");
    }

    @Test
    void classesAreChosenUnknownOnesToo() {
        assertThat(Asked.bare("example")
                        .classes(RpslClass.ROLE, RpslClass.PERSON)
                        .found(register))
                .containsExactly("RO1-EX", "RO2-EX", "AE1-EX", "AE2-EX");
        assertThat(Asked.bare("something").found(register)).containsExactly("SOMETHING");
        assertThat(Asked.bare("something").unknownClasses("novel").found(register))
                .containsExactly("SOMETHING");
        assertThat(Asked.bare("something").unknownClasses("short-story").in(register))
                .containsExactly("nothing");
        assertThat(Asked.bare("something").classes(RpslClass.POEM).in(register)).containsExactly("nothing");
        assertThat(Asked.bare("192.0.2.1").classes(RpslClass.INET_RTR).found(register))
                .containsExactly("router.example.net");
        assertThat(Asked.bare("2001:db8::").classes(RpslClass.ROUTE6).found(register))
                .containsExactly("2001:db8::/32AS64496");
    }

    @Test
    void referencesFindWhatRefersToTheKeyInTheOrderOfClasses() {
        assertThat(Asked.bare("ex-mnt").references(RpslAttribute.MNT_BY).found(register))
                .containsExactly(
                        "192.0.2.0 - 192.0.2.127",
                        "192.0.2.0 - 192.0.2.15",
                        "2001:db8::/32",
                        "192.0.2.0/24AS64496",
                        "SOMETHING");
        assertThat(Asked.bare("AE1-EX")
                        .references(RpslAttribute.ADMIN_C, RpslAttribute.TECH_C)
                        .found(register))
                .containsExactly("192.0.2.0 - 192.0.2.127", "RO1-EX", "EX-MNT");
        assertThat(Asked.bare("AE1-EX").references(RpslAttribute.PERSON).found(register))
                .containsExactly("192.0.2.0 - 192.0.2.127", "2.0.192.in-addr.arpa", "RO1-EX", "EX-MNT");
        assertThat(Asked.bare("AS64496")
                        .references(RpslAttribute.ORIGIN)
                        .classes(RpslClass.ROUTE6)
                        .found(register))
                .containsExactly("2001:db8::/32AS64496");
        assertThat(Asked.bare("NS1.example.net.")
                        .references(RpslAttribute.NSERVER)
                        .found(register))
                .containsExactly("2.0.192.in-addr.arpa", "0-127.2.0.192.in-addr.arpa");
        assertThat(Asked.bare("A1").references(RpslAttribute.ORG).in(register)).containsExactly("nothing");
    }

    @Test
    void sourcesCountAsIfThereWereNoOthers() {
        assertThat(Asked.bare("192.0.2.130").sources("EX").found(register))
                .containsExactly("192.0.2.0 - 192.0.2.255", "192.0.2.0/24AS64496");
        assertThat(Asked.bare("192.0.2.5").sources("OTHER").found(register)).containsExactly("192.0.2.0/25AS64496");
        assertThat(Asked.bare("192.0.2.5").sources("EX").found(register))
                .containsExactly("192.0.2.0 - 192.0.2.15", "192.0.2.0/24AS64496");
        assertThat(Asked.bare("192.0.2.5").sources("RIR").found(register)).containsExactly("192.0.2.0 - 192.0.2.255");
        assertThat(Asked.bare("anna").sources("OTHER").found(register)).containsExactly("AE2-EX");
        assertThat(Asked.bare("EX-MNT")
                        .references(RpslAttribute.MNT_BY)
                        .sources("OTHER")
                        .in(register))
                .containsExactly("nothing");
    }

    @Test
    void objectsOfSeveralSourcesWithOneKeyAreAllFound() {
        Register both = new ObjectRegister(LinearRpslDatabase.of("""
                        inetnum: 192.0.2.0 - 192.0.2.255
                        admin-c: AE1-EX
                        source: EX

                        inetnum: 192.0.2.0 - 192.0.2.255
                        admin-c: AE1-EX
                        source: OTHER

                        person: Anna of the Other
                        nic-hdl: AE1-EX
                        source: OTHER

                        person: Anna
                        nic-hdl: AE1-EX
                        source: EX
                        """), List.of());
        assertThat(Asked.bare("192.0.2.1").found(both))
                .containsExactly("192.0.2.0 - 192.0.2.255", "192.0.2.0 - 192.0.2.255");
        DatabaseAnswer answer = DatabaseLookup.answer(
                both, Asked.bare("192.0.2.1").related().sources("EX").query());
        answer.next();
        assertThat(String.valueOf(answer.next())).contains("source: EX");
        assertThat(String.valueOf(answer.next())).contains("person: Anna\n");
        assertThat(answer.next()).isNull();
    }

    @Test
    void whatBelongsToAnObjectComesAfterItOncePerGroup() {
        assertThat(Asked.of("EXAMPLE-NET").in(register))
                .containsExactly(
                        "group 192.0.2.0 - 192.0.2.127",
                        "abuse 192.0.2.0 - 192.0.2.127: abuse@example.net",
                        "object 192.0.2.0 - 192.0.2.127",
                        "related RO1-EX",
                        "related AE1-EX",
                        "group 192.0.2.0 - 192.0.2.15",
                        "abuse 192.0.2.0 - 192.0.2.15: desk@example.net",
                        "object 192.0.2.0 - 192.0.2.15",
                        "related RO2-EX");
        assertThat(Asked.of("AS64496").classes(RpslClass.AUT_NUM).in(register))
                .containsExactly(
                        "group AS64496", "abuse AS64496: abuse@example.net", "object AS64496", "related ORG-EX1");
        assertThat(Asked.of("RO1-EX").in(register)).containsExactly("group RO1-EX", "object RO1-EX", "related AE1-EX");
    }

    @Test
    void ungroupedEachObjectComesOnceAndWhatBelongsToThemAtTheEnd() {
        assertThat(Asked.bare("EX-MNT")
                        .references(RpslAttribute.MNT_BY)
                        .related()
                        .in(register))
                .containsExactly(
                        "abuse 192.0.2.0 - 192.0.2.127: abuse@example.net",
                        "object 192.0.2.0 - 192.0.2.127",
                        "abuse 192.0.2.0 - 192.0.2.15: desk@example.net",
                        "object 192.0.2.0 - 192.0.2.15",
                        "abuse 2001:db8::/32: abuse@example.net",
                        "object 2001:db8::/32",
                        "object 192.0.2.0/24AS64496",
                        "object SOMETHING",
                        "related ORG-EX1",
                        "related RO1-EX",
                        "related RO2-EX",
                        "related AE1-EX");
        assertThat(Asked.bare("example")
                        .related()
                        .classes(RpslClass.ROLE, RpslClass.PERSON)
                        .in(register))
                .containsExactly("object RO1-EX", "object RO2-EX", "object AE1-EX", "object AE2-EX");
    }

    @Test
    void abuseIsReportedToTheNearestNetworkThatHasAContact() {
        Register other = new ObjectRegister(LinearRpslDatabase.of(OBJECTS.replace("abuse-c: RO1-EX\n", "")), OTHERS);
        assertThat(Asked.bare("192.0.2.200").in(other)).contains("abuse 192.0.2.0 - 192.0.2.255: irt@example.net");
        assertThat(Asked.bare("192.0.2.0/28").in(other)).contains("abuse 192.0.2.0 - 192.0.2.15: desk@example.net");
        assertThat(Asked.bare("AS64496").in(other)).contains("abuse AS64496: null");
        assertThat(Asked.bare("OTHER-NET").in(register))
                .containsExactly(
                        "abuse 192.0.2.128 - 192.0.2.191: abuse@example.net", "object 192.0.2.128 - 192.0.2.191");
    }

    @Test
    void theIncidentResponseTeamOfTheNearestNetworkThatNamesOneComesAlong() {
        assertThat(Asked.bare("192.0.2.5").classes(RpslClass.INETNUM).irt().in(register))
                .endsWith("object 192.0.2.0 - 192.0.2.15", "related IRT-EX");
        assertThat(Asked.of("192.0.2.200").classes(RpslClass.INETNUM).irt().in(register))
                .endsWith("object 192.0.2.0 - 192.0.2.255", "related IRT-EX", "related ORG-EX1");
        assertThat(Asked.bare("2001:db8::").irt().in(register)).doesNotContain("related IRT-EX");
    }

    @Test
    void reverseDomainsComeAlongAsTheRangesLie() {
        assertThat(Asked.bare("192.0.2.200").reverseDomains().found(register))
                .containsExactly("192.0.2.0 - 192.0.2.255", "192.0.2.0/24AS64496", "2.0.192.in-addr.arpa");
        assertThat(Asked.bare("192.0.0.0/16")
                        .reverseDomains()
                        .match(RangeMatch.ALL_MORE)
                        .classes(RpslClass.DOMAIN)
                        .found(register))
                .containsExactly("2.0.192.in-addr.arpa", "0-127.2.0.192.in-addr.arpa");
        assertThat(Asked.bare("192.0.2.200").found(register)).doesNotContain("2.0.192.in-addr.arpa");
        assertThat(Asked.bare("2.0.192.in-addr.arpa").reverseDomains().in(register))
                .contains("object 192.0.2.0 - 192.0.2.255", "object 2.0.192.in-addr.arpa")
                .doesNotContain("remark RANGE_FLAG_WITHOUT_RANGE");
    }

    @Test
    void anotherServerIsNamedForWhatIsElsewhere() {
        assertThat(Asked.of("203.0.113.7").in(register)).containsExactly("referred https://rdap.example.net/");
    }

    @Test
    void aMissSaysWhatIsNear() {
        DatabaseAnswer exact = DatabaseLookup.answer(
                register,
                Asked.of("192.0.2.64 - 192.0.2.100").match(RangeMatch.EXACT).query());
        assertThat(exact.next())
                .isEqualTo(new DatabaseAnswer.Nothing("The smallest network that holds all of 192.0.2.64-192.0.2.100 is"
                        + " 192.0.2.0 - 192.0.2.127.\nSearched was the data of EX."));
        assertThat(exact.next()).isNull();
        assertThat(DatabaseLookup.answer(register, Asked.of("nobody").query()).next())
                .isEqualTo(new DatabaseAnswer.Nothing(
                        "Nothing has the key or name nobody.\nSearched was the data of EX."));
        assertThat(DatabaseLookup.answer(register, Asked.of("2001:db9::").query())
                        .next())
                .isEqualTo(new DatabaseAnswer.Nothing("Nothing holds it."));
    }

    private static IpRange range(String text) {
        return (IpRange) IpText.range(text);
    }

    private static AsNumberRange numbers(String text) {
        return (AsNumberRange) AsText.range(text);
    }

    @Test
    void noObjectIsGivenInAClassThatItHasNot() {
        assertThat(Asked.of("EX-MNT").classes(RpslClass.MNTNER).found(register)).containsExactly("EX-MNT");
        Register entities = new ObjectRegister(
                LinearRpslDatabase.of("mntner: EX-MNT\nsource: EX\n"), List.of(Others.holder("EX-MNT", "EX")));
        assertThat(Asked.of("EX-MNT").classes(RpslClass.ORGANISATION).found(entities))
                .isEmpty();
    }

    @Test
    void whatHasAKeyIsFoundWithoutWhatHasItAsAName() {
        DatabaseAnswer named =
                DatabaseLookup.keyed(register, Asked.of("EXAMPLE-NET").query());
        assertThat(named.next()).isInstanceOf(DatabaseAnswer.Nothing.class);
        DatabaseAnswer keyed =
                DatabaseLookup.keyed(register, Asked.bare("ex-mnt").query());
        assertThat(keyed.next()).isInstanceOf(DatabaseAnswer.Published.class);
        assertThat(keyed.next()).isNull();
    }
}
