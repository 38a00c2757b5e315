package org.cadastre.whois;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadastre.number.AsNumberRange;
import org.cadastre.number.AsText;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.NumberFault;
import org.cadastre.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhoisRequestTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    192.0.2.1                    | 192.0.2.1/32
                    192.0.2.0/24                 | 192.0.2.0/24
                    192.0.2.129/25               | 192.0.2.128/25
                    192.0.2.0-192.0.2.99         | 192.0.2.0-192.0.2.99
                    192.0.2.0 - 192.0.2.99       | 192.0.2.0-192.0.2.99
                    192.0.2.0   -   192.0.2.99   | 192.0.2.0-192.0.2.99
                    192.0.2.0- 192.0.2.255       | 192.0.2.0/24
                    2001:DB8:0:0::1              | 2001:db8::1/128
                    2001:db8::1/32               | 2001:db8::/32
                    2001:db8:: - 2001:db8::3     | 2001:db8::/126
                    fe80::1%eth0                 | fe80::1/128
                    ::ffff:192.0.2.1             | ::ffff:192.0.2.1/128
                    0/0                          |
                    ::/0                         | ::/0
                    """)
    void readsAddressesPrefixesAndRanges(String line, String range) {
        if (range == null) {
            assertThat(WhoisRequest.parse(line)).isInstanceOf(WhoisRequest.Refused.class);
            return;
        }
        IpRange expected = (IpRange) IpText.range(range);
        assertThat(WhoisRequest.parse(line)).isEqualTo(lookup(new Query.Network(expected)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AS64496",
                "as64496",
                "As64496",
                "AS64496-AS64511",
                "as64496 - as64511",
                "AS64496 - 64511",
                "AS0",
                "AS4294967295"
            })
    void readsAsNumbersInAnyCase(String line) {
        AsNumberRange range = (AsNumberRange) AsText.range(line);
        assertThat(WhoisRequest.parse(line)).isEqualTo(lookup(new Query.Autnum(range)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0.192.in-addr.arpa", "2.0.192.IN-ADDR.ARPA."})
    void takesReverseNamesForDomains(String line) {
        assertThat(WhoisRequest.parse(line))
                .isEqualTo(lookup(new Query.Domain("2.0.192.in-addr.arpa", new Ipv4Range(0xC0000200, 0xC00002FF))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A91A7381",
                "6b27dcd6-0bd9-4e3b-9f26-fe3b3b3b3b3b",
                "64496",
                "0",
                "EX-ORG@registry",
                "as-example",
                "as",
                "192.0",
                "deadbeef",
                "a.b",
                "two words",
                "Zürich",
                "!gas64496",
                "-",
                "f.a",
                "help me"
            })
    void takesEverythingElseForHolder(String line) {
        assertThat(WhoisRequest.parse(line)).isEqualTo(lookup(new Query.Entity(line)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "HELP", "  Help ", "-V tag help"})
    void givesHelp(String line) {
        assertThat(WhoisRequest.parse(line)).isEqualTo(lookup(new Query.Help()));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.256, OCTET_VALUE",
        "192.0.2, OCTET_COUNT",
        "10/8, OCTET_COUNT",
        "192.0.2.01, LEADING_ZERO",
        "192.0.2.0/33, PREFIX_LENGTH",
        "192.0.2.0/255.255.255.0, NETMASK",
        "2001:db8::/129, PREFIX_LENGTH",
        "2001:db8:::1, COMPRESSION",
        "2001:db8::12345, GROUP_LENGTH",
        "1:2:3, GROUP_COUNT",
        "[2001:db8::1], BRACKETS",
        "192.0.2.9 - 192.0.2.1, RANGE_ORDER",
        "192.0.2.9 - 2001:db8::1, RANGE_ORDER",
        "192.0.2.1 192.0.2.2, CHARACTER",
        "AS4294967296, AS_VALUE",
        "as1.10, AS_DOT",
        "AS064496, AS_LEADING_ZERO",
        "AS64496x, AS_CHARACTER",
        "AS9 - AS1, RANGE_ORDER"
    })
    void saysWhatIsWrongWithNumbers(String line, NumberFault fault) {
        assertThat(WhoisRequest.parse(line)).isInstanceOfSatisfying(WhoisRequest.Refused.class, refused -> {
            assertThat(refused.error()).isEqualTo(WhoisError.INVALID_KEY);
            assertThat(refused.detail()).startsWith(fault.description());
        });
    }

    @Test
    void refusesHandleOfMoreThan255Characters() {
        String handle = "x".repeat(255);
        assertThat(WhoisRequest.parse(handle)).isEqualTo(lookup(new Query.Entity(handle)));
        assertThat(WhoisRequest.parse(handle + "x"))
                .isEqualTo(new WhoisRequest.Refused(
                        WhoisError.INVALID_KEY, "The handle of a holder has at most 255 characters.", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-r A91A7381",
                "-B A91A7381",
                "-G A91A7381",
                "-C A91A7381",
                "-a A91A7381",
                "-rBG A91A7381",
                "--no-referenced A91A7381",
                "--no-filtering A91A7381",
                "--no-grouping A91A7381",
                "--no-irt A91A7381",
                "--all-sources A91A7381",
                "--no-personal A91A7381",
                "--show-personal A91A7381",
                "-V Md5.5.17 A91A7381",
                "-VMd5.5.17 A91A7381",
                "-rV Md5.5.17 A91A7381",
                "--client Md5.5.17 A91A7381",
                "--client=Md5.5.17 A91A7381",
                "-V -k A91A7381",
                " \t-r  -B\tA91A7381 \t",
                "\u00A0-r\u2003A91A7381\u00A0",
                "-r -- A91A7381"
            })
    void acceptsFlagsThatChangeNothing(String line) {
        assertThat(WhoisRequest.parse(line)).isEqualTo(lookup(new Query.Entity("A91A7381")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-k A91A7381",
                "-r -k A91A7381",
                "-rk A91A7381",
                "-kV tag A91A7381",
                "-V tag -k A91A7381",
                "--persistent-connection A91A7381"
            })
    void keepsConnectionWhenAsked(String line) {
        assertThat(WhoisRequest.parse(line)).isEqualTo(new WhoisRequest.Lookup(new Query.Entity("A91A7381"), true));
    }

    @Test
    void takesFlagAfterKeyForPartOfKey() {
        assertThat(WhoisRequest.parse("A91A7381 -k")).isEqualTo(lookup(new Query.Entity("A91A7381 -k")));
        assertThat(WhoisRequest.parse("-- -k")).isEqualTo(lookup(new Query.Entity("-k")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t  "})
    void takesEmptyLineForBlank(String line) {
        assertThat(WhoisRequest.parse(line)).isEqualTo(new WhoisRequest.Blank(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-k", "--persistent-connection", " -k ", "-k -V tag"})
    void takesPersistenceAloneForBlank(String line) {
        assertThat(WhoisRequest.parse(line)).isEqualTo(new WhoisRequest.Blank(true));
    }

    @ParameterizedTest
    @CsvSource({"-r, false", "-rBG, false", "-V tag, false", "-k -r, true", "--, false"})
    void missesKey(String line, boolean persistent) {
        if (line.equals("--")) {
            assertThat(WhoisRequest.parse(line)).isEqualTo(new WhoisRequest.Blank(false));
            return;
        }
        assertThat(WhoisRequest.parse(line)).isEqualTo(new WhoisRequest.Refused(WhoisError.NO_KEY, "", persistent));
    }

    @ParameterizedTest
    @CsvSource({
        "-x 192.0.2.1, -x",
        "-l 192.0.2.1, -l",
        "-L 192.0.2.1, -L",
        "-m 192.0.2.1, -m",
        "-M 192.0.2.1, -M",
        "-b 192.0.2.1, -b",
        "-c 192.0.2.1, -c",
        "-d 192.0.2.1, -d",
        "-F 192.0.2.1, -F",
        "-K 192.0.2.1, -K",
        "-rT inetnum 192.0.2.1, -T",
        "-i org A91A7381, -i",
        "-s RIPE 192.0.2.1, -s",
        "-t inetnum, -t",
        "-v inetnum, -v",
        "-q version, -q",
        "-Z latin-1 x, -Z",
        "--exact 192.0.2.1, --exact",
        "--select-types=inetnum x, --select-types",
        "--version, --version",
        "--list-sources, --list-sources",
        "-x -y 192.0.2.1, -x"
    })
    void namesFlagThatIsNotOffered(String line, String flag) {
        assertThat(WhoisRequest.parse(line))
                .isEqualTo(new WhoisRequest.Refused(
                        WhoisError.UNSUPPORTED_QUERY, "The flag " + flag + " is not offered here.", false));
    }

    @ParameterizedTest
    @CsvSource({
        "-y 192.0.2.1, There is no flag -y.",
        "-rBy 192.0.2.1, There is no flag -rBy.",
        "--wrong 192.0.2.1, There is no flag --wrong.",
        "--exact=1 192.0.2.1, There is no flag --exact=1.",
        "-y -x 192.0.2.1, There is no flag -y.",
        "-V, The flag -V needs an argument.",
        "--client, The flag --client needs an argument."
    })
    void refusesUnknownFlag(String line, String detail) {
        assertThat(WhoisRequest.parse(line))
                .isEqualTo(new WhoisRequest.Refused(WhoisError.INVALID_OPTION, detail, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-y -k x", "-k -y x", "-x -k x", "-ky x", "-k 192.0.2.256", "-k a\u0007", "-V a\u0007 -k x"})
    void keepsConnectionAlsoWhenLineIsRefused(String line) {
        assertThat(WhoisRequest.parse(line)).isInstanceOf(WhoisRequest.Refused.class);
        assertThat(WhoisRequest.parse(line).persistent()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000",
                "\u001B[2J",
                "a\u007F",
                "\r",
                "a\nb",
                "\u0085",
                "\uFFFD",
                "\uD800",
                "\uDC00x",
                "\u2028"
            })
    void refusesControlCharacters(String line) {
        assertThat(WhoisRequest.parse(line)).isEqualTo(new WhoisRequest.Refused(WhoisError.BAD_CHARACTER, "", false));
    }

    private static WhoisRequest lookup(Query query) {
        return new WhoisRequest.Lookup(query, false);
    }
}
