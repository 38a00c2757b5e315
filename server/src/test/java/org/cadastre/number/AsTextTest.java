package org.cadastre.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// AS numbers: asplain (RFC 5396) and the form with `AS`.
class AsTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "64496", "65535", "65536", "65551", "2147483647", "2147483648", "4294967295"})
    void readsAPlainNumber(String text) {
        assertThat(AsText.plain(text)).isEqualTo(new AsNumber(Integer.parseUnsignedInt(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "AS64496,                AS_PREFIX",
        "as64496,                AS_PREFIX",
        "As,                     AS_PREFIX",
        "1.10,                   AS_DOT",
        "1.,                     AS_DOT",
        ".1,                     AS_DOT",
        "+1,                     AS_SIGN",
        "-1,                     AS_SIGN",
        "00064500,               AS_LEADING_ZERO",
        "00,                     AS_LEADING_ZERO",
        "09999999999999999999,   AS_LEADING_ZERO",
        "4294967296,             AS_VALUE",
        "42949672950,            AS_VALUE",
        "18446744073709551617,   AS_VALUE",
        "340282366920938463463374607431768211457, AS_VALUE",
        "'',                     AS_CHARACTER",
        "A64496,                 AS_CHARACTER",
        "64496a,                 AS_CHARACTER",
        "' 64496',               AS_CHARACTER",
        "'64496 ',               AS_CHARACTER",
        "1-2,                    AS_CHARACTER",
        "1+2,                    AS_CHARACTER",
        "0x10,                   AS_CHARACTER",
        "٦٤٤٩٦,                  AS_CHARACTER",
    })
    void refusesWhatIsNoPlainNumber(String text, NumberFault fault) {
        assertThat(AsText.plain(text)).isEqualTo(fault);
    }

    @Test
    void readsNothingOutsideItsPartOfTheText() {
        assertThat(AsText.plain("AS64496.1", 2, 7)).isEqualTo(new AsNumber(64496));
        assertThat(AsText.plain("64496", 2, 2)).isEqualTo(NumberFault.AS_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AS64496", "as64496", "aS64496", "As64496"})
    void readsThePrefixInEitherCase(String text) {
        assertThat(AsText.prefixed(text)).isEqualTo(new AsNumber(64496));
    }

    @ParameterizedTest
    @CsvSource({
        "64496,         AS_CHARACTER",
        "AS,            AS_CHARACTER",
        "A,             AS_CHARACTER",
        "'',            AS_CHARACTER",
        "AS 64496,      AS_CHARACTER",
        "ASN64496,      AS_CHARACTER",
        "ASAS64496,     AS_PREFIX",
        "AS1.10,        AS_DOT",
        "AS-1,          AS_SIGN",
        "AS064496,      AS_LEADING_ZERO",
        "AS4294967296,  AS_VALUE",
    })
    void refusesWhatIsNoPrefixedNumber(String text, NumberFault fault) {
        assertThat(AsText.prefixed(text)).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "AS64496,                64496, 64496",
        "AS64496-AS64511,        64496, 64511",
        "AS64496 - AS64511,      64496, 64511",
        "as64496  -as64511,      64496, 64511",
        "AS64496-64511,          64496, 64511",
        "AS64496 - 64511,        64496, 64511",
        "AS65551-AS65551,        65551, 65551",
        "AS0-AS4294967295,       0,     4294967295",
        "AS2147483647-AS2147483648, 2147483647, 2147483648",
    })
    void readsARange(String text, long first, long last) {
        assertThat(AsText.range(text)).isEqualTo(new AsNumberRange((int) first, (int) last));
    }

    @ParameterizedTest
    @CsvSource({
        "AS64511-AS64496,          RANGE_ORDER",
        "AS2147483648-AS2147483647, RANGE_ORDER",
        "64496-64511,              AS_CHARACTER",
        "64496,                    AS_CHARACTER",
        "AS64496-,                 AS_CHARACTER",
        "-AS64496,                 AS_CHARACTER",
        "-,                        AS_CHARACTER",
        "'',                       AS_CHARACTER",
        "AS1-AS2-AS3,              AS_CHARACTER",
        "'AS1 - AS2 ',             AS_CHARACTER",
        "AS1--2,                   AS_SIGN",
        "AS1-AS02,                 AS_LEADING_ZERO",
        "AS1-AS4294967296,         AS_VALUE",
        "AS1-1.10,                 AS_DOT",
    })
    void refusesWhatIsNoRange(String text, NumberFault fault) {
        assertThat(AsText.range(text)).isEqualTo(fault);
    }
}
