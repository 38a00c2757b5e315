package org.cadastre.export.rdap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadastre.export.rdap.RdapText.entity;
import static org.cadastre.export.rdap.RdapText.only;
import static org.cadastre.export.rdap.RdapText.problems;

import java.util.List;
import org.cadastre.registry.Card;
import org.cadastre.registry.Entity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardReaderTest {
    private static final String NAME = "['version',{},'text','4.0'],['fn',{},'text','A']";

    private static String text(String properties) {
        return entity(",'vcardArray':['vcard',[" + properties + "]]");
    }

    private static Card card(String properties) {
        Card card = only(Entity.class, text(properties)).card();
        assertThat(card).isNotNull();
        return card == null ? Card.named(Card.Kind.ORG, "") : card;
    }

    @Test
    void readsEveryAllowedProperty() {
        Card card = card(NAME + ",['kind',{},'text','individual'],['n',{},'text',['F','G','','Dr','']],"
                + "['org',{'type':'work'},'text','O'],['role',{},'text','R'],['title',{},'text','T'],"
                + "['lang',{'pref':'1'},'language-tag','fr'],['geo',{},'uri','geo:46.2,6.1'],"
                + "['contact-uri',{},'uri','https://www.example.net/'],['email',{'type':'work','pref':1},'text','a@example.net'],"
                + "['tel',{'type':['voice','WORK'],'pref':'2'},'uri','tel:+1-555-0100;ext=7'],"
                + "['adr',{'cc':'ch','label':'1 Street\\nTown','type':'home','pref':'100'},'text',"
                + "['','','','','','','']]");

        assertThat(card)
                .isEqualTo(new Card(
                        Card.Kind.INDIVIDUAL,
                        "A",
                        new Card.StructuredName("F", "G", "", "Dr", ""),
                        List.of("O"),
                        List.of("R"),
                        List.of("T"),
                        List.of(new Card.Address("1 Street\nTown", "CH", Card.Address.NO_PARTS, "home", 100)),
                        List.of(new Card.Phone("tel:+1-555-0100;ext=7", List.of("voice", "work"), 2)),
                        List.of(new Card.Email("a@example.net", "work", 1)),
                        List.of("fr"),
                        List.of("geo:46.2,6.1"),
                        List.of("https://www.example.net/")));
        assertThat(problems(text(NAME))).isEmpty();
    }

    @Test
    void takesTheFirstOfSeveralNames() {
        assertThat(card("['fn',{},'text','A'],['fn',{},'text','B']").name()).isEqualTo("A");
    }

    @Test
    void keepsAllMailsAndTelephones() {
        Card card = card(NAME + ",['email',{},'text','a@example.net'],['email',{},'text','b@example.net'],"
                + "['tel',{'type':'fax,abuse'},'text','+1 555 0100'],['tel',null,'text','+1 555 0101']");

        assertThat(card.emails()).extracting(Card.Email::address).containsExactly("a@example.net", "b@example.net");
        assertThat(card.phones())
                .containsExactly(
                        new Card.Phone("+1 555 0100", List.of("fax"), 0), new Card.Phone("+1 555 0101", List.of(), 0));
    }

    @Test
    void readsAddressesOfOtherForms() {
        String properties = NAME + ",['adr',{},'text',['','','S','L']],['adr',{},'text','One line'],"
                + "['adr',[],'text',['','',['a','b'],'','','',7]],['adr',{},'text',['','','','','','','']],"
                + "['adr',{'label':['a','b']},'text',['','','','','','','','eighth']]";

        assertThat(card(properties).addresses())
                .containsExactly(
                        new Card.Address("", null, List.of("", "", "S", "L", "", "", ""), null, 0),
                        new Card.Address("One line", null, Card.Address.NO_PARTS, null, 0),
                        new Card.Address("", null, List.of("", "", "a, b", "", "", "", "7"), null, 0),
                        new Card.Address("a\nb", null, Card.Address.NO_PARTS, null, 0));
        assertThat(problems(text(properties))).hasSize(2);
    }

    @Test
    void dropsAndCountsWhatTheProfileDoesNotAllow() {
        String properties = NAME + ",['note',{},'text','x'],['url',{},'uri','https://www.example.net/'],"
                + "['uid',{},'text','1'],['x-other',{},'text','1']";

        assertThat(card(properties)).isEqualTo(card(NAME));
        assertThat(problems(text(properties)))
                .hasSize(4)
                .last()
                .isEqualTo("WARNING f:1: 1 more of this kind: The property \"x-other\" of a card is none that the "
                        + "NRO RDAP profile allows; it is left out.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "['kind',{},'text','location']",
                "['email',{},'text','nobody']",
                "['lang',{},'language-tag','x y']",
                "['geo',{},'uri','here']",
                "['contact-uri',{},'uri','a b:c']",
                "['email',{},'text']",
                "'email'",
                "[1,{},'text','x']"
            })
    void leavesOutAValueThatCannotBeRead(String property) {
        assertThat(card(NAME + "," + property)).isEqualTo(card(NAME));
        assertThat(problems(text(NAME + "," + property)))
                .singleElement()
                .asString()
                .contains("has a value that cannot be read");
    }

    @Test
    void readsACardWithoutAName() {
        assertThat(card("['fn',{},'text','']").name()).isEmpty();
        assertThat(problems(text("['fn',{},'text','']"))).isEmpty();
        assertThat(problems(text("['kind',{},'text','org']")))
                .containsExactly("WARNING f:1: The card of \"E1-EX\" has no formatted name.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'x'", "[]", "['vcard']", "['vcard',{}]", "{}", "1"})
    void leavesOutWhatIsNoCard(String value) {
        String text = entity(",'vcardArray':" + value);
        @Nullable Card card = only(Entity.class, text).card();

        assertThat(card).isNull();
        assertThat(problems(text)).containsExactly("WARNING f:1: The card of \"E1-EX\" is no jCard; it is left out.");
    }
}
