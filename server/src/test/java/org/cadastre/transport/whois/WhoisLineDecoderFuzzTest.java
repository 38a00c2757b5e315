package org.cadastre.transport.whois;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

final class WhoisLineDecoderFuzzTest {
    private static final int LINE_BYTES = 40;

    @FuzzTest(maxDuration = "60s")
    void doesNotDependOnHowBytesWereCut(byte[] bytes) {
        List<WhoisInput> whole = decode(bytes, new int[0]);

        assertThat(decode(bytes, everyByte(bytes.length))).as("byte by byte").isEqualTo(whole);
        long seed = Arrays.hashCode(bytes);
        for (int round = 0; round < 4; round++) {
            assertThat(decode(bytes, cuts(new Random(seed + round), bytes.length)))
                    .as("seed %d", seed + round)
                    .isEqualTo(whole);
        }
        for (WhoisInput input : whole) {
            if (input instanceof WhoisInput.Line line) {
                assertThat(line.text().getBytes(UTF_8).length).isLessThanOrEqualTo(LINE_BYTES);
                assertThat(line.text()).doesNotContain("\n", "\r", "\u0000");
            }
        }
        assertThat(whole.size()).isLessThanOrEqualTo(bytes.length + 1);
    }

    private static List<WhoisInput> decode(byte[] bytes, int[] cuts) {
        EmbeddedChannel channel = new EmbeddedChannel(new WhoisLineDecoder(LINE_BYTES));
        int from = 0;
        for (int cut : cuts) {
            channel.writeInbound(Unpooled.copiedBuffer(bytes, from, cut - from));
            from = cut;
        }
        channel.writeInbound(Unpooled.copiedBuffer(bytes, from, bytes.length - from));
        channel.finish();
        List<WhoisInput> decoded = new ArrayList<>();
        for (WhoisInput input = channel.readInbound(); input != null; input = channel.readInbound()) {
            decoded.add(input);
        }
        return decoded;
    }

    private static int[] everyByte(int length) {
        int[] cuts = new int[Math.max(0, length - 1)];
        for (int i = 0; i < cuts.length; i++) {
            cuts[i] = i + 1;
        }
        return cuts;
    }

    private static int[] cuts(Random random, int length) {
        return random.ints(random.nextInt(5), 0, length + 1).sorted().toArray();
    }
}
