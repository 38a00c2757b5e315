package org.cadastre.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DetailsTest {
    private final Entity desk = Entity.bare("DESK-EX", List.of(Role.TECHNICAL), "exreg");
    private final Details details = Details.empty("exreg").withEntities(List.of(desk));

    @Test
    void entityThatIsThereGetsARoleMore() {
        assertThat(details.with(Role.ABUSE, "desk-ex").entities())
                .containsExactly(desk.withRoles(List.of(Role.TECHNICAL, Role.ABUSE)));
        assertThat(details.with(Role.TECHNICAL, "DESK-EX")).isEqualTo(details);
    }

    @Test
    void entityThatIsNotThereIsAddedAsAHandle() {
        Details others = details.with(Role.ABUSE, "ABUSE-EX");
        assertThat(others.entities()).containsExactly(desk, Entity.bare("ABUSE-EX", List.of(Role.ABUSE), "exreg"));
        assertThat(others.entity(Role.ABUSE)).isEqualTo(Entity.bare("ABUSE-EX", List.of(Role.ABUSE), "exreg"));
    }
}
