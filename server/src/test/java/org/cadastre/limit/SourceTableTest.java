package org.cadastre.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SourceTableTest {
    @Test
    void holdsWhatAMapHolds() {
        for (long seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            SourceTable table = new SourceTable(256, seed);
            Map<Source, Long> map = new HashMap<>();
            for (int i = 0; i < 2_000; i++) {
                Source source = new Source(random.nextInt(10), random.nextInt(30));
                long value = random.nextInt(5);
                table.set(source, value);
                map.put(source, value);
            }
            map.forEach((source, value) ->
                    assertThat(table.value(source)).as("%s", source).isEqualTo(value));
            table.clear();
            map.forEach((source, value) -> assertThat(table.value(source)).isZero());
        }
    }

    @Test
    void forgetsTheSmallestWhenFull() {
        SourceTable table = new SourceTable(1, 1);
        for (int i = 0; i < SourceTable.WAYS; i++) {
            table.set(new Source(0, i), 10 + i);
        }
        table.set(new Source(1, 1), 5);
        assertThat(table.value(new Source(1, 1))).isEqualTo(5);
        assertThat(table.value(new Source(0, 0))).isZero();
        for (int i = 1; i < SourceTable.WAYS; i++) {
            assertThat(table.value(new Source(0, i))).isEqualTo(10 + i);
        }
        table.set(new Source(1, 2), 1);
        assertThat(table.value(new Source(1, 1))).isZero();
    }

    @Test
    void spreadsSourcesThatAreNextToEachOther() {
        SourceTable table = new SourceTable(512, 7);
        int sources = 512 * SourceTable.WAYS / 2;
        for (int i = 0; i < sources; i++) {
            table.set(new Source(0x2001_0db8_0000_0000L + i, 0), 1 + i);
        }
        int held = 0;
        for (int i = 0; i < sources; i++) {
            held += table.value(new Source(0x2001_0db8_0000_0000L + i, 0)) == 1 + i ? 1 : 0;
        }
        assertThat(held).isGreaterThan(sources * 95 / 100);
    }
}
