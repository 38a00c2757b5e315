package org.cadastre.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.cadastre.query.Query;
import org.cadastre.query.QueryObserver.Outcome;
import org.junit.jupiter.api.Test;

final class AnswerCacheTest {
    private static AnswerKey key(String handle) {
        return new AnswerKey("0123456789abcdef", 0, Representation.RDAP, new Query.Entity(handle));
    }

    private static RenderedAnswer answer(int bytes) {
        return new RenderedAnswer(200, Outcome.FOUND, new byte[bytes]);
    }

    @Test
    void makesAnAnswerOnce() {
        AnswerCache cache = new AnswerCache(1_000_000);
        AtomicInteger made = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            RenderedAnswer got = cache.get(key("ORG-EX1"), key -> {
                made.incrementAndGet();
                return answer(100);
            });
            assertThat(got.body()).hasSize(100);
        }
        assertThat(made).hasValue(1);
        assertThat(cache.figures()).isEqualTo(new CacheFigures(2, 1, 0, 1, 356));
    }

    @Test
    void keepsRepresentationsQueriesAndSnapshotsApart() {
        AnswerCache cache = new AnswerCache(1_000_000);
        Query query = new Query.Help();
        AnswerKey[] keys = {
            new AnswerKey("a", 0, Representation.RDAP, query),
            new AnswerKey("a", 0, Representation.WHOIS, query),
            new AnswerKey("b", 0, Representation.RDAP, query),
            new AnswerKey("a", 0, Representation.RDAP, new Query.Entity("x")),
            new AnswerKey("a", 0, Representation.RDAP, new Query.Entity("y"))
        };
        for (int i = 0; i < keys.length; i++) {
            int size = i;
            cache.get(keys[i], key -> answer(size));
        }
        for (int i = 0; i < keys.length; i++) {
            assertThat(cache.get(keys[i], key -> answer(99)).body()).hasSize(i);
        }
    }

    @Test
    void dropsEverything() {
        AnswerCache cache = new AnswerCache(1_000_000);
        cache.get(key("ORG-EX1"), key -> answer(100));
        cache.dropAll();
        assertThat(cache.figures().entries()).isZero();
        assertThat(cache.figures().bytes()).isZero();
        assertThat(cache.get(key("ORG-EX1"), key -> answer(7)).body()).hasSize(7);
    }

    @Test
    void staysBelowItsMaximum() {
        AnswerCache cache = new AnswerCache(100_000);
        for (int i = 0; i < 10_000; i++) {
            cache.get(key("ORG-EX" + i), key -> answer(1_000));
            assertThat(cache.figures().bytes()).isLessThanOrEqualTo(100_000);
        }
        assertThat(cache.figures().evictions()).isPositive();
        assertThat(cache.figures().entries()).isPositive();
    }

    @Test
    void keepsNothingWhenItMayNot() {
        AnswerCache cache = new AnswerCache(0);
        assertThat(cache.get(key("ORG-EX1"), key -> answer(5)).body()).hasSize(5);
        assertThat(cache.figures().entries()).isZero();
    }

    @Test
    void keepsNothingOfAFailure() {
        AnswerCache cache = new AnswerCache(1_000_000);
        assertThatThrownBy(() -> cache.get(key("ORG-EX1"), key -> {
                    throw new IllegalStateException("planted");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("planted");
        assertThat(cache.get(key("ORG-EX1"), key -> answer(5)).body()).hasSize(5);
    }

    @Test
    void compressesAnAnswerOnceAndWeighsIt() {
        AnswerCache cache = new AnswerCache(1_000_000);
        AtomicInteger packed = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            RenderedAnswer got = cache.get(key("ORG-EX1"), key -> answer(100));
            byte[] bytes = cache.packed(key("ORG-EX1"), got, body -> {
                packed.incrementAndGet();
                return new byte[body.length / 2];
            });
            assertThat(bytes).hasSize(50);
        }
        assertThat(packed).hasValue(1);
        assertThat(cache.figures()).isEqualTo(new CacheFigures(2, 1, 0, 1, 406));
    }

    @Test
    void compressesAnAnswerOnceAlsoForThoseWhoAskedBefore() {
        AnswerCache cache = new AnswerCache(1_000_000);
        RenderedAnswer before = cache.get(key("ORG-EX1"), key -> answer(100));
        byte[] first = cache.packed(key("ORG-EX1"), before, body -> new byte[7]);
        assertThat(cache.packed(key("ORG-EX1"), before, body -> new byte[8])).isSameAs(first);
        assertThat(cache.get(key("ORG-EX1"), key -> answer(9)).body()).isSameAs(before.body());
    }

    @Test
    void compressesAlsoWhatItHasDropped() {
        AnswerCache cache = new AnswerCache(1_000_000);
        RenderedAnswer got = cache.get(key("ORG-EX1"), key -> answer(100));
        cache.dropAll();
        assertThat(cache.packed(key("ORG-EX1"), got, body -> new byte[7])).hasSize(7);
        assertThat(cache.figures().entries()).isZero();
    }
}
