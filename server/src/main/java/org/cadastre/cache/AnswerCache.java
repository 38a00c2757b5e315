package org.cadastre.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Finished answers, up to a total weight in bytes. Threads that ask for the same missing answer at once wait
/// for one of them to make it. Safe for use by any thread; has no threads of its own, its upkeep is done by
/// those who ask.
public final class AnswerCache {
    /// What an entry weighs besides its body: key, query and the cache's own node.
    private static final int ENTRY_BYTES = 256;

    private final Cache<AnswerKey, RenderedAnswer> answers;

    /// An empty cache.
    ///
    /// @param maximumBytes what all answers may weigh together; with 0 nothing is kept
    public AnswerCache(long maximumBytes) {
        answers = Caffeine.newBuilder()
                .maximumWeight(maximumBytes)
                .weigher((AnswerKey key, RenderedAnswer answer) -> ENTRY_BYTES + answer.bytes())
                .executor(Runnable::run)
                .recordStats()
                .build();
    }

    /// The answer to a key; made and kept when it is not there. What `make` throws is thrown here, and nothing
    /// is kept.
    ///
    /// @param make makes the answer; must not use the cache
    public RenderedAnswer get(AnswerKey key, Function<AnswerKey, RenderedAnswer> make) {
        return answers.get(key, make);
    }

    /// The answer to a key, or null when it is not there.
    public @Nullable RenderedAnswer held(AnswerKey key) {
        return answers.getIfPresent(key);
    }

    /// The answer to a key that [#held] has not found a moment ago, or null; it is not counted again.
    public @Nullable RenderedAnswer heldMeanwhile(AnswerKey key) {
        return answers.policy().getIfPresentQuietly(key);
    }

    /// Keeps an answer that was made without this cache.
    public void keep(AnswerKey key, RenderedAnswer answer) {
        answers.put(key, answer);
    }

    /// The body of an answer compressed; made once and kept beside the body, as a part of its weight.
    ///
    /// @param answer what [#get] gave for the key
    /// @param packer compresses a body; must not use the cache
    public byte[] packed(AnswerKey key, RenderedAnswer answer, UnaryOperator<byte[]> packer) {
        byte[] packed = answer.packed();
        if (packed != null) {
            return packed;
        }
        RenderedAnswer kept = answers.asMap()
                .computeIfPresent(
                        key, (same, held) -> held.packed() == null ? held.packed(packer.apply(held.body())) : held);
        packed = kept == null ? null : kept.packed();
        return packed == null ? packer.apply(answer.body()) : packed;
    }

    /// Drops every answer, as at a change of the snapshot.
    public void dropAll() {
        answers.invalidateAll();
    }

    /// The figures now.
    public CacheFigures figures() {
        answers.cleanUp();
        CacheStats stats = answers.stats();
        long bytes = answers.policy()
                .eviction()
                .map(eviction -> eviction.weightedSize().orElse(0))
                .orElse(0L);
        return new CacheFigures(
                stats.hitCount(), stats.missCount(), stats.evictionCount(), answers.estimatedSize(), bytes);
    }
}
