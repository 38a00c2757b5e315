package org.cadastre.export.delegated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadastre.export.RecordingSink.factsOf;
import static org.cadastre.export.RecordingSink.rowsOf;
import static org.cadastre.export.delegated.StatisticsText.facts;
import static org.cadastre.export.delegated.StatisticsText.problems;
import static org.cadastre.export.delegated.StatisticsText.readRows;

import org.cadastre.export.ReadFile;
import org.cadastre.export.RecordingSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelegatedRowTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            r|NL|ipv4|192.0.2.0|256|20260102|allocated;            192.0.2.0/24 NL 2026-01-02 allocated -
            r|NL|ipv4|192.0.2.0|100|20260102|assigned|;            192.0.2.0-192.0.2.99 NL 2026-01-02 assigned -
            r|NL|ipv4|192.0.2.7|1|20260102|assigned|id-1;          192.0.2.7/32 NL 2026-01-02 assigned id-1
            r|NL|ipv4|0.0.0.0|4294967296|20260102|assigned|a;      0.0.0.0/0 NL 2026-01-02 assigned a
            r|NL|ipv4|255.255.255.255|1|20260102|assigned|a;       255.255.255.255/32 NL 2026-01-02 assigned a
            r|NL|ipv6|2001:db8::|32|20260102|allocated|a;          2001:db8::/32 NL 2026-01-02 allocated a
            r|NL|ipv6|2001:0db8:0000::|48|20260102|allocated|a;    2001:db8::/48 NL 2026-01-02 allocated a
            r|NL|ipv6|2001:DB8::1|128|20260102|allocated|a;        2001:db8::1/128 NL 2026-01-02 allocated a
            r|NL|ipv6|2001:db8:0:0:8000::|65|20260102|allocated|a; 2001:db8:0:0:8000::/65 NL 2026-01-02 allocated a
            r|NL|ipv6|2001:db8::|64|20260102|allocated|a;          2001:db8::/64 NL 2026-01-02 allocated a
            r|NL|ipv6|0000:0000::|0|20260102|allocated|a;          ::/0 NL 2026-01-02 allocated a
            r|NL|asn|64496|1|20260102|allocated|a;                 AS64496 NL 2026-01-02 allocated a
            r|NL|asn|64496|16|20260102|allocated|a;                AS64496-AS64511 NL 2026-01-02 allocated a
            r|NL|asn|4294967295|1|20260102|allocated|a;            AS4294967295 NL 2026-01-02 allocated a
            r|NL|asn|0|4294967296|20260102|allocated|a;            AS0-AS4294967295 NL 2026-01-02 allocated a
            r|NL|ASN|64496|1|20260102|allocated|a;                 AS64496 NL 2026-01-02 allocated a""")
    void readsEachKindOfRange(String row, String facts) {
        assertThat(facts(row)).isEqualTo(facts);
        assertThat(readRows(row).problemCount()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            r||asn|64496|1||available;                            AS64496 - - available -
            r|ZZ|asn|64496|1|00000000|reserved|;                   AS64496 - - reserved -
            r|zz|asn|64496|1||reserved|;                           AS64496 - - reserved -
            r|EU|asn|64496|1|20240229|Allocated|A-1;               AS64496 EU 2024-02-29 allocated A-1
            r|ap|asn|64496|1|20000229|ALLOCATED|A-1;               AS64496 AP 2000-02-29 allocated A-1
            r|ZZ|asn|64496|1|19960801|ietf;                        AS64496 - 1996-08-01 ietf -
            r|ZZ|asn|64496|1|19960801|allocated|arin|iana;         AS64496 - 1996-08-01 allocated arin
            r|ZZ|asn|64496|1|19960801|assigned||12345;             AS64496 - 1996-08-01 assigned -
            r|ZZ|asn|64496|1|19960801|assigned|x|e-stats|more|||;  AS64496 - 1996-08-01 assigned x""")
    void readsTheFactsOfSevenFieldsAndMore(String row, String facts) {
        assertThat(facts(row)).isEqualTo(facts);
        assertThat(readRows(row).problemCount()).isZero();
    }

    @Test
    void namesTheRegistryOfTheRowAndNotOfTheFile() {
        assertThat(rowsOf(readRows("ARIN|US|asn|64496|1|20260102|assigned", "x-1|US|asn|64497|1|20260102|assigned")))
                .containsExactly("2 arin AS64496 US 2026-01-02 assigned -", "3 x-1 AS64497 US 2026-01-02 assigned -");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20260230",
                "20261301",
                "20260100",
                "2026-01-02",
                "2026010",
                "202601022",
                "19000229",
                "x",
                "00000102",
                "99999999999999999999"
            })
    void warnsOfADayThatIsNoneAndLeavesItOut(String day) {
        ReadFile<RecordingSink> file = readRows("r|NL|asn|64496|1|" + day + "|assigned|a");

        assertThat(rowsOf(file)).containsExactly("2 r AS64496 NL - assigned a");
        assertThat(problems(file))
                .containsExactly("WARNING f:2: The date is \"" + day + "\", not a day as YYYYMMDD; it is left out.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"N", "NLD", "N1", "*", "  ", "\u00C4\u00D6"})
    void warnsOfACountryThatIsNotTwoLettersAndLeavesItOut(String country) {
        ReadFile<RecordingSink> file = readRows("r|" + country + "|asn|64496|1|20260102|assigned|a");

        assertThat(rowsOf(file)).containsExactly("2 r AS64496 - 2026-01-02 assigned a");
        assertThat(problems(file)).singleElement().asString().startsWith("WARNING f:2: The country is \"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            r|NL|dns|x|1|20260102|assigned;                The type is "dns"
            r|NL||192.0.2.0|1|20260102|assigned;           The type is ""
            r|NL|ipv4|192.0.2|1|20260102|assigned;         The start is "192.0.2"
            r|NL|ipv4|192.0.2.256|1|20260102|assigned;     The start is "192.0.2.256"
            r|NL|ipv4|192.0.02.0|1|20260102|assigned;      The start is "192.0.02.0"
            r|NL|ipv4|2001:db8::|32|20260102|assigned;     The start is "2001:db8::"
            r|NL|ipv4||1|20260102|assigned;                The start is ""
            r|NL|ipv4|192.0.2.0|0|20260102|assigned;       The count is "0"
            r|NL|ipv4|192.0.2.0||20260102|assigned;        The count is ""
            r|NL|ipv4|192.0.2.0|-1|20260102|assigned;      The count is "-1"
            r|NL|ipv4|192.0.2.0|2x|20260102|assigned;      The count is "2x"
            r|NL|ipv4|0.0.0.0|4294967297|20260102|assigned; The count is "4294967297"
            r|NL|ipv4|0.0.0.1|4294967296|20260102|assigned; goes past 255.255.255.255
            r|NL|ipv4|255.255.255.255|2|20260102|assigned; goes past 255.255.255.255
            r|NL|ipv4|0.0.0.0|99999999999999999999999|20260102|assigned; The count is "99999999999999999999999"
            r|NL|ipv6|192.0.2.0|32|20260102|assigned;      The start is "192.0.2.0"
            r|NL|ipv6|2001:db8::%eth0|32|20260102|assigned; The start is "2001:db8::%eth0"
            r|NL|ipv6|2001:db8::/32|32|20260102|assigned;  The start is "2001:db8::/32"
            r|NL|ipv6|2001:db8::|129|20260102|assigned;    The prefix length is "129"
            r|NL|ipv6|2001:db8::||20260102|assigned;       The prefix length is ""
            r|NL|ipv6|2001:db8::1|127|20260102|assigned;   not at the start of a prefix of length 127
            r|NL|ipv6|2001:db8::|28|20260102|assigned;     not at the start of a prefix of length 28
            r|NL|ipv6|::1|0|20260102|assigned;             not at the start of a prefix of length 0
            r|NL|ipv6|2001:db8:0:0:8000::|64|20260102|assigned; not at the start of a prefix of length 64
            r|NL|asn|AS64496|1|20260102|assigned;          The start is "AS64496"
            r|NL|asn|1.10|1|20260102|assigned;             The start is "1.10"
            r|NL|asn|4294967296|1|20260102|assigned;       The start is "4294967296"
            r|NL|asn|4294967295|2|20260102|assigned;       goes past 4294967295
            r|NL|asn|64496|0|20260102|assigned;            The count is "0"
            |NL|asn|64496|1|20260102|assigned;             The registry is ""
            r r|NL|asn|64496|1|20260102|assigned;          The registry is "r r"
            r|NL|asn|64496|1|20260102|;                    The status is ""
            r|NL|asn|64496|1|20260102|in use;              The status is "in use"
            r|NL|asn|64496|1|20260102|assigned|a b;        The opaque-id is "a b"
            r|NL|asn|64496|1|20260102;                     this one has 6
            |3|19990401|arin;                              this one has 4
            cut;                                           this one has 1""")
    void leavesOutARowThatCannotBeUsedAndQuotesWhy(String row, String reason) {
        ReadFile<RecordingSink> file = readRows(
                row,
                "r||asn|1|1||available",
                "r||asn|2|1||available",
                "r||asn|3|1||available",
                "r||asn|4|1||available",
                "r||asn|5|1||available",
                "r||asn|6|1||available",
                "r||asn|7|1||available",
                "r||asn|8|1||available",
                "r||asn|9|1||available");

        assertThat(file.isRefused()).isFalse();
        assertThat(rowsOf(file)).hasSize(9);
        assertThat(factsOf(file).quarantined()).isEqualTo(1);
        assertThat(problems(file))
                .filteredOn(problem -> problem.startsWith("QUARANTINED f:2: "))
                .singleElement()
                .asString()
                .contains(reason);
    }

    @Test
    void boundsTheHolder() {
        assertThat(facts("r|NL|asn|64496|1|20260102|assigned|" + "h".repeat(128)))
                .endsWith(" " + "h".repeat(128));
        assertThat(readRows("r|NL|asn|64496|1|20260102|assigned|" + "h".repeat(129))
                        .isRefused())
                .isTrue();
    }

    @Test
    void showsNothingUnprintableAndShortensWhatItQuotes() {
        ReadFile<RecordingSink> file = readRows("r|NL|\u001B[31m\u0000\u00E9" + "x".repeat(100) + "|1|1|1|assigned");

        assertThat(problems(file))
                .contains(
                        "QUARANTINED f:2: The type is \"?[31m??" + "x".repeat(33) + "...\"; it is asn, ipv4 or ipv6.");
    }
}
