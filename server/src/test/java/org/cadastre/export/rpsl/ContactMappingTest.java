package org.cadastre.export.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContactMappingTest {
    @Test
    void givesEachHandleItsRolesInTheOrderOfTheObject() {
        assertThat(Mapped.contacts(Mapped.network("""
                        inetnum:        192.0.2.0 - 192.0.2.255
                        org:            ORG-EX1-EX
                        sponsoring-org: ORG-LIR1-EX
                        admin-c:        A1-EX
                        tech-c:         b1-ex
                        tech-c:         a1-ex
                        abuse-c:        AB1-EX
                        mnt-by:         EX-MNT
                        mnt-irt:        IRT-EX
                        """)))
                .containsExactly(
                        "ORG-EX1-EX registrant",
                        "ORG-LIR1-EX sponsor",
                        "A1-EX administrative technical",
                        "b1-ex technical",
                        "AB1-EX abuse",
                        "IRT-EX abuse");
    }

    @Test
    void maintainersAreTheRegistrantsWhereNoOrganisationIs() {
        assertThat(Mapped.contacts(Mapped.autnum(
                        "aut-num: AS64496\norg:\nmnt-by: EX-MNT, OTHER-MNT # ours\nmnt-lower: LOW-MNT\n")))
                .containsExactly("EX-MNT registrant", "OTHER-MNT registrant");
    }

    @Test
    void zoneContactIsTechnical() {
        assertThat(Mapped.contacts(Mapped.domain("domain: 2.0.192.in-addr.arpa\nzone-c: Z1-EX\nadmin-c: Z1-EX\n")))
                .containsExactly("Z1-EX technical administrative");
    }

    @Test
    void entityHasEntitiesButNotItself() {
        assertThat(Mapped.contacts(Mapped.entity("""
                        role:     Desk
                        nic-hdl:  D1-EX
                        admin-c:  d1-ex
                        tech-c:   T1-EX
                        org:      ORG-EX1-EX
                        """))).containsExactly("T1-EX technical", "ORG-EX1-EX registrant");
        assertThat(Mapped.contacts(Mapped.entity("mntner: EX-MNT\nmnt-by: ex-mnt\nadmin-c: A1-EX\n")))
                .containsExactly("A1-EX administrative");
    }

    @Test
    void handleThatIsNoneIsLeftOut() {
        assertThat(Mapped.contacts(Mapped.network("inetnum: 192.0.2.0/24\nadmin-c:\ntech-c: ,, A1-EX words ,\nabuse-c: "
                        + "X".repeat(256) + "\n")))
                .containsExactly("A1-EX technical");
    }
}
