package org.cadastre.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;

final class AcceptEncodingFuzzTest {
    /// Whatever comes, one field to a line: it is read, and as the plain reading has it.
    @FuzzTest(maxDuration = "60s")
    void readsAnyTextAsThePlainReadingDoes(byte[] bytes) {
        List<String> fields = List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1));
        assertThat(AcceptEncoding.prefersGzip(fields)).isEqualTo(AcceptEncodingOracle.prefersGzip(fields));
    }
}
