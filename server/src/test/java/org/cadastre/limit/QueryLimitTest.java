package org.cadastre.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class QueryLimitTest {
    private long now = -5;

    /// A bucket that is filled a nanosecond at a time, as a book has it.
    private static final class Bucket {
        private final long capacity;
        private final long perQuery;
        private long level;
        private long filled;

        Bucket(int queries, long nanos, long now) {
            perQuery = nanos / queries;
            capacity = perQuery * queries;
            level = capacity;
            filled = now;
        }

        boolean take(long now) {
            level = Math.min(capacity, level + now - filled);
            filled = now;
            if (level < perQuery) {
                return false;
            }
            level -= perQuery;
            return true;
        }
    }

    @Test
    void takesWhatABucketHolds() {
        for (long seed = 1; seed <= 50; seed++) {
            Random random = new Random(seed);
            int queries = 1 + random.nextInt(20);
            long nanos = queries + (long) random.nextInt(100_000);
            QueryLimit limit = new QueryLimit(queries, nanos, () -> now, seed);
            Map<Source, Bucket> buckets = new HashMap<>();
            int refused = 0;
            for (int i = 0; i < 3_000; i++) {
                now += random.nextInt((int) (nanos / queries));
                Source source = new Source(random.nextInt(2), random.nextInt(2));
                Bucket bucket = buckets.computeIfAbsent(source, same -> new Bucket(queries, nanos, now));
                boolean taken = bucket.take(now);
                assertThat(limit.take(source)).as("seed %d, query %d", seed, i).isEqualTo(taken);
                refused += taken ? 0 : 1;
            }
            assertThat(refused).as("seed %d", seed).isLessThan(3_000);
        }
    }

    @Test
    void allowsABurstAndThenOneAtATime() {
        QueryLimit limit = new QueryLimit(3, 300, () -> now, 1);
        Source source = new Source(1, 1);
        for (int i = 0; i < 3; i++) {
            assertThat(limit.take(source)).isTrue();
        }
        assertThat(limit.take(source)).isFalse();
        assertThat(limit.take(new Source(1, 2))).isTrue();
        now += 99;
        assertThat(limit.take(source)).isFalse();
        now++;
        assertThat(limit.take(source)).isTrue();
        assertThat(limit.take(source)).isFalse();
        now += 1_000;
        for (int i = 0; i < 3; i++) {
            assertThat(limit.take(source)).isTrue();
        }
        assertThat(limit.take(source)).isFalse();
    }

    @Test
    void aFloodOfSourcesDoesNotFreeOneThatAsksTooMuch() {
        QueryLimit limit = new QueryLimit(100, 1_000_000_000, () -> now, 1);
        Source greedy = new Source(1, 1);
        for (int i = 0; i < 100; i++) {
            limit.take(greedy);
        }
        for (int i = 0; i < 1_000_000; i++) {
            limit.take(new Source(2, i));
        }
        assertThat(limit.take(greedy)).isFalse();
    }
}
