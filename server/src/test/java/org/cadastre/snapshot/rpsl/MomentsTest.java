package org.cadastre.snapshot.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
    @Test
    void momentsAreTheSecondsSince1970() {
        Random random = new Random(43);
        for (int i = 0; i < 200_000; i++) {
            long seconds = random.nextLong(4_291_747_200L);
            String text = Instant.ofEpochSecond(seconds).toString();
            assertThat(seconds(text)).isEqualTo(seconds);
            byte[] written = new byte[Moments.LENGTH + 1];
            Moments.write(seconds, written, 1);
            assertThat(new String(written, 1, Moments.LENGTH, StandardCharsets.US_ASCII))
                    .isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29T00:00:00Z",
                "2100-02-29T00:00:00Z",
                "2026-13-01T00:00:00Z",
                "2026-00-01T00:00:00Z",
                "2026-01-32T00:00:00Z",
                "2026-04-31T00:00:00Z",
                "2026-01-00T00:00:00Z",
                "2026-01-01T24:00:00Z",
                "2026-01-01T00:60:00Z",
                "2026-01-01T00:00:60Z",
                "1969-12-31T23:59:59Z",
                "2106-02-07T06:28:16Z",
                "2026-01-01 00:00:00Z",
                "2026-01-01T00:00:00z",
                "2026-01-01T00:00:00",
                "2026-01-01T00:00:0Z",
                "+026-01-01T00:00:00Z",
                ""
            })
    void otherTextsAreNone(String text) {
        assertThat(seconds(text)).isEqualTo(-1);
    }

    private static long seconds(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        return Moments.seconds(bytes, 0, bytes.length);
    }
}
