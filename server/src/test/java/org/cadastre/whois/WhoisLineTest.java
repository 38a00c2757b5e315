package org.cadastre.whois;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.cadastre.index.RangeMatch;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.AsText;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.NumberFault;
import org.cadastre.query.Query;
import org.cadastre.query.rpsl.DatabaseQuery;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhoisLineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    192.0.2.1                    | 192.0.2.1/32
                    192.0.2.0/24                 | 192.0.2.0/24
                    192.0.2.129/25               | 192.0.2.128/25
                    192.0.2.0-192.0.2.99         | 192.0.2.0-192.0.2.99
                    192.0.2.0   -   192.0.2.99   | 192.0.2.0-192.0.2.99
                    192.0.2.0- 192.0.2.255       | 192.0.2.0/24
                    192.0.2                      | 192.0.2.0/32
                    192.0.2/24                   | 192.0.2.0/24
                    10/8                         | 10.0.0.0/8
                    0/0                          | 0.0.0.0/0
                    2001:DB8:0:0::1              | 2001:db8::1/128
                    2001:db8::1/32               | 2001:db8::/32
                    2001:db8:: - 2001:db8::3     | 2001:db8::/126
                    fe80::1%eth0                 | fe80::1/128
                    ::ffff:192.0.2.1             | ::ffff:192.0.2.1/128
                    ::/0                         | ::/0
                    """)
    void asksRdapForAddressesPrefixesAndRanges(String line, String range) {
        assertThat(request("--json " + line))
                .isEqualTo(new WhoisRequest.Json(new Query.Network((IpRange) IpText.range(range))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AS64496", "as64496", "AS64496-AS64511", "as64496 - as64511", "AS64496 - 64511", "AS0"})
    void asksRdapForAsNumbersInAnyCase(String line) {
        assertThat(request("--json " + line))
                .isEqualTo(new WhoisRequest.Json(new Query.Autnum((AsNumberRange) AsText.range(line))));
    }

    @Test
    void asksRdapForReverseZonesAndHolders() {
        assertThat(request("--json 2.0.192.IN-ADDR.ARPA."))
                .isEqualTo(new WhoisRequest.Json(
                        new Query.Domain("2.0.192.in-addr.arpa", new Ipv4Range(0xC0000200, 0xC00002FF))));
        assertThat(request("A91A7381").asJson()).isEqualTo(new WhoisRequest.Json(new Query.Entity("A91A7381")));
        assertThat(request("help").asJson()).isEqualTo(new WhoisRequest.Json(new Query.Help()));
        assertThat(request("-q types").asJson()).isEqualTo(WhoisRequest.Question.TYPES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A91A7381",
                "6b27dcd6-0bd9-4e3b-9f26-fe3b3b3b3b3b",
                "64496",
                "EX-ORG@registry",
                "as-example",
                "AS64496:AS-CUSTOMERS",
                "AS64496x",
                "192.0.2.0/24AS64496",
                "192.0",
                "deadbeef",
                "a.b",
                "two words",
                "Zürich",
                "-",
                "f.a",
                "help me",
                "a smith",
                "n smith",
                "e two words",
                "n +"
            })
    void looksUpWhatIsNoNumber(String line) {
        assertThat(request(line)).isEqualTo(new WhoisRequest.Objects(plain(line), TextForm.DEFAULT));
    }

    @Test
    void looksUpNamesOutsideOfAsciiByTheirALabels() {
        assertThat(query("Bücher.example").key()).isEqualTo("xn--bcher-kva.example");
        assertThat(query("Jürg. Müller").key()).isEqualTo("Jürg. Müller");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "HELP", "  Help ", "-V tag help", "-k help", "-h", "--help"})
    void givesHelp(String line) {
        assertThat(request(line)).isEqualTo(WhoisRequest.Question.HELP);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.256, OCTET_VALUE",
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
        "AS9 - AS1, RANGE_ORDER"
    })
    void saysWhatIsWrongWithNumbers(String line, NumberFault fault) {
        assertThat(request(line)).isInstanceOfSatisfying(WhoisRequest.Refused.class, refused -> {
            assertThat(refused.error()).isEqualTo(WhoisError.INVALID_KEY);
            assertThat(refused.detail()).startsWith(fault.description());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"cafe.bad.ee", "a.b.c.de", "dead/beef", "ab-cd/ef"})
    void takesNoNameForAnAddressBecauseItsLettersAreHexadecimalDigits(String name) {
        assertThat(query(name).key()).isEqualTo(name);
    }

    @Test
    void refusesNameOfMoreThan255Characters() {
        String name = "x".repeat(255);
        assertThat(query(name).key()).isEqualTo(name);
        assertThat(request(name + "x"))
                .isEqualTo(new WhoisRequest.Refused(
                        WhoisError.INVALID_KEY, "A name or handle has at most 255 characters."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-V Md5.5.17 A91A7381",
                "-VMd5.5.17 A91A7381",
                "--client Md5.5.17 A91A7381",
                "--client=Md5.5.17 A91A7381",
                "-V -k A91A7381",
                "-C A91A7381",
                "-a A91A7381",
                "--no-irt A91A7381",
                "--all-sources A91A7381",
                "--show-personal A91A7381",
                " \t-a  -C\tA91A7381 \t",
                "\u00A0-a\u2003A91A7381\u00A0",
                "-a -- A91A7381"
            })
    void readsFlagsHoweverTheyAreWritten(String line) {
        assertThat(request(line)).isEqualTo(new WhoisRequest.Objects(plain("A91A7381"), TextForm.DEFAULT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-rBG x",
                "-r -B -G x",
                "-G -Br x",
                "--no-referenced --no-filtering --no-grouping x",
                "-rBGV tag x",
                "-r -r -BG x"
            })
    void readsJoinedFlags(String line) {
        assertThat(request(line))
                .isEqualTo(new WhoisRequest.Objects(
                        new DatabaseQuery(
                                "x", null, Set.of(), Set.of(), List.of(), Set.of(), false, false, false, false),
                        new TextForm(TextForm.Shape.FULL, false, true, false, TextForm.Syntax.ANY, true, false, null)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-T inetnum,rt -i mb,org -s ex,Other x",
                "-Tinetnum,rt -imb,org -sex,Other x",
                "-T inetnum -T route -i org -i mnt-by -s other -s EX x",
                "--select-types=route,in --inverse MNT-BY,og --sources=EX,OTHER x",
                "-T inetnum,,rt, -i mb,org -s ,ex,Other x"
            })
    void readsLists(String line) {
        DatabaseQuery query = query(line);
        assertThat(query.classes()).containsExactlyInAnyOrder(RpslClass.INETNUM, RpslClass.ROUTE);
        assertThat(query.references()).containsExactly(RpslAttribute.MNT_BY, RpslAttribute.ORG);
        assertThat(query.sources()).containsExactlyInAnyOrder("EX", "OTHER");
    }

    @ParameterizedTest
    @CsvSource({
        "-x, EXACT",
        "-l, ONE_LESS",
        "-L, ALL_LESS",
        "-m, ONE_MORE",
        "-M, ALL_MORE",
        "--exact, EXACT",
        "--one-less, ONE_LESS",
        "--all-less, ALL_LESS",
        "--one-more, ONE_MORE",
        "--all-more, ALL_MORE"
    })
    void readsHowRangesMustLie(String flag, RangeMatch match) {
        assertThat(query(flag + " 192.0.2.0/24").match()).isEqualTo(match);
    }

    @Test
    void lastOfSeveralFlagsAboutRangesCounts() {
        assertThat(query("-x -M 192.0.2.0/24").match()).isEqualTo(RangeMatch.ALL_MORE);
        assertThat(form("-x -M 192.0.2.0/24").rangeFlag()).isEqualTo("-M");
        assertThat(form("-M -M 192.0.2.0/24").rangeFlag()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    n + 192.0.2.1           | 192.0.2.1    | INETNUM INET6NUM         |
                    n 192.0.2.1             | 192.0.2.1    | INETNUM INET6NUM         |
                    r + = 192.0.2.0/24      | 192.0.2.0/24 | INETNUM INET6NUM         | EXACT
                    r < 2001:db8::/32       | 2001:db8::/32 | INETNUM INET6NUM        | ALL_LESS
                    > 192.0.2.0/24          | 192.0.2.0/24 |                          | ALL_MORE
                    a 3333                  | AS3333       | AUT_NUM AS_BLOCK         |
                    a AS3333                | AS3333       | AUT_NUM AS_BLOCK         |
                    e holder                | holder       | ORGANISATION ROLE PERSON |
                    e + two words           | two words    | ORGANISATION ROLE PERSON |
                    n + EXAMPLE-NET         | EXAMPLE-NET  | INETNUM INET6NUM         |
                    + x                     | x            |                          |
                    """)
    void understandsWordsOfArin(String line, String key, String classes, RangeMatch match) {
        DatabaseQuery query = query(line);
        assertThat(query.key()).isEqualTo(key);
        assertThat(query.match()).isEqualTo(match);
        String[] names = classes == null ? new String[0] : classes.split(" ");
        assertThat(query.classes().stream().map(Enum::name)).containsExactlyInAnyOrder(names);
    }

    @Test
    void wordsOfArinMeanNothingAmongFlags() {
        assertThat(query("-r n + 192.0.2.1").key()).isEqualTo("n + 192.0.2.1");
        assertThat(query("-V tag n + 192.0.2.1").key()).isEqualTo("192.0.2.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!gas64496", "-V tag !gas64496", "-k !gas64496", " !gas64496 "})
    void passesCommandsOfRoutingRegistriesOn(String line) {
        assertThat(request(line)).isEqualTo(new WhoisRequest.Routing("!gas64496"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-k x", "-r -k x", "-rk x", "-kV tag x", "-V tag -k x", "--persistent-connection x"})
    void keepsConnectionWhenAsked(String line) {
        assertThat(WhoisLine.parse(line).persistent()).isTrue();
        assertThat(query(line).key()).isEqualTo("x");
    }

    @Test
    void takesFlagAfterKeyForPartOfKey() {
        assertThat(query("A91A7381 -k").key()).isEqualTo("A91A7381 -k");
        assertThat(query("-- -k").key()).isEqualTo("-k");
    }

    @ParameterizedTest
    @CsvSource({"'', false", "' ', false", "--, false", "-k, true", "' -k ', true", "-k -V tag, true"})
    void takesLineWithoutQuestionForBlank(String line, boolean persistent) {
        assertThat(WhoisLine.parse(line))
                .isEqualTo(new WhoisLine(new WhoisRequest.Blank(), persistent, WhoisCharset.UTF_8, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    -r                            | NO_KEY              |
                    -V tag                        | NO_KEY              |
                    -k -r                         | NO_KEY              |
                    -Z latin-1                    | NO_KEY              |
                    -y 192.0.2.1                  | INVALID_OPTION      | There is no flag -y.
                    -rBy 192.0.2.1                | INVALID_OPTION      | There is no flag -rBy.
                    --wrong 192.0.2.1             | INVALID_OPTION      | There is no flag --wrong.
                    --exact=1 192.0.2.1           | INVALID_OPTION      | There is no flag --exact=1.
                    -V                            | INVALID_OPTION      | The flag -V needs an argument.
                    --client                      | INVALID_OPTION      | The flag --client needs an argument.
                    --client= x                   | INVALID_OPTION      | The flag --client needs an argument.
                    -T , x                        | INVALID_OPTION      | The flag -T needs an argument.
                    -s ,, x                       | INVALID_OPTION      | The flag -s needs an argument.
                    --inverse=, x                 | INVALID_OPTION      | The flag --inverse needs an argument.
                    -V tag,nobody x               | INVALID_OPTION      | After the comma of -V tag,nobody there is no address.
                    -Z morse x                    | INVALID_OPTION      | The charset morse is not one of utf-8, latin-1 and us-ascii.
                    -q weather                    | INVALID_OPTION      | After -q comes one of sources, version and types.
                    -V a -V b x                   | REPEATED_FLAG       | The flag -V is there more than once.
                    -Zutf8 --charset latin1 x     | REPEATED_FLAG       | The flag -Z is there more than once.
                    -t inetnum -t route           | REPEATED_FLAG       | The flag -t is there more than once.
                    -F -K x                       | INVALID_COMBINATION | The flags -F and -K cannot be used together.
                    -b -F x                       | INVALID_COMBINATION | The flags -b and -F cannot be used together.
                    -B -b x                       | INVALID_COMBINATION | The flags -B and -b cannot be used together.
                    --show-personal --no-personal x | INVALID_COMBINATION | The flags --show-personal and --no-personal cannot be used together.
                    --valid-syntax --no-valid-syntax x | INVALID_COMBINATION | The flags --valid-syntax and --no-valid-syntax cannot be used together.
                    --list-versions --show-version 1 x | INVALID_COMBINATION | The flags --list-versions and --show-version cannot be used together.
                    -i org --list-versions x      | INVALID_COMBINATION | The flags -i and --list-versions cannot be used together.
                    -M --json 192.0.2.0/24        | INVALID_COMBINATION | The flags --json and -M cannot be used together.
                    --resource -T route x         | INVALID_COMBINATION | With --resource, -T names classes of numbers only.
                    -i zz x                       | UNKNOWN_ATTRIBUTE   | "zz" is not the name of an attribute.
                    -i org,descr x                | NOT_SEARCHABLE      | Objects are not found by "descr" with -i.
                    -t sparrow                    | UNKNOWN_TYPE        | "sparrow" is not the name of a class; "-q types" lists them.
                    -q types x                    | TOO_MANY_ARGUMENTS  | With -q there is no key.
                    --show-version 2 x            | UNKNOWN_VERSION     | One version of each object is loaded, and its number is 1.
                    --diff-versions 1 x           | UNKNOWN_VERSION     | One version of each object is loaded, and its number is 1.
                    -g EX:3:1-LAST                | UNSUPPORTED_QUERY   | There are no updates as a stream (-g).
                    """)
    void saysWhatIsWrongWithLine(String line, WhoisError error, String detail) {
        assertThat(request(line)).isEqualTo(new WhoisRequest.Refused(error, detail == null ? "" : detail));
    }

    @Test
    void refusesMoreThan60Words() {
        assertThat(query("x ".repeat(60)).key()).hasSize(119);
        assertThat(request("x ".repeat(61)))
                .isEqualTo(new WhoisRequest.Refused(WhoisError.TOO_MANY_ARGUMENTS, "A query has at most 60 words."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-y -k x", "-k -y x", "-ky x", "-k 192.0.2.256", "-k a\u0007", "-V a\u0007 -k x"})
    void keepsConnectionAlsoWhenLineIsRefused(String line) {
        assertThat(request(line)).isInstanceOf(WhoisRequest.Refused.class);
        assertThat(WhoisLine.parse(line).persistent()).isTrue();
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
        assertThat(request(line)).isEqualTo(new WhoisRequest.Refused(WhoisError.BAD_CHARACTER, ""));
    }

    private static WhoisRequest request(String line) {
        return WhoisLine.parse(line).request();
    }

    private static DatabaseQuery query(String line) {
        return ((WhoisRequest.Objects) request(line)).query();
    }

    private static TextForm form(String line) {
        return ((WhoisRequest.Objects) request(line)).form();
    }

    private static DatabaseQuery plain(String key) {
        return new DatabaseQuery(key, null, Set.of(), Set.of(), List.of(), Set.of(), true, true, false, false);
    }
}
