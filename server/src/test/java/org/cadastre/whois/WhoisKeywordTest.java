package org.cadastre.whois;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.cadastre.index.RangeMatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhoisKeywordTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    @ParameterizedTest
    @CsvSource({
        "country MW, MW, false",
        "COUNTRY  mw, mw, false",
        "-k -V tag country MW, MW, false",
        "-Z latin-1 country Malawi, Malawi, false",
        "reserved MW, MW, true",
        "Reserved two words, two words, true",
    })
    void asksForACountry(String line, String country, boolean isReserved) {
        assertThat(meant(line)).isEqualTo(new WhoisRequest.Country(country, isReserved));
    }

    @ParameterizedTest
    @CsvSource({
        "pool afrinic, afrinic, ''",
        "pool AFRINIC IPv4, AFRINIC, IPv4",
        "pool 2001:db8::/32, 2001:db8::/32, ''",
        "pool 192.0.2.0 - 192.0.2.127, 192.0.2.0 - 192.0.2.127, ''",
        "pool AS64496 - AS64511 asn, AS64496 - AS64511, asn",
    })
    void asksForAPool(String line, String id, String family) {
        assertThat(meant(line)).isEqualTo(new WhoisRequest.Pool(id, family));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "country",
                "reserved",
                "pool",
                "asof",
                "countryside MW",
                "-r country MW",
                "--explain country MW",
                "-T person pool manager",
                "example country MW"
            })
    void looksUpAnythingElse(String line) {
        assertThat(WhoisLine.parse(line).request()).isInstanceOf(WhoisRequest.Objects.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"country MW", "reserved for growth", "pool afrinic asn", "asof yesterday AS64496"})
    void keepsTheWordsAsAName(String line) {
        WhoisRequest.Worded worded =
                (WhoisRequest.Worded) WhoisLine.parse(line, Set.of("EX")).request();
        assertThat(worded.plain()).isEqualTo(WhoisLine.parse("-s EX " + line).request());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asof 2026-05-01 -x -r 192.0.2.0/24",
                "-x -r asof 2026-05-01 192.0.2.0/24",
                "-r AsOf 2026-05-01 -k -x -- 192.0.2.0/24",
                "-- asof 2026-05-01 -xr 192.0.2.0/24"
            })
    void takesFlagsOnBothSidesOfADay(String line) {
        WhoisRequest.AsOf asOf =
                (WhoisRequest.AsOf) WhoisLine.parse(line, Set.of("EX")).request();
        assertThat(asOf)
                .isEqualTo(new WhoisRequest.AsOf(
                        MAY, WhoisLine.parse("-x -r 192.0.2.0/24").request()));
        assertThat(((WhoisRequest.Objects) asOf.asked()).query().match()).isEqualTo(RangeMatch.EXACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"192.0.2.1", "AS64496 - AS64511", "help", "country MW", "pool exreg asn", "--json 192.0.2.1"})
    void asksAnyQueryAsOfADay(String query) {
        WhoisRequest today = WhoisLine.parse(query).request();
        assertThat(WhoisLine.parse("asof 2026-05-01 " + query).request()).isEqualTo(new WhoisRequest.AsOf(MAY, today));
    }

    @Test
    void asksForTheJsonOfADay() {
        assertThat(WhoisLine.parse("asof 2026-05-01 192.0.2.1").request().asJson())
                .isEqualTo(WhoisLine.parse("--json asof 2026-05-01 192.0.2.1").request());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asof 2026-02-30 192.0.2.1",
                "asof 20260501 192.0.2.1",
                "asof +2026-5-01 192.0.2.1",
                "asof 192.0.2.1",
                "asof 2026-05-01T00:00 192.0.2.1"
            })
    void namesTheFormOfADay(String line) {
        assertThat(meant(line)).isInstanceOfSatisfying(WhoisRequest.Refused.class, refused -> {
            assertThat(refused.error()).isEqualTo(WhoisError.INVALID_KEY);
            assertThat(refused.detail()).contains("asof 2026-05-01 192.0.2.1");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"asof 2026-05-01", "-k asof 2026-05-01", "asof 2026-05-01 -r"})
    void wantsAKeyAfterADay(String line) {
        assertThat(WhoisLine.parse(line).request()).isEqualTo(new WhoisRequest.Refused(WhoisError.NO_KEY, ""));
    }

    @Test
    void refusesAKeyOfADayAsAnyOther() {
        assertThat(WhoisLine.parse("asof 2026-05-01 192.0.2.256").request())
                .isEqualTo(WhoisLine.parse("192.0.2.256").request());
    }

    private static WhoisRequest meant(String line) {
        return ((WhoisRequest.Worded) WhoisLine.parse(line).request()).meant();
    }
}
