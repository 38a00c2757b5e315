package org.cadastre.conformance.rfc7480;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cadastre.conformance.FixtureRegistry;
import org.cadastre.conformance.Holds;
import org.cadastre.conformance.Target;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Nothing that a client can send makes the server fail, hang or answer with what cannot be read.
@Timeout(300)
class MutatedRequestsTest {
    private static final long SEED = Long.getLong("cadastre.mutation.seed", 7480);
    private static final int REQUESTS = Integer.getInteger("cadastre.mutation.requests", 100_000);
    private static final int CONNECTIONS = 4;

    @Test
    @DisplayName("H-12, H-22 to H-24, R-18: 100,000 mutated requests to F1, no 5xx, no hang, no unreadable body")
    @Holds({"H-12", "H-24", "R-18"})
    void answersEveryMutatedRequest() throws InterruptedException, ExecutionException {
        run("fixture registry", FixtureRegistry.get().rdap(), SEED, REQUESTS);
    }

    @Test
    @DisplayName("H-12, H-22 to H-24, R-18: a quarter as many, others, to the demo world, which has no objects")
    @Holds({"H-12", "H-24", "R-18"})
    void answersEveryMutatedRequestOfTheDemoWorld() throws InterruptedException, ExecutionException {
        run("demo world", Target.get().rdap(), SEED + 1, REQUESTS / 4);
    }

    private static void run(String name, URI server, long seed, int requests)
            throws InterruptedException, ExecutionException {
        List<MutationRun> runs = new ArrayList<>();
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<?>> ends = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                MutationRun run = new MutationRun(server, seed, i, requests / CONNECTIONS);
                runs.add(run);
                ends.add(threads.submit(run));
            }
            for (Future<?> end : ends) {
                end.get();
            }
        }
        long sent = 0;
        List<String> faults = new ArrayList<>();
        int[] statuses = new int[600];
        for (MutationRun run : runs) {
            sent += run.sent();
            faults.addAll(run.faults());
            for (int status = 0; status < statuses.length; status++) {
                statuses[status] += run.answered(status);
            }
        }
        String counts = counts(statuses);
        System.out.printf(
                "mutation run: %d requests to the %s in %.1f s with seed %d; answers by status:%s%n",
                sent, name, (System.nanoTime() - begin) / 1e9, seed, counts);
        assertThat(faults)
                .as("seed %d, after %d requests; answers by status:%s", seed, sent, counts)
                .isEmpty();
        assertThat(sent).isGreaterThanOrEqualTo(requests);
        assertThat(statuses[200]).isPositive();
        assertThat(statuses[400]).isPositive();
        assertThat(statuses[404]).isPositive();
        assertThat(statuses[405]).isPositive();
        assertThat(statuses[414]).isPositive();
        assertThat(statuses[431]).isPositive();
    }

    private static String counts(int[] statuses) {
        StringBuilder counts = new StringBuilder();
        for (int status = 0; status < statuses.length; status++) {
            if (statuses[status] > 0) {
                counts.append(' ').append(status).append('=').append(statuses[status]);
            }
        }
        return counts.toString();
    }
}
