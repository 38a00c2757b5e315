package org.cadastre.snapshot.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VarintTest {
    @Test
    void readsWhatItWrites() {
        byte[] bytes = new byte[8];
        for (int bit = 0; bit < 31; bit++) {
            for (int number : new int[] {(1 << bit) - 1, 1 << bit, Integer.MAX_VALUE >>> bit}) {
                int end = Varint.write(number, bytes, 2);
                assertThat(end - 2).isEqualTo(Varint.size(number)).isBetween(1, 5);
                assertThat(Varint.read(bytes, 2)).isEqualTo(number);
            }
        }
    }
}
