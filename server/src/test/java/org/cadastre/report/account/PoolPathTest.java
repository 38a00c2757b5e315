package org.cadastre.report.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;
import org.cadastre.report.FiguresCsv;
import org.cadastre.report.FiguresJson;
import org.cadastre.simulation.SimulatedWorld;
import org.cadastre.testing.RegistryData;
import org.cadastre.testing.Snapshots;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoolPathTest {
    private static final PoolPath PATH = new PoolPath();
    private static final FigureSources SIMULATED = new FigureSources(Snapshots.of(
            new String(new SimulatedWorld(SimulatedWorld.DEFAULT_SEED).statisticsFile(), StandardCharsets.US_ASCII)));

    @Test
    void accountsForAfrinicAsMeasured() {
        FigureSources sources =
                new FigureSources(Snapshots.withPools(RegistryData.file("rir/delegated-afrinic-extended-20260505.xz")));
        FigureAnswer.Tables answer = (FigureAnswer.Tables) answer(sources, "/stats/pool/afrinic", null);
        String csv = new String(FiguresCsv.of(answer.figures().table(answer.csvTable())), StandardCharsets.UTF_8);
        assertThat(csv.lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("afrinic,/32,2026-05-05,1049088.0000,992986.")
                .contains(",1029,5.8", ",no,");
        assertThat(new String(FiguresJson.of(answer.figures()), StandardCharsets.UTF_8))
                .contains(
                        "\"inputs\":[{\"name\":\"afrinic 2026-05-05\",\"sha256\":\"", "\"state\":\"reserved-growth\"");
    }

    @Test
    void plainStatisticsDoNotTellWhatIsFree() {
        FigureSources plain =
                new FigureSources(Snapshots.withPools(RegistryData.file("rir/delegated-ripencc-20140803.xz")));
        for (String path : new String[] {"/stats/pool/ripencc", "/stats/pool"}) {
            FigureAnswer.Tables answer = (FigureAnswer.Tables) answer(plain, path, "format=csv");
            String csv = new String(FiguresCsv.of(answer.figures().table(answer.csvTable())), StandardCharsets.UTF_8);
            assertThat(csv.lines().skip(1)).isNotEmpty().allMatch(line -> line.endsWith(",n/a"));
            assertThat(csv).doesNotContain("yes");
        }
    }

    @Test
    void statesOfAPoolAddUpToIt() {
        FigureAnswer.Tables answer =
                (FigureAnswer.Tables) answer(SIMULATED, "/stats/pool/3fff%3A%3A%2F20", "format=json");
        double percent = answer.figures().table("states").rows().stream()
                .mapToDouble(row -> Double.parseDouble(row.get(2).asText()))
                .sum();
        assertThat(percent).isBetween(99.9999, 100.0001);
        assertThat(answer.figures().notes()).singleElement().asString().contains("simulated");
    }

    @Test
    void listsThePools() {
        FigureAnswer.Tables answer = (FigureAnswer.Tables) answer(SIMULATED, "/stats/pool", null);
        assertThat(answer.figures().table("pools").rows())
                .extracting(row -> row.getFirst().asText())
                .containsExactly(
                        "192.0.2.0/24",
                        "198.51.100.0/24",
                        "203.0.113.0/24",
                        "3fff::/20",
                        "AS64496-AS64511",
                        "AS65536-AS65551");
    }

    @ParameterizedTest
    @CsvSource({
        "/stats/pool/nobody, , 400, simulated",
        "/stats/pool/2001:db8::%2F32, , 400, 3fff::/20",
        "/stats/pool/simulated, family=ipv5, 400, 'one of ipv6, ipv4, asn'",
        "/stats/pool/simulated, color=red, 400, family",
        "/stats/pool/a/b, , 404, %2F",
    })
    void refusesWithWhatIsAllowed(String path, @Nullable String query, int status, String allowed) {
        FigureAnswer.Refused refused = (FigureAnswer.Refused) answer(SIMULATED, path, query);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.description()).contains(allowed);
    }

    private static FigureAnswer answer(FigureSources sources, String path, @Nullable String query) {
        FigureRequest request = FigureRequest.read(path, query).request();
        return PATH.answer(sources, Objects.requireNonNull(request));
    }
}
