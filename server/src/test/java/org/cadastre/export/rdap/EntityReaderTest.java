package org.cadastre.export.rdap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadastre.export.rdap.RdapText.entity;
import static org.cadastre.export.rdap.RdapText.network;
import static org.cadastre.export.rdap.RdapText.only;
import static org.cadastre.export.rdap.RdapText.problems;

import java.time.Instant;
import org.cadastre.registry.Card;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Event;
import org.cadastre.registry.EventAction;
import org.cadastre.registry.Holdings;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.PublicId;
import org.cadastre.registry.Role;
import org.junit.jupiter.api.Test;

class EntityReaderTest {
    private static final String CARD = "'vcardArray':['vcard',[['version',{},'text','4.0'],['fn',{},'text','A']]]";

    @Test
    void readsAnEntityByItself() {
        String text = entity(",'roles':['noc'],'publicIds':[{'type':'T','identifier':12},{'type':'T'}],"
                + "'asEventActor':[{'eventAction':'transfer','eventDate':'2026-01-01T00:00:00Z'},{'eventAction':'x'}],"
                + "'networks':[{'objectClassName':'ip network'}],'autnums':[{}]," + CARD);
        Entity entity = only(Entity.class, text);

        assertThat(entity.handle()).isEqualTo("E1-EX");
        assertThat(entity.key()).isEqualTo("E1-EX");
        assertThat(entity.roles()).isEmpty();
        assertThat(entity.publicIds()).containsExactly(new PublicId("T", "12"));
        assertThat(entity.asEventActor())
                .containsExactly(Event.of(EventAction.TRANSFER, Instant.parse("2026-01-01T00:00:00Z")));
        assertThat(entity.holdings()).isEqualTo(Holdings.NONE);
        assertThat(entity.card()).isNotNull().extracting(Card::name).isEqualTo("A");
        assertThat(problems(text))
                .containsExactlyInAnyOrder(
                        "WARNING f:1: The member \"identifier\" is a number and no text; it is read as it is written.",
                        "WARNING f:1: The public id \"T\" has no type or no identifier; it is left out.",
                        "WARNING f:1: An event that the entity is the actor of \"x\" has an unknown action or no date; "
                                + "it is left out.");
    }

    @Test
    void leavesOutAnEntityWithoutAHandle() {
        assertThat(problems("{'objectClassName':'entity'," + CARD + "}"))
                .containsExactly("QUARANTINED f:1: The entity has no handle.");
        assertThat(problems("{'objectClassName':'entity','handle':'" + "x".repeat(256) + "'}"))
                .containsExactly("QUARANTINED f:1: The handle is longer than 255 characters.");
    }

    @Test
    void readsRolesOfEntitiesWithinObjects() {
        String text = network(",'entities':[{'objectClassName':'entity','handle':'A','roles':['abuse','ZONE','noc',"
                + "'abuse']},{'objectClassName':'entity','handle':'B','roles':'technical'}]");

        assertThat(only(IpNetwork.class, text).details().entities())
                .satisfiesExactly(
                        first -> assertThat(first.roles()).containsExactly(Role.ABUSE, Role.NOC),
                        second -> assertThat(second.roles()).containsExactly(Role.TECHNICAL));
        assertThat(problems(text))
                .containsExactly(
                        "WARNING f:1: The role \"ZONE\" is none that IANA lists; it is left out.",
                        "WARNING f:1: The member \"roles\" is no array; its one value is taken.");
    }

    @Test
    void keepsEntitiesTwoDeep() {
        String text = network(",'entities':[{'objectClassName':'entity','handle':'A','port43':'p','asEventActor':[],"
                + "'entities':[{'objectClassName':'entity','handle':'B','status':['active'],"
                + "'entities':[{'objectClassName':'entity','handle':'C'}]}]}]");
        Entity outer = only(IpNetwork.class, text).details().entities().getFirst();

        assertThat(outer.details().entities())
                .singleElement()
                .satisfies(inner -> assertThat(inner.handle()).isEqualTo("B"))
                .satisfies(inner -> assertThat(inner.details().entities()).isEmpty());
        assertThat(problems(text))
                .containsExactly(
                        "WARNING f:1: The entity \"C\" stands below an entity within an entity; " + "it is left out.");
    }

    @Test
    void keepsAnEntityWithinAnObjectThatHasACardOnly() {
        String text = network(",'entities':[{" + CARD + "},{'objectClassName':'entity'},"
                + "{'objectClassName':'domain','handle':'D'}]");

        assertThat(only(IpNetwork.class, text).details().entities())
                .singleElement()
                .satisfies(entity -> assertThat(entity.handle()).isEmpty());
        assertThat(problems(text))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem).startsWith("WARNING f:1: Within an entity's place stands"));
    }
}
