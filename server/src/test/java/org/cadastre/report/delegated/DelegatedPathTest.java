package org.cadastre.report.delegated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.cadastre.export.Exports;
import org.cadastre.grant.Grants;
import org.cadastre.registry.AutnumModel;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.FigureSources;
import org.cadastre.snapshot.LoadSettings;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SnapshotBuilder;
import org.cadastre.testing.Snapshots;
import org.cadastre.testing.StatisticsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `/stats/delegated-extended`.
class DelegatedPathTest {
    private static final StatisticsFile EXTENDED =
            StatisticsFile.of("exreg", "20261122").row("CH|asn|64500|1|20120606|allocated|a1");
    private static final StatisticsFile OTHER =
            StatisticsFile.of("otherreg", "20261122").row("CH|asn|64501|1|20120606|allocated|a1");
    private static final StatisticsFile PLAIN =
            StatisticsFile.of("plainreg", "20261122").row("CH|asn|64502|1|20120606|allocated");

    @Test
    void answersWithTheFileOfTheOneRegistry() {
        Snapshot snapshot = Snapshots.of(EXTENDED, PLAIN);
        assertThat(body(snapshot, "/stats/delegated-extended")).startsWith("2.3|exreg|20261122|1|");
        assertThat(body(snapshot, "/stats/delegated-extended?registry=exreg"))
                .isEqualTo(new String(DelegatedOutput.of(snapshot).getFirst().bytes(), StandardCharsets.US_ASCII));
    }

    @Test
    void answersWithTheFileOfTheRegistryThatIsNamed() {
        assertThat(body(Snapshots.of(EXTENDED, OTHER), "/stats/delegated-extended?registry=otherreg"))
                .contains("\notherreg|CH|asn|64501|1|20120606|allocated|a1\n")
                .doesNotContain("exreg|CH|asn|64500");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/stats/delegated-extended/x | 404 | There is nothing at this path",
                "/stats/delegated-extended | 400 | give exreg or otherreg",
                "/stats/delegated-extended?registry=plainreg | 400 | give exreg or otherreg",
                "/stats/delegated-extended?date=x | 400 | The parameter \"date\" is not allowed; give one of registry",
                "/stats/delegated-extended.csv | 400 | The format \"csv\" is not allowed",
            })
    void refusesWithWhatIsAllowed(String url, int status, String words) {
        assertThat(answer(Snapshots.of(EXTENDED, OTHER, PLAIN), url))
                .isInstanceOfSatisfying(FigureAnswer.Refused.class, refused -> {
                    assertThat(refused.status()).isEqualTo(status);
                    assertThat(refused.description()).contains(words);
                });
    }

    @Test
    void saysWhereNoExtendedFileIsLoaded() {
        assertThat(answer(Snapshots.of(PLAIN), "/stats/delegated-extended"))
                .isEqualTo(new FigureAnswer.Refused(404, "No extended statistics file is loaded."));
    }

    @Test
    void namesTheKeyWhereAvailableAsNumbersAreNotHeld(@TempDir Path folder) throws IOException {
        StatisticsFile file = StatisticsFile.of("exreg", "20261122").row("ZZ|asn|64500|1||available|");
        Path written = Files.writeString(folder.resolve("file"), file.toString());
        SnapshotBuilder builder = SnapshotBuilder.read(
                sink -> Exports.read(List.of(written), 1 << 20, sink),
                new LoadSettings(false, AutnumModel.FLAT, Grants.NONE));
        SnapshotBuilder.Result.Built built = (SnapshotBuilder.Result.Built) builder.build(Snapshots.LOADED);
        assertThat(answer(built.snapshot(), "/stats/delegated-extended"))
                .isInstanceOfSatisfying(FigureAnswer.Refused.class, refused -> {
                    assertThat(refused.status()).isEqualTo(404);
                    assertThat(refused.description()).contains("query.autnums: hierarchical");
                });
    }

    @Test
    void answersWhateverIsAsked() {
        Random random = new Random(15);
        Snapshot snapshot = Snapshots.of(EXTENDED, OTHER, PLAIN);
        String[] parts = {"registry", "=", "&", "exreg", "EXREG", "%00", "%", "☃", "format=csv", "?", "/", "..", "+"};
        for (int i = 0; i < 5_000; i++) {
            StringBuilder query = new StringBuilder();
            for (int count = random.nextInt(6); count > 0; count--) {
                query.append(parts[random.nextInt(parts.length)]);
            }
            FigureRequest request = FigureRequest.read("/stats/delegated-extended", query.toString())
                    .request();
            if (request != null) {
                assertThat(new DelegatedPath().answer(new FigureSources(snapshot), request))
                        .isInstanceOfAny(FigureAnswer.Body.class, FigureAnswer.Refused.class);
            }
        }
    }

    private static String body(Snapshot snapshot, String url) {
        FigureAnswer.Body body = (FigureAnswer.Body) answer(snapshot, url);
        assertThat(body.mediaType()).startsWith("text/plain");
        return new String(body.body(), StandardCharsets.US_ASCII);
    }

    private static FigureAnswer answer(Snapshot snapshot, String url) {
        int question = url.indexOf('?');
        FigureRequest request = Objects.requireNonNull(FigureRequest.read(
                        question < 0 ? url : url.substring(0, question),
                        question < 0 ? null : url.substring(question + 1))
                .request());
        return new DelegatedPath().answer(new FigureSources(snapshot), request);
    }
}
