package org.cadastre.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReferenceKeysTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A-MNT                                    | a-mnt",
                "AS64496                                  | as64496",
                "as0064496                                | as64496",
                "AS1.10                                   | as65546",
                "AS1.70000                                | as1.70000",
                "AS4294967296                             | as4294967296",
                "AS64496-AS64511                          | as64496 - as64511",
                "AS064496  -   AS64511                    | as64496 - as64511",
                "AS64496 - AS64496                        | as64496 - as64496",
                "AS64496:AS-FOO                           | as64496:as-foo",
                "192.0.2.0-192.0.2.255                    | 192.0.2.0 - 192.0.2.255",
                "192.0.2.0 -192.0.2.255                   | 192.0.2.0 - 192.0.2.255",
                "192.0.2.0/24                             | 192.0.2.0 - 192.0.2.255",
                "192.0.2.7                                | 192.0.2.7 - 192.0.2.7",
                "192.0.2.5 - 192.0.2.9                    | 192.0.2.5 - 192.0.2.9",
                "2001:0DB8:0::/32                         | 2001:db8::/32",
                "2001:DB8::1                              | 2001:db8::1/128",
                "192.0.2.0/24AS64496                      | 192.0.2.0/24as64496",
                "2001:DB8:0::/32 AS064496                 | 2001:db8::/32as64496",
                "2.0.192.IN-ADDR.ARPA.                    | 2.0.192.in-addr.arpa",
                "0-63.2.0.192.in-addr.arpa                | 0-63.2.0.192.in-addr.arpa",
                "PGPKEY-01234567                          | pgpkey-01234567",
                "192.0.2.0 - oops                         | 192.0.2.0 - oops",
                "AS                                       | as",
                "AS-FOO                                   | as-foo",
                ".                                        | .",
            })
    void writesPrimaryKeysInOneFormForAllSpellings(String typed, String canonical) {
        assertThat(ReferenceKeys.asked(typed)).isEqualTo(canonical);
        assertThat(ReferenceKeys.asked(canonical)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "inetnum: 192.0.2.0/25                    | 192.0.2.0 - 192.0.2.127",
                "inet6num: 2001:DB8::0/32 # c             | 2001:db8::/32",
                "person: Ann Example;nic-hdl: AE1-EX      | ae1-ex",
                "person: Ann Example                      | ann example",
                "role: Desk;nic-hdl: AE2-EX               | ae2-ex",
                "route: 192.0.2.0/24;origin: as64496      | 192.0.2.0/24as64496",
                "route6: 2001:DB8::/32;origin: AS1.0      | 2001:db8::/32as65536",
                "route: 192.0.2.0/24                      | 192.0.2.0 - 192.0.2.255",
                "domain: 2.0.192.in-addr.arpa.            | 2.0.192.in-addr.arpa",
                "as-block: AS64496-AS64511                | as64496 - as64511",
                "tinc-keyset: SET-1                       | set-1",
            })
    void namesAnObjectByItsPrimaryKey(String lines, String key) {
        RpslObject object = RpslObject.of(lines.strip().replace(';', '\n') + "\n");
        assertThat(ReferenceKeys.primary(object)).isEqualTo(key);
        assertThat(ReferenceKeys.asked(key)).isEqualTo(key.equals("192.0.2.0/24") ? "192.0.2.0 - 192.0.2.255" : key);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mnt-by       | A-MNT, B-MNT,,  a-mnt                       | a-mnt;b-mnt",
                "mnt-by       | ,                                           |",
                "mnt-routes   | A-MNT {192.0.2.0/24^+, 198.51.100.0/24}     | a-mnt",
                "mnt-routes   | A-MNT{192.0.2.0/24,198.51.100.0/24}, B-MNT ANY | a-mnt;b-mnt",
                "mnt-routes   | A-MNT {192.0.2.0/24, B-MNT                  | a-mnt",
                "mnt-routes   | A-MNT }, B-MNT                              | a-mnt;b-mnt",
                "member-of    | AS-ONE, AS64496:AS-Two                      | as-one;as64496:as-two",
                "mbrs-by-ref  | ANY                                         | any",
                "auth         | PGPKEY-01ABCDEF                             | pgpkey-01abcdef",
                "auth         | X509-12                                     | x509-12",
                "auth         | ssh-ed25519 AAAA                            | ssh-ed25519 aaaa",
                "auth         | MD5-PW $1$abc                               |",
                "auth         | md5-pw                                      |",
                "auth         | CRYPT-PW abc                                |",
                "auth         | Bcrypt-Pw $2a$abc                           |",
                "auth         | SSO a@example.net                           |",
                "nserver      | NS1.Example.NET.                            | ns1.example.net",
                "nserver      | ns1.example.net. 192.0.2.53 2001:DB8:0::53  | ns1.example.net;192.0.2.53;2001:db8::53",
                "nserver      | 2001:DB8:0::53                              | 2001:db8::53",
                "origin       | AS064496                                    | as64496",
                "origin       | AS1.10 # not a comment here                 | as65546",
                "local-as     | as64496                                     | as64496",
                "person       | Ann  B.   Example                           | ann b. example",
                "org-name     | Example, Inc.                               | example, inc.",
                "notify       | Ann <Ann@Example.net>                       | ann@example.net",
                "e-mail       | ann@example.net, bob@example.net            | ann@example.net;bob@example.net",
                "notify       | <broken                                     | <broken",
                "members      | AS64496, AS-FOO^24-28, AS1.1                | as64496;as-foo;as65537",
                "members      | 192.0.2.0/24^+, 2001:DB8::/32^48            | 192.0.2.0/24;2001:db8::/32",
                "pingable     | 2001:DB8:0::1                               | 2001:db8::1",
                "ifaddr       | 192.0.2.1 masklen 24 action pref=1;         | 192.0.2.1",
                "interface    | 2001:DB8:0:0::1 masklen 64                  | 2001:db8::1",
                "holes        | 192.0.2.0/25, 2001:DB8:0::/48               | 192.0.2.0/25;2001:db8::/48",
                "fingerpr     | 01 AB  CD                                   | 01 ab cd",
                "ds-rdata     | 1 5 1 ABCDEF                                | 1 5 1 abcdef",
                "inetnum      | 192.0.2.0/24                                | 192.0.2.0 - 192.0.2.255",
            })
    void findsTheKeysOfAttributes(String attribute, String value, @Nullable String keys) {
        RpslAttribute known = Objects.requireNonNull(RpslAttribute.of(attribute));
        List<String> expected = keys == null ? List.of() : List.of(keys.split(";"));
        assertThat(ReferenceKeys.of(known, value)).containsExactlyElementsOf(expected);
        assertThat(ReferenceKeys.asked(known, value))
                .isEqualTo(expected.isEmpty() ? ReferenceKeys.fold(value) : expected.getFirst());
    }

    @Test
    void aQuestionIsReadAsTheValueIs() {
        assertThat(ReferenceKeys.asked(RpslAttribute.ORIGIN, "As0064496")).isEqualTo("as64496");
        assertThat(ReferenceKeys.asked(RpslAttribute.NSERVER, "NS1.example.net."))
                .isEqualTo("ns1.example.net");
    }

    @ParameterizedTest
    @EnumSource
    void aPlainAttributeOnlyNeedsItsLettersInLowerCase(RpslAttribute attribute) {
        Random random = new Random(attribute.ordinal());
        String characters = "aZ09-_@.mD5Pw";
        for (int i = 0; i < 200; i++) {
            StringBuilder value = new StringBuilder();
            for (int j = 0; j <= random.nextInt(12); j++) {
                value.append(characters.charAt(random.nextInt(characters.length())));
            }
            if (ReferenceKeys.isPlain(attribute)) {
                assertThat(ReferenceKeys.of(attribute, value.toString()))
                        .as("%s of seed %d", value, attribute.ordinal())
                        .containsExactly(value.toString().toLowerCase(Locale.ROOT));
            }
        }
    }

    @Test
    void mostReferencesArePlain() {
        assertThat(Arrays.stream(RpslAttribute.values())
                        .filter(InverseKeys::contains)
                        .filter(attribute -> !ReferenceKeys.isPlain(attribute)))
                .containsExactly(
                        RpslAttribute.AUTH,
                        RpslAttribute.IFADDR,
                        RpslAttribute.LOCAL_AS,
                        RpslAttribute.NSERVER,
                        RpslAttribute.ORIGIN);
    }

    @Test
    void foldsAsTheObviousWayDoes() {
        String characters = "aZ -\t\nÄéİ\uD83D\uDE00\u212A";
        Random random = new Random(11);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder value = new StringBuilder();
            for (int j = 0; j < random.nextInt(9); j++) {
                value.append(characters.charAt(random.nextInt(characters.length())));
            }
            assertThat(ReferenceKeys.fold(value.toString()))
                    .as("%s of seed 11", value)
                    .isEqualTo(slowFold(value.toString()));
        }
    }

    private static String slowFold(String key) {
        return key.replaceAll("[ \t\n]+", " ")
                .replaceAll("^ | $", "")
                .codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
