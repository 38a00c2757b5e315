package org.cadastre.report.council;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cadastre.report.FigureSources;
import org.cadastre.report.frame.Asking;
import org.cadastre.simulation.SimulatedWorld;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.testing.Snapshots;

/// Makes the figures of reports for tests.
final class Reports {
    private static final String OLD = "rir/delegated-afrinic-extended-20230323.xz";
    private static final String NEW = "rir/delegated-afrinic-extended-20260821.xz";

    private Reports() {}

    /// What two real files say, with the population of one year for both.
    static CouncilFigures afrinic() {
        return made(new CouncilRequest(Asking.sources(OLD), Asking.sources(NEW), "", "", "2024", List.of()));
    }

    /// The simulated world that is served when no export is given.
    static Snapshot simulatedWorld() {
        return Snapshots.of(statistics());
    }

    /// Its statistics file.
    static String statistics() {
        return new String(new SimulatedWorld(SimulatedWorld.DEFAULT_SEED).statisticsFile(), StandardCharsets.US_ASCII);
    }

    /// One export as both ends of the period.
    static CouncilFigures of(FigureSources sources) {
        return made(request(sources));
    }

    static CouncilRequest request(FigureSources sources) {
        return new CouncilRequest(sources, sources, "", "", "", List.of());
    }

    static CouncilFigures made(CouncilRequest request) {
        return switch (CouncilFigures.of(request)) {
            case CouncilFigures.Reading.Made(CouncilFigures figures) -> figures;
            case CouncilFigures.Reading.Refused(String reason) -> throw new AssertionError(reason);
        };
    }
}
