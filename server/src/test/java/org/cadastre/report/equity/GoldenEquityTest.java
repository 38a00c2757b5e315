package org.cadastre.report.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.cadastre.report.FigureTable;
import org.cadastre.report.Figures;
import org.cadastre.report.TableRows;
import org.cadastre.report.frame.Asking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures of how real files are spread over countries, measured once by other means.
class GoldenEquityTest {
    private static final Offset<Double> CLOSE = within(0.0005);

    /// The 54 states of Africa that have a population figure are the members of the United Nations there.
    private static final String AFRICA = "/stats/equity?region=africa&populationYear=2024";

    private static Figures africa(String date) {
        return Asking.figures(new EquityPath(), AFRICA, "rir/delegated-afrinic-extended-" + date + ".xz");
    }

    @ParameterizedTest
    @CsvSource({
        "20160223, 51, CF ER ET, 0.884",
        "20230323, 52, CF ER, 0.852",
        "20260821, 52, CF ER, 0.836",
    })
    void countsTheStatesOfAfrica(String date, int having, String none, double gini) {
        Figures figures = africa(date);
        Map<String, String> summary = TableRows.of(figures.table("summary")).getFirst();
        assertThat(summary.get("counted")).isEqualTo("54");
        assertThat(summary.get("registries")).isEqualTo("afrinic");
        assertThat(Integer.parseInt(summary.getOrDefault("withNumbers", ""))).isEqualTo(having);
        assertThat(TableRows.column(figures.table("none"), "country")).containsExactlyInAnyOrder(none.split(" "));
        assertThat(gini(figures, "numbers", "ipv6", 0)).isEqualTo(gini, CLOSE);
    }

    @ParameterizedTest
    @CsvSource({
        "20160223, ldc, 33, 0.0145, 0.5336, 0.027",
        "20160223, lldc, 16, 0.0073, 0.2569, 0.029",
        "20160223, sids, 6, 0.0031, 0.0034, 0.905",
        "20230323, ldc, 33, 0.0523, 0.5336, 0.098",
        "20230323, lldc, 16, 0.0370, 0.2569, 0.144",
        "20230323, sids, 6, 0.0042, 0.0034, 1.231",
        "20260821, ldc, 33, 0.0778, 0.5336, 0.146",
        "20260821, lldc, 16, 0.0602, 0.2569, 0.234",
        "20260821, sids, 6, 0.0039, 0.0034, 1.128",
    })
    void setsAShareOfSpaceBesideAShareOfPeople(
            String date, String cut, int counted, double share, double people, double ratio) {
        Map<String, String> row = TableRows.row(africa(date).table("cuts"), "cut", cut);
        assertThat(row.get("counted")).isEqualTo(Integer.toString(counted));
        assertThat(TableRows.number(row, "share")).isEqualTo(share, within(0.00006));
        assertThat(TableRows.number(row, "populationShare")).isEqualTo(people, within(0.00006));
        assertThat(TableRows.number(row, "ratio")).isEqualTo(ratio, CLOSE);
    }

    @Test
    void showsWhatTwoHoldersDoToACoefficient() {
        Figures figures = africa("20260821");
        assertThat(gini(figures, "numbers", "ipv6", 2)).isEqualTo(0.748, CLOSE);
        assertThat(gini(figures, "holders", "ipv6", 0)).isEqualTo(0.615, CLOSE);
        assertThat(gini(figures, "holders", "ipv4", 0)).isEqualTo(0.603, CLOSE);
        List<Map<String, String>> holders = TableRows.of(figures.table("holders"));
        assertThat(holders.subList(0, 2))
                .allSatisfy(row -> assertThat(TableRows.number(row, "share")).isEqualTo(0.3605, within(0.00005)))
                .extracting(row -> row.get("countries"))
                .containsExactlyInAnyOrder("EG", "ZA");
        assertThat(TableRows.number(TableRows.row(figures.table("concentration"), "top", "2"), "share"))
                .isEqualTo(0.7209, within(0.0001));
    }

    @ParameterizedTest
    @CsvSource({"ZA, 5.41", "EG, 2.33", "RW, 1.22", "MW, 0.87", "NG, 0.037", "ET, 0.002"})
    void saysWhatThereIsForAPerson(String country, double perPerson) {
        FigureTable countries = africa("20260821").table("countries");
        assertThat(TableRows.number(TableRows.row(countries, "country", country), "perPerson"))
                .isEqualTo(perPerson, within(perPerson >= 0.1 ? 0.005 : 0.0005));
    }

    /// A region of the world is no service region: most of the countries without are served by another registry.
    @Test
    void countsLatinAmericaByTheRegionOfTheWorld() {
        Figures figures = Asking.figures(
                new EquityPath(),
                "/stats/equity?region=latin-america-and-the-caribbean&populationYear=2024",
                "rir/delegated-lacnic-extended-20230323.xz");
        assertThat(gini(figures, "numbers", "ipv6", 0)).isEqualTo(0.558, CLOSE);
        assertThat(figures.table("none").rows()).hasSize(15);
    }

    private static double gini(Figures figures, String of, String family, int withoutTop) {
        return TableRows.of(figures.table("gini")).stream()
                .filter(row -> of.equals(row.get("of"))
                        && family.equals(row.get("family"))
                        && Integer.toString(withoutTop).equals(row.get("withoutTop")))
                .mapToDouble(row -> TableRows.number(row, "gini"))
                .findFirst()
                .orElseThrow();
    }
}
