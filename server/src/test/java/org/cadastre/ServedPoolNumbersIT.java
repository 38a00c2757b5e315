package org.cadastre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.cadastre.simulation.SimulatedWorld;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.testing.RegistryData;
import org.cadastre.testing.Snapshots;
import org.junit.jupiter.api.Test;

/// The same as [EveryPoolNumberIT] over sockets: 20,000 numbers of pools asked of a server over kept connections of
/// HTTP and WHOIS.
class ServedPoolNumbersIT {
    private static final int NUMBERS = 10_000;

    @Test
    void haveOneStateInTheSimulatedWorld() throws IOException {
        byte[] file = new SimulatedWorld(SimulatedWorld.DEFAULT_SEED).statisticsFile();
        check(Snapshots.of(new String(file, StandardCharsets.US_ASCII)), List.of());
    }

    @Test
    void haveOneStateInThePoolsOfAfrinic() throws IOException {
        Path file = RegistryData.file("rir/delegated-afrinic-extended-20260821.xz");
        check(Snapshots.withPools(file), List.of(file));
    }

    private static void check(Snapshot same, List<Path> exports) throws IOException {
        try (RunningServer server = RunningServer.of(exports, Map.of("extensions.cir0", "on"));
                RunningServer.WhoisSession whois = server.whois()) {
            WrittenStates written = new WrittenStates(asking(server::web));
            FourOutputs outputs = new FourOutputs(asking(server::rdap), line -> ask(whois, line), written);
            long met = new PoolNumbers(same, written.rows())
                    .draw(NUMBERS, 20261125)
                    .map(outputs::state)
                    .distinct()
                    .count();
            assertThat(met).isGreaterThanOrEqualTo(5);
        }
    }

    private interface Get {
        HttpResponse<String> get(String path) throws IOException, InterruptedException;
    }

    private static UnaryOperator<String> asking(Get server) {
        return path -> {
            try {
                HttpResponse<String> response = server.get(path);
                assertThat(response.statusCode()).as(path).isEqualTo(200);
                return response.body();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static String ask(RunningServer.WhoisSession whois, String line) {
        try {
            return whois.ask(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
