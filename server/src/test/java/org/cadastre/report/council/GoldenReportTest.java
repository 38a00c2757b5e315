package org.cadastre.report.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Figures of real files that were measured once by other means, in the JSON of the report of 2023-03-23 to 2026-08-21.
class GoldenReportTest {
    private static final Offset<Double> CLOSE = within(0.0005);

    private static JsonNode report = JsonMapper.shared().createObjectNode();

    @BeforeAll
    static void makeReport() {
        report = JsonMapper.shared().readTree(CouncilTables.json(Reports.afrinic()));
    }

    private static List<JsonNode> rows(String part, String table, String... columnsAndValues) {
        List<JsonNode> rows = new ArrayList<>();
        for (JsonNode each : report.get("parts")) {
            if (each.get("id").asString().equals(part)) {
                each.get("figures").get("values").get(table).forEach(rows::add);
            }
        }
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            String column = columnsAndValues[i];
            String value = columnsAndValues[i + 1];
            rows.removeIf(row -> !row.get(column).asString("").equals(value));
        }
        return rows;
    }

    private static double number(String part, String table, String column, String... columnsAndValues) {
        List<JsonNode> rows = rows(part, table, columnsAndValues);
        assertThat(rows).hasSize(1);
        return rows.getFirst().get(column).asDouble();
    }

    @Test
    void saysWhatItIsOf() {
        assertThat(report.get("world").asString()).isEqualTo("real");
        assertThat(report.get("from").asString()).isEqualTo("2023-03-23");
        assertThat(report.get("to").asString()).isEqualTo("2026-08-21");
        assertThat(report.get("region").asString()).isEqualTo("africa");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-23, 52, 0.852",
        "2026-08-21, 52, 0.836",
    })
    void hasTheSpreadOverCountries(String day, int having, double gini) {
        assertThat(number("equity", "summary", "withNumbers", "day", day)).isEqualTo(having);
        assertThat(number("equity", "gini", "gini", "day", day, "of", "numbers", "withoutTop", "0"))
                .isEqualTo(gini, CLOSE);
        assertThat(rows("equity", "none", "day", day))
                .extracting(row -> row.get("country").asString())
                .containsExactly("CF", "ER");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-03-23, ldc, 0.0523, 0.098",
        "2023-03-23, lldc, 0.0370, 0.144",
        "2023-03-23, sids, 0.0042, 1.231",
        "2026-08-21, ldc, 0.0778, 0.146",
        "2026-08-21, lldc, 0.0602, 0.234",
        "2026-08-21, sids, 0.0039, 1.128",
    })
    void hasTheShareOfEachCut(String day, String cut, double share, double ratio) {
        assertThat(number("equity", "cuts", "share", "day", day, "cut", cut)).isEqualTo(share, within(0.00006));
        assertThat(number("equity", "cuts", "ratio", "day", day, "cut", cut)).isEqualTo(ratio, CLOSE);
    }

    @Test
    void showsHowOneNumberMisleads() {
        String day = "2026-08-21";
        assertThat(number("equity", "gini", "gini", "day", day, "of", "numbers", "withoutTop", "2"))
                .isEqualTo(0.748, CLOSE);
        assertThat(number("equity", "gini", "gini", "day", day, "of", "holders", "family", "ipv6"))
                .isEqualTo(0.615, CLOSE);
        assertThat(number("readiness", "groups", "withIpv6", "day", day, "group", "africa"))
                .isEqualTo(1491);
        assertThat(number("readiness", "groups", "holders", "day", day, "group", "africa"))
                .isEqualTo(2929);
        assertThat(number("readiness", "groups", "readiness", "day", day, "group", "ldc"))
                .isEqualTo(0.590, CLOSE);
        assertThat(number("readiness", "groups", "readiness", "day", day, "group", "lldc"))
                .isEqualTo(0.614, CLOSE);
    }

    @ParameterizedTest
    @CsvSource({
        "allocated, allocated, 10143",
        "available, allocated, 1212",
        "reserved, allocated, 7",
        "available, reserved, 18525.0030670166015625",
        "allocated, reserved, 15",
        "allocated, available, 15",
    })
    void hasWhatBecameOfTheNumbersOfEachState(String from, String to, double units) {
        assertThat(number("diff", "transitions", "units", "family", "ipv6", "from", from, "to", to))
                .isEqualTo(units);
    }

    /// The sum of the matrix from states that nobody holds to those that somebody does, and the other way round.
    @ParameterizedTest
    @CsvSource({"ipv6, 1220.00140380859375, 30.0042266845703125", "ipv4, 3034, 1419", "asn, 587, 88"})
    void countsWhatWasHandedOutAndGivenBack(String family, double out, double back) {
        assertThat(number("operations", "operations", "handedOut", "family", family))
                .isEqualTo(out);
        assertThat(number("operations", "operations", "givenBack", "family", family))
                .isEqualTo(back);
    }

    @ParameterizedTest
    @CsvSource({
        "sizing-56, ldc, /26, 330, /23, /21",
        "sizing-56, ldc+lldc+sids, /26, 410, /23, /21",
        "sizing-56, world, /23, 2507, /20, /18",
        "sizing-48, ldc, /18, 82513, /15, /13",
        "sizing-48, ldc+lldc+sids, /18, 93603, /15, /13",
        "sizing-48, world, /15, 624306, /12, /10",
    })
    void sizesABlockForTheWholeWorld(
            String part, String group, String largest, int units, String block, String nibbleBlock) {
        JsonNode row = rows(part, "blocks", "group", group).getFirst();
        assertThat(row.get("largest").asString()).isEqualTo(largest);
        assertThat(row.get("units").asInt()).isEqualTo(units);
        assertThat(row.get("block").asString()).isEqualTo(block);
        assertThat(row.get("nibbleBlock").asString()).isEqualTo(nibbleBlock);
    }

    @Test
    void reportsTheHolesOfTheFirstDay() {
        assertThat(rows("audit", "findings", "fault", "hole"))
                .extracting(row -> row.get("day").asString() + " "
                        + row.get("range").asString().substring(0, 11))
                .containsExactly("2023-03-23 2001:43f8:1", "2023-03-23 2c0f:efa9::");
        assertThat(number("audit", "counts", "before", "fault", "hole")).isEqualTo(2);
        assertThat(number("audit", "counts", "after", "fault", "hole")).isZero();
    }

    @Test
    void setsBothDaysBesideEachOther() {
        JsonNode row = rows("key", "key", "indicator", "ratio", "of", "ldc").getFirst();
        assertThat(row.get("before").asDouble()).isEqualTo(0.098, CLOSE);
        assertThat(row.get("after").asDouble()).isEqualTo(0.146, CLOSE);
        row = rows("key", "key", "indicator", "readiness", "of", "africa").getFirst();
        assertThat(row.get("after").asDouble()).isEqualTo(0.509, CLOSE);
    }
}
