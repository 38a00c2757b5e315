package org.cadastre.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.cadastre.transport.testing.FakeRdap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GzipTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_024, 65_536, 65_537, 1_000_000})
    void packsWhatCanBeUnpacked(int length) throws IOException {
        byte[] body = FakeRdap.large(length);
        byte[] packed = Gzip.pack(body);

        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(body);
        }
        assertThat(packed.length).isLessThan(Math.max(body.length, 100));
        assertThat(Gzip.pack(body)).isEqualTo(packed);
    }
}
