package org.cadastre.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AcceptEncodingTest {
    private static final String[] PIECES = {
        "gzip",
        "x-gzip",
        "GZip",
        "identity",
        "*",
        "br",
        "deflate",
        "gzipx",
        "",
        ",",
        ", ",
        ";",
        ";q=",
        ";q=0",
        ";q=1",
        ";q=0.5",
        ";q=0.501",
        ";q=1.000",
        ";q=1.",
        ";q=0.",
        ";q=1.1",
        ";q=2",
        ";q=0.1234",
        "; Q=0.2",
        ";q =1",
        ";x=1",
        " ",
        "\t",
        "q=1",
        "\u00e9",
        "\""
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip",
                "GZIP",
                "x-gzip",
                "gzip, deflate, br, zstd",
                "br;q=1.0, gzip;q=0.001",
                "deflate,\tgzip ; q=0.8 ,*;q=0",
                "*",
                "*;q=0.1",
                "identity;q=0, gzip",
                "identity;q=0.5, gzip;q=0.5",
                "gzip;q=1.",
                ",,gzip,,",
                "nonsense;q=9, gzip"
            })
    void seesThatGzipIsWelcome(String field) {
        assertThat(AcceptEncoding.prefersGzip(List.of(field))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "identity",
                "br",
                "identity;q=0",
                "gzip;q=0",
                "gzip;q=0.000, *",
                "*;q=0",
                "gzip;q=0.5, identity",
                "gzip;q=0.5, *",
                "gzip;q=2",
                "gzip;q=0.1234",
                "gzip;q=",
                "gzip;level=9",
                "gzip; q = 1",
                "gzip gzip",
                "\"gzip\"",
                "gzip, gzip;q=0"
            })
    void seesThatGzipIsNot(String field) {
        assertThat(AcceptEncoding.prefersGzip(List.of(field))).isFalse();
    }

    @Test
    void looksAtEveryField() {
        assertThat(AcceptEncoding.prefersGzip(List.of())).isFalse();
        assertThat(AcceptEncoding.prefersGzip(List.of("br", "gzip"))).isTrue();
        assertThat(AcceptEncoding.prefersGzip(List.of("gzip", "identity;q=1.0, gzip;q=0.9")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void readsWhatThePlainReadingReads(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 30_000; round++) {
            List<String> fields = new ArrayList<>();
            for (int count = random.nextInt(3); count >= 0; count--) {
                StringBuilder field = new StringBuilder();
                for (int pieces = random.nextInt(9); pieces > 0; pieces--) {
                    field.append(PIECES[random.nextInt(PIECES.length)]);
                }
                fields.add(field.toString());
            }
            assertThat(AcceptEncoding.prefersGzip(fields))
                    .as("seed %d, round %d: %s", seed, round, fields)
                    .isEqualTo(AcceptEncodingOracle.prefersGzip(fields));
        }
    }
}
