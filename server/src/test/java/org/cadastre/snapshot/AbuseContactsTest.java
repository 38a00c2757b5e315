package org.cadastre.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.cadastre.registry.Card;
import org.cadastre.registry.Details;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Role;
import org.cadastre.testing.Snapshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The contact for abuse of a network in RPSL: its own, its organisation's, or that of a network above it.
class AbuseContactsTest {
    private static final String DUMP = """
            inetnum: 192.0.2.0 - 192.0.2.255
            netname: EXAMPLE
            org: ORG-EX1-EX
            source: EX

            inetnum: 192.0.2.0 - 192.0.2.127
            netname: BELOW
            source: EX

            inetnum: 192.0.2.0 - 192.0.2.63
            netname: OWN
            abuse-c: OWN1-EX
            source: EX

            inetnum: 198.51.100.0 - 198.51.100.255
            netname: NOBODY
            source: EX

            inetnum: 203.0.113.0 - 203.0.113.255
            netname: MUTE
            org: ORG-EX2-EX
            source: EX

            organisation: ORG-EX2-EX
            org-name: Mute
            abuse-c: MUTE1-EX
            source: EX

            role: Mute desk
            nic-hdl: MUTE1-EX
            source: EX

            as-block: AS64496 - AS64511
            org: ORG-EX1-EX
            source: EX

            aut-num: AS64496
            as-name: EXAMPLE
            source: EX

            organisation: ORG-EX1-EX
            org-name: Example
            abuse-c: ABUSE1-EX
            source: EX

            role: Abuse desk
            nic-hdl: ABUSE1-EX
            abuse-mailbox: abuse@example.net
            source: EX
            """;

    @TempDir
    Path folder;

    @Test
    void comesFromTheOrganisationAndFromTheNetworkAbove() throws IOException {
        Snapshot snapshot = load();
        assertThat(abuse(snapshot, "192.0.2.0 - 192.0.2.255")).isEqualTo("ABUSE1-EX");
        assertThat(abuse(snapshot, "192.0.2.0 - 192.0.2.127")).isEqualTo("ABUSE1-EX");
        assertThat(abuse(snapshot, "192.0.2.0 - 192.0.2.63")).isEqualTo("OWN1-EX");
        assertThat(abuse(snapshot, "198.51.100.0 - 198.51.100.255")).isEmpty();
        assertThat(abuse(snapshot, "203.0.113.0 - 203.0.113.255")).isEmpty();
    }

    @Test
    void isCompletedFromItsObject() throws IOException {
        Entity abuse = Objects.requireNonNull(
                details(load(), "192.0.2.0 - 192.0.2.127").entity(Role.ABUSE));
        assertThat(Objects.requireNonNull(abuse.card()).emails())
                .extracting(Card.Email::address)
                .containsExactly("abuse@example.net");
    }

    @Test
    void ofAnAutnumIsNotThatOfItsBlock() throws IOException {
        Snapshot snapshot = load();
        for (int row = 0; row < snapshot.autnums().size(); row++) {
            Entity abuse = snapshot.autnum(row).details().entity(Role.ABUSE);
            assertThat(abuse == null).isEqualTo(snapshot.autnumRange(row).isSingle());
        }
    }

    private Snapshot load() throws IOException {
        Path dump = folder.resolve("dump");
        Files.writeString(dump, DUMP);
        return Snapshots.load(List.of(dump));
    }

    private static String abuse(Snapshot snapshot, String handle) {
        Entity abuse = details(snapshot, handle).entity(Role.ABUSE);
        return abuse == null ? "" : abuse.handle();
    }

    private static Details details(Snapshot snapshot, String handle) {
        for (int row = 0; row < snapshot.ipv4().size(); row++) {
            if (snapshot.ipv4Network(row).handle().equals(handle)) {
                return snapshot.ipv4Network(row).details();
            }
        }
        throw new AssertionError("no network " + handle);
    }
}
