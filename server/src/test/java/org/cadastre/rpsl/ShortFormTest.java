package org.cadastre.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortFormTest {
    @Test
    void namesAttributesInTwoLetters() {
        assertThat(ShortForm.brief(RpslObject.of("""
                inetnum:        192.0.2.0 - 192.0.2.255
                % a comment
                descr:one
                +
                                two # more
                IREALLYDUNNO:   x
                address:
                remarks:
                source:  \tEX
                """))).isEqualTo("""
                *in: 192.0.2.0 - 192.0.2.255
                % a comment
                *de: one
                +
                                two # more
                IREALLYDUNNO:   x
                *ad:
                *rm:
                *so: EX
                """);
        assertThat(ShortForm.brief(RpslObject.of("mntner:"))).isEqualTo("*mt:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "inetnum: 192.0.2.0;mnt-by: A;source: EX                    | inetnum: 192.0.2.0",
                "route: 192.0.2.0/24;descr: d;origin: AS64496;source: EX    | route: 192.0.2.0/24;origin: AS64496",
                "as-set: AS-A;members: AS64496;descr: d;members: AS-B       | as-set: AS-A;members: AS64496;members: AS-B",
                "route-set: RS-A;mp-members: 2001:db8::/32;mbrs-by-ref: ANY | route-set: RS-A;mp-members: 2001:db8::/32",
                "rtr-set: RTRS-A;members: r.example.net                     | rtr-set: RTRS-A;members: r.example.net",
                "person: Ann Example;phone: +00 1;nic-hdl: AE1-EX           | nic-hdl: AE1-EX",
                "role: Desk;phone: +00 1                                    | role: Desk",
                "mntner: A-MNT;auth: MD5-PW x                               | mntner: A-MNT",
                "tinc-key: x;members: y                                     | tinc-key: x",
            })
    void givesThePrimaryKeyAndTheMembersOfSets(String lines, String keys) {
        assertThat(ShortForm.keys(RpslObject.of(lines.replace(';', '\n') + "\n")))
                .isEqualTo(keys.replace(';', '\n') + "\n");
    }
}
