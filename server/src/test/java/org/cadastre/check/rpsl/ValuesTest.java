package org.cadastre.check.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-31T12:00:00Z, true",
        "2024-02-29T23:59:60Z, true",
        "2023-02-29T00:00:00Z, false",
        "1900-02-29T00:00:00Z, false",
        "2000-02-29T00:00:00Z, true",
        "2026-00-10T00:00:00Z, false",
        "2026-04-31T00:00:00Z, false",
        "2026-04-30T24:00:00Z, false",
        "2026-04-30T23:60:00Z, false",
        "2026-04-30T23:00:00, false",
        "2026-04-30t23:00:00Z, false",
        "2026-04-30T23:00:00Zx, false",
        "20260430, false"
    })
    void momentsAreOfUtc(String value, boolean expected) {
        byte[] bytes = bytes("x" + value + "x");
        assertThat(Values.isMoment(bytes, 1, bytes.length - 1)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"20260131, true", "20260132, false", "20261301, false", "2026013, false", "2026-131, false"})
    void daysAreInEightDigits(String value, boolean expected) {
        assertThat(Values.isDay(bytes(value), 0, value.length())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "NL, true",
        "nl, true",
        "EU, true",
        "AP, true",
        "ZZ, true",
        "UK, false",
        "XX, false",
        "N, false",
        "NLD, false",
        "N1, false",
        "{}, false"
    })
    void countriesAreThoseOfIso3166(String value, boolean expected) {
        assertThat(Values.isCountry(bytes(value), 0, value.length())).isEqualTo(expected);
    }

    private static byte[] bytes(String value) {
        return value.getBytes(StandardCharsets.UTF_8);
    }
}
