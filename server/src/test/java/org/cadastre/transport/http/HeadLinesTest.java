package org.cadastre.transport.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HeadLinesTest {
    private static final Freshness ONE = Freshness.of("\"a\"", "Tue, 24 Nov 2026 00:00:00 GMT", "no-cache");
    private static final Freshness OTHER = Freshness.of("\"b\"", null, null);

    private static String text(byte[] lines) {
        return new String(lines, ISO_8859_1);
    }

    @Test
    void letsNoValueEndItsLine() {
        assertThat(text(HeadLines.of("X: ", "a\r\nY: b\u0000\u007f\u00e9\u0130")))
                .isEqualTo("X: a??Y: b????\r\n");
        assertThat(text(HeadLines.of("X: ", ""))).isEqualTo("X: \r\n");
        assertThat(HeadLines.of("X: ", null)).isEmpty();
    }

    @Test
    void tellsTheAnswersApartThatTakeTurns() {
        HeadLines lines = new HeadLines(true);
        for (int i = 0; i < 3; i++) {
            assertThat(text(lines.contentType("text/html"))).isEqualTo("Content-Type: text/html\r\n");
            assertThat(text(lines.contentType("text/plain"))).isEqualTo("Content-Type: text/plain\r\n");
            assertThat(text(lines.freshness(ONE, false)).split("\r\n"))
                    .containsExactly(
                            "ETag: \"a\"", "Last-Modified: Tue, 24 Nov 2026 00:00:00 GMT", "Cache-Control: no-cache");
            assertThat(text(lines.freshness(ONE, true))).startsWith("ETag: \"a-gzip\"\r\nLast-Modified: ");
            assertThat(text(lines.freshness(OTHER, true))).isEqualTo("ETag: \"b-gzip\"\r\n");
            assertThat(lines.freshness(Freshness.UNSAID, true)).isEmpty();
        }
    }

    @Test
    void saysNothingOfKeepingWhereNothingIsKept() {
        assertThat(text(new HeadLines(false).freshness(ONE, false)))
                .contains("ETag")
                .doesNotContain("Cache-Control");
    }
}
