package org.cadastre.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureTest {
    private static final String ROLE = """
            role:           Desk
            address:        1 Example Street
            # between
            phone:          +00 1
            fax-no:         +00 2
            e-mail:         desk@example.net,
                            other@example.net
            abuse-mailbox:  abuse@example.net
            notify:         desk@example.net
            changed:        desk@example.net 20010101
            nic-hdl:        D1-EX
            mnt-by:         A-MNT
            source:         EX
            """;

    @Test
    void leavesOutMailAddressesOfContactsByDefault() {
        assertThat(text(Disclosure.FILTERED, ROLE)).isEqualTo("""
                role:           Desk
                address:        1 Example Street
                # between
                phone:          +00 1
                fax-no:         +00 2
                abuse-mailbox:  abuse@example.net
                nic-hdl:        D1-EX
                mnt-by:         A-MNT
                source:         EX # Filtered
                """);
    }

    @Test
    void leavesOutHowPersonsAreReached() {
        assertThat(text(Disclosure.HIDDEN, ROLE)).isEqualTo("""
                role:           Desk
                # between
                abuse-mailbox:  abuse@example.net
                nic-hdl:        D1-EX
                mnt-by:         A-MNT
                source:         EX # Filtered
                """);
        String organisation = "organisation: ORG-1\naddress: here\nphone: +00 1\nsource: EX\n";
        assertThat(text(Disclosure.HIDDEN, organisation)).isEqualTo(organisation);
    }

    @Test
    void givesAllButPasswords() {
        assertThat(Disclosure.WHOLE.of(RpslObject.of(ROLE)).isFiltered()).isFalse();
        assertThat(text(Disclosure.WHOLE, ROLE)).isEqualTo(ROLE);
    }

    @Test
    void leavesOutWhoIsToldOfChangesToAMaintainer() {
        assertThat(text(Disclosure.FILTERED, """
                mntner: A-MNT
                upd-to: a@example.net
                mnt-nfy: a@example.net
                irt-nfy: a@example.net
                ref-nfy: a@example.net
                auth: SSO a@example.net
                auth: PGPKEY-01ABCDEF
                source: EX
                remarks: after it
                """)).isEqualTo("""
                mntner: A-MNT
                auth: SSO # Filtered
                auth: PGPKEY-01ABCDEF
                source: EX # Filtered
                remarks: after it
                """);
    }

    @ParameterizedTest
    @EnumSource
    void neverGivesPasswords(Disclosure disclosure) {
        assertThat(text(disclosure, """
                mntner: A-MNT
                auth:           MD5-PW $1$SECRET # mine
                auth:\tcrypt-pw SECRET
                auth: Bcrypt-PW
                +     $2a$SECRET
                auth:
                 MD5-PW $1$SECRET
                auth: NONE # MD5-PW $1$SECRET
                auth: # MD5-PW $1$SECRET
                auth: MD5-PW\u00A0$1$SECRET
                auth: MD5-PW$1$SECRET
                auth: SHA2-PW SECRET
                # auth: MD5-PW $1$SECRET
                auth: MD5-PW
                # a comment
                 $1$SECRET
                auth: ssh-ed25519 AAAA
                source: EX
                """)).isEqualTo("""
                mntner: A-MNT
                auth:           MD5-PW # Filtered
                auth:\tcrypt-pw # Filtered
                auth: Bcrypt-PW # Filtered
                auth:MD5-PW # Filtered
                auth: NONE # Filtered
                auth: # Filtered
                auth: MD5-PW # Filtered
                auth: MD5-PW # Filtered
                auth: SHA2-PW # Filtered
                # Filtered
                auth: MD5-PW # Filtered
                # a comment
                # Filtered
                auth: ssh-ed25519 AAAA
                source: EX # Filtered
                """);
    }

    @Test
    void neverGivesAPasswordInTheFirstAttribute() {
        assertThat(text(Disclosure.WHOLE, "auth: MD5-PW SECRET\n")).isEqualTo("auth: MD5-PW # Filtered\n");
        assertThat(text(Disclosure.HIDDEN, "e-mail: a@example.net\nauth: MD5-PW SECRET"))
                .isEqualTo("e-mail: a@example.net\nauth: MD5-PW # Filtered\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EX # Filtered", "EX  # Filtered ", "EX # other # Filtered"})
    void marksTheSourceOnce(String source) {
        String filtered = text(Disclosure.FILTERED, "person: A\nnotify: x\nsource: " + source + "\n");
        assertThat(filtered).isEqualTo("person: A\nsource: " + source + "\n");
    }

    @Test
    void marksTheSourceBesideWhatItHas() {
        assertThat(text(Disclosure.FILTERED, "person: A\nsource: EX # c  \n+\nnotify: x\n"))
                .isEqualTo("person: A\nsource: EX # c # Filtered\n+\n");
        assertThat(text(Disclosure.FILTERED, "person: A\nnotify: x\nsource: EX"))
                .isEqualTo("person: A\nsource: EX # Filtered\n");
        assertThat(text(Disclosure.FILTERED, "person: A\nnotify: x\n")).isEqualTo("person: A\n");
    }

    @Test
    void saysWhetherAnythingWasLeftOut() {
        assertThat(Disclosure.FILTERED.of(RpslObject.of(ROLE)).isFiltered()).isTrue();
        RpslObject plain = RpslObject.of("mntner: A-MNT\nauth: PGPKEY-01ABCDEF\nsource: EX # Filtered\n");
        assertThat(Disclosure.HIDDEN.of(plain)).isEqualTo(new Disclosure.Disclosed(plain, false));
    }

    private static String text(Disclosure disclosure, String text) {
        return disclosure.of(RpslObject.of(text)).object().text();
    }
}
