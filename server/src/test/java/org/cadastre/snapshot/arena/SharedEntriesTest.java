package org.cadastre.snapshot.arena;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SharedEntriesTest {
    @Test
    void findsEachEntryAgainWhileThereIsRoom() {
        ByteShards shards = new ByteShards();
        SharedEntries entries = new SharedEntries(1 << 16);
        Map<ByteBuffer, Long> stored = new HashMap<>();
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = bytes(random, 8_000);
            long offset = entries.offset(bytes, bytes.length, shards);
            Long before = stored.putIfAbsent(ByteBuffer.wrap(bytes), offset);
            assertThat(offset).isEqualTo(before == null ? offset : before);
            assertThat(shards.matches(offset, bytes, bytes.length)).isTrue();
        }
    }

    @Test
    void forgetsOldEntriesWhenFullAndStillGivesTheRightBytes() {
        ByteShards shards = new ByteShards();
        SharedEntries entries = new SharedEntries(1 << 8);
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = bytes(random, 8_000);
            long offset = entries.offset(bytes, bytes.length, shards);
            assertThat(shards.matches(offset, bytes, bytes.length)).isTrue();
            assertThat(entries.offset(bytes, bytes.length, shards)).isEqualTo(offset);
        }
    }

    /// One of so many arrays of bytes, of 1 to 31 bytes.
    private static byte[] bytes(SplittableRandom random, int many) {
        int kind = random.nextInt(many);
        byte[] bytes = new byte[1 + kind % 31];
        new SplittableRandom(kind).nextBytes(bytes);
        return bytes;
    }
}
