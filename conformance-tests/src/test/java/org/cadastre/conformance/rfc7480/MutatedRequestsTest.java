package org.cadastre.conformance.rfc7480;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cadastre.conformance.Holds;
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
    @DisplayName("H-12, H-22 to H-24, R-18: 100,000 mutated requests, no 5xx, no hang, no unreadable body")
    @Holds({"H-12", "H-24", "R-18"})
    void answersEveryMutatedRequest() throws InterruptedException, ExecutionException {
        List<MutationRun> runs = new ArrayList<>();
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<?>> ends = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                MutationRun run = new MutationRun(SEED, i, REQUESTS / CONNECTIONS);
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
                "mutation run: %d requests in %.1f s with seed %d; answers by status:%s%n",
                sent, (System.nanoTime() - begin) / 1e9, SEED, counts);
        assertThat(faults)
                .as("seed %d, after %d requests; answers by status:%s", SEED, sent, counts)
                .isEmpty();
        assertThat(sent).isGreaterThanOrEqualTo(REQUESTS);
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
