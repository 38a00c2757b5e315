package org.cadastre.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AbuseContactTest {
    private static final Map<String, RpslObject> ORGANISATIONS = Map.of(
            "ORG-EX1-EX", RpslObject.of("organisation: ORG-EX1-EX\nabuse-c: HOLDER-EX\n"),
            "ORG-EX2-EX", RpslObject.of("organisation: ORG-EX2-EX\n"));

    @Test
    void ownContactGoesFirst() {
        assertThat(handle("org: ORG-EX1-EX\nabuse-c: OWN-EX # ours\nmnt-irt: IRT-EX\n", "abuse-c: OUTER-EX\n"))
                .isEqualTo("OWN-EX");
    }

    @Test
    void thenThatOfTheOrganisation() {
        assertThat(handle("abuse-c:\nmnt-irt: IRT-EX\norg: ORG-EX1-EX\n", "abuse-c: OUTER-EX\n"))
                .isEqualTo("HOLDER-EX");
    }

    @Test
    void thenTheIncidentResponseTeam() {
        assertThat(handle("org: ORG-EX2-EX\nmnt-irt: IRT-EX, IRT-OTHER-EX\n", "abuse-c: OUTER-EX\n"))
                .isEqualTo("IRT-EX");
    }

    @Test
    void thenThatOfTheNearestNetworkAround() {
        assertThat(handle("org: ORG-EX3-EX\n", "descr: nothing\n", "org: ORG-EX1-EX\n", "abuse-c: OUTER-EX\n"))
                .isEqualTo("HOLDER-EX");
        assertThat(handle("org: ORG-EX2-EX\n")).isNull();
        assertThat(handle()).isNull();
    }

    @Test
    void asksForNoMoreThanIsNeeded() {
        Iterator<RpslObject> nearest = List.of(network("abuse-c: OWN-EX\n"), network("abuse-c: OUTER-EX\n"))
                .iterator();
        assertThat(AbuseContact.handle(() -> nearest, ORGANISATIONS::get)).isEqualTo("OWN-EX");
        assertThat(nearest.hasNext()).isTrue();
    }

    @Test
    void mailboxForAbuseGoesBeforeOtherMail() {
        assertThat(mailbox("e-mail: desk@example.net\nabuse-mailbox: abuse@example.net\n"))
                .isEqualTo("abuse@example.net");
        assertThat(mailbox("e-mail: none\ne-mail: desk@example.net, other@example.net\n"))
                .isEqualTo("desk@example.net");
        assertThat(mailbox("abuse-mailbox: @\n")).isNull();
    }

    private static @Nullable String mailbox(String attributes) {
        return AbuseContact.mailbox(RpslObject.of("role: Desk\n" + attributes));
    }

    private static @Nullable String handle(String... nearest) {
        return AbuseContact.handle(
                List.of(nearest).stream().map(AbuseContactTest::network).toList(), ORGANISATIONS::get);
    }

    private static RpslObject network(String attributes) {
        return RpslObject.of("inetnum: 192.0.2.0 - 192.0.2.255\n" + attributes);
    }
}
