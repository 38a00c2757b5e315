package org.cadastre.snapshot.arena;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ByteShardsTest {
    private static final int[] LENGTHS = {1, 2, 100, 5_000, 3_000_000, ByteShards.SHARD, ByteShards.SHARD + 1};

    @Test
    void keepsEntriesOfAnyLengthWholeInOneArray() {
        SplittableRandom random = new SplittableRandom(1);
        byte[] bytes = new byte[ByteShards.SHARD + 1];
        random.nextBytes(bytes);
        ByteShards shards = new ByteShards();
        List<Integer> lengths = new ArrayList<>();
        List<Long> offsets = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int length = LENGTHS[random.nextInt(LENGTHS.length)];
            lengths.add(length);
            offsets.add(shards.add(bytes, length));
        }
        byte[][] trimmed = shards.trimmed();
        long total = 0;
        for (int i = 0; i < lengths.size(); i++) {
            long offset = offsets.get(i);
            byte[] shard = trimmed[(int) (offset >>> ByteShards.SHIFT)];
            int from = (int) offset & (ByteShards.SHARD - 1);
            assertThat(Arrays.equals(shard, from, from + lengths.get(i), bytes, 0, lengths.get(i)))
                    .as("entry %d of %d bytes", i, lengths.get(i))
                    .isTrue();
            total += lengths.get(i);
        }
        assertThat(Arrays.stream(trimmed).mapToLong(each -> each.length).sum()).isEqualTo(total);
        assertThat(trimmed.length).isGreaterThan(4);
    }
}
