package org.cadastre.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SyntheticDumpTest {
    @Test
    void hasAsManyObjectsAsAskedForAndTheSameBytesEachTime() throws IOException {
        String dump = dump(1000);
        assertThat(dump).isEqualTo(dump(1000)).startsWith("# Synthetic");
        assertThat(dump.split("\n\n")).hasSize(1001);
        assertThat(dump.length()).isBetween(400 * 1000, 600 * 1000);
    }

    private static String dump(int objects) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SyntheticDump.write(1, objects, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
