package org.cadastre.export.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.cadastre.rdap.PersonalData;
import org.cadastre.registry.Card;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Holdings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityMappingTest {
    @Test
    void mapsAnOrganisation() {
        Entity organisation = Mapped.entity("""
                organisation:   ORG-EX1-EX
                org-name:       Example Networks
                org-type:       LIR
                country:        CH
                address:        1 Example Street
                address:        8000 Zurich
                phone:          +41 44 000 00 00
                fax-no:         +41 44 000 00 01
                e-mail:         info@example.net
                language:       de
                geoloc:         47.37 8.55
                abuse-c:        AB1-EX
                source:         EX
                """);
        assertThat(organisation.handle()).isEqualTo("ORG-EX1-EX");
        assertThat(organisation.key()).isEqualTo("ORG-EX1-EX");
        assertThat(organisation.roles()).isEmpty();
        assertThat(organisation.holdings()).isEqualTo(Holdings.NONE);
        assertThat(organisation.details().status()).isEmpty();
        assertThat(organisation.details().lang()).isEqualTo("de");
        assertThat(Mapped.contacts(organisation)).containsExactly("AB1-EX abuse");
        assertThat(organisation.card())
                .isEqualTo(new Card(
                        Card.Kind.ORG,
                        "Example Networks",
                        null,
                        List.of(),
                        List.of("LIR"),
                        List.of(),
                        List.of(new Card.Address(
                                "1 Example Street\n8000 Zurich", "CH", Card.Address.NO_PARTS, null, 0)),
                        List.of(
                                new Card.Phone("+41 44 000 00 00", List.of("voice"), 0),
                                new Card.Phone("+41 44 000 00 01", List.of("fax"), 0)),
                        List.of(new Card.Email("info@example.net", null, 0)),
                        List.of("de"),
                        List.of("geo:47.37,8.55"),
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "person: Erika Example, nic-hdl: EE1-EX, EE1-EX, Erika Example, INDIVIDUAL",
        "role: Example Desk, nic-hdl: ED1-EX, ED1-EX, Example Desk, GROUP",
        "mntner: EX-MNT, upd-to: a@example.net, EX-MNT, EX-MNT, GROUP",
        "irt: IRT-EX, address: Here, IRT-EX, IRT-EX, GROUP",
        "organisation: ORG-EX1-EX, org-type: OTHER, ORG-EX1-EX, ORG-EX1-EX, ORG",
        "person: Erika Example, nic-hdl:, Erika Example, Erika Example, INDIVIDUAL",
    })
    void namesWhatKindItIs(String first, String second, String handle, String name, Card.Kind kind) {
        Entity entity = Mapped.entity(first + "\n" + second + "\n");
        assertThat(entity.handle()).isEqualTo(handle);
        assertThat(card(entity).name()).isEqualTo(name);
        assertThat(card(entity).kind()).isEqualTo(kind);
    }

    @Test
    void entityWithoutAHandleIsNone() {
        assertThat(Mapped.orNull("organisation:\norg-name: Example\n")).isNull();
        assertThat(Mapped.orNull("mntner: " + "M".repeat(256) + "\n")).isNull();
        assertThat(Mapped.orNull("person:\naddress: Here\n")).isNull();
    }

    @Test
    void mailboxForAbuseComesFirstAndIsPreferred() {
        assertThat(card(Mapped.entity("""
                        role:           Abuse Desk
                        nic-hdl:        AB1-EX
                        e-mail:         desk@example.net
                        e-mail:         Abuse@example.net
                        abuse-mailbox:  abuse@example.net
                        """)).emails())
                .containsExactly(
                        new Card.Email("abuse@example.net", null, 1), new Card.Email("desk@example.net", null, 0));
        assertThat(card(Mapped.entity("role: Desk\nnic-hdl: AB1-EX\nabuse-mailbox: abuse@example.net\n"))
                        .emails())
                .containsExactly(new Card.Email("abuse@example.net", null, 0));
    }

    @Test
    void mailThatIsNoAddressIsLeftOut() {
        assertThat(card(Mapped.entity("""
                        person:   Erika Example
                        nic-hdl:  EE1-EX
                        e-mail:   none
                        e-mail:   @example.net
                        e-mail:   erika@
                        e-mail:   a@example.net, b@example.net (office)
                        e-mail:
                        """)).emails())
                .containsExactly(new Card.Email("a@example.net", null, 0), new Card.Email("b@example.net", null, 0));
    }

    @Test
    void telephoneNumbersAreText() {
        assertThat(card(Mapped.entity("""
                        person:   Erika Example
                        nic-hdl:  EE1-EX
                        phone:    tel:+41 44 000 00 00
                        phone:    TEL:
                        phone:    +41 44 000 00 00
                        phone:    tel:tel:1
                        phone:    ask at the desk
                        """)).phones())
                .containsExactly(
                        new Card.Phone("+41 44 000 00 00", List.of("voice"), 0),
                        new Card.Phone("ask at the desk", List.of("voice"), 0));
    }

    @Test
    void addressHasACountryThatIsAssigned() {
        assertThat(card(Mapped.entity("organisation: ORG-EX1-EX\naddress: Here\ncountry: EU\n"))
                        .addresses())
                .containsExactly(new Card.Address("Here", null, Card.Address.NO_PARTS, null, 0));
        assertThat(card(Mapped.entity("organisation: ORG-EX1-EX\ncountry: EU\ncountry: ch\n"))
                        .addresses())
                .containsExactly(new Card.Address("CH", "CH", Card.Address.NO_PARTS, null, 0));
        assertThat(card(Mapped.entity("organisation: ORG-EX1-EX\ncountry: EU\naddress:\n"))
                        .addresses())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "47.37 8.55 | geo:47.37,8.55",
                "-33.9, +151.2 | geo:-33.9,151.2",
                "91 0 | ",
                "0 181 | ",
                "47N 8E | ",
                "47.37 | ",
            })
    void positionIsAUriWhenItIsOnEarth(String geoloc, String uri) {
        assertThat(card(Mapped.entity("organisation: ORG-EX1-EX\ngeoloc: " + geoloc + "\n"))
                        .positions())
                .isEqualTo(uri == null ? List.of() : List.of(uri));
    }

    @Test
    void mailAndTelephoneOfAPersonAreRedactedUnlessShown() {
        Entity person = Mapped.entity("""
                person:   Erika Example
                address:  Here
                phone:    +41 44 000 00 00
                fax-no:   +41 44 000 00 01
                e-mail:   erika@example.net
                e-mail:   erika at example.net
                nic-hdl:  EE1-EX
                notify:   notify@example.net
                mnt-by:   EX-MNT
                """);
        assertThat(text(person, PersonalData.SHOWN))
                .contains("+41 44 000 00 00", "+41 44 000 00 01", "erika@example.net", "Here")
                .doesNotContain("\"redacted\":[", "notify@", "erika at");
        assertThat(text(person, PersonalData.HIDDEN))
                .contains("\"redacted\":[", "'email'", "'tel'", "Here", "Erika Example")
                .doesNotContain("+41", "erika", "notify@");
    }

    @Test
    void mailAndTelephoneOfRolesAndOrganisationsStayVisible() {
        for (String head : List.of("role: Desk\nnic-hdl: D1-EX\n", "organisation: ORG-EX1-EX\n", "irt: IRT-EX\n")) {
            Entity entity = Mapped.entity(head + "phone: +41 44 000 00 00\ne-mail: desk@example.net\n");
            assertThat(text(entity, PersonalData.HIDDEN))
                    .contains("+41 44 000 00 00", "desk@example.net")
                    .doesNotContain("\"redacted\":[");
        }
    }

    private static String text(Entity entity, PersonalData data) {
        return new String(Mapped.body(entity, data), StandardCharsets.UTF_8);
    }

    private static Card card(Entity entity) {
        return Objects.requireNonNull(entity.card());
    }
}
