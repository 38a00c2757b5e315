package org.cadastre;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Lines of random bytes at port 43 of a whole server: each gets an answer or an error, and that ends.
class WhoisNoiseIT {
    private static final int LINES = 10_000;
    private static final int CLIENTS = 4;
    private static final long SEED = 20261125;

    /// What real lines are made of, so that random ones get past the first letter.
    private static final List<String> WORDS = List.of(
            "-k",
            "-r",
            "-B",
            "-T",
            "inetnum",
            "-x",
            "-i",
            "mnt-by",
            "-V",
            "a,192.0.2.1",
            "--json",
            "!g",
            "!!",
            "!r",
            "AS64496",
            "192.0.2.0/24",
            "2001:db8::/32",
            " ",
            "\t",
            "n",
            "+",
            ",",
            "-",
            "help",
            "-q",
            "version",
            "\u00e9");

    @Test
    void answersEveryLine() throws Exception {
        try (RunningServer server = RunningServer.of(List.of());
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> clients = IntStream.range(0, CLIENTS)
                    .<Future<?>>mapToObj(client -> threads.submit(() -> {
                        for (int i = client; i < LINES; i += CLIENTS) {
                            assertEnds(server, i);
                        }
                        return null;
                    }))
                    .toList();
            for (Future<?> client : clients) {
                client.get();
            }
        }
    }

    private static void assertEnds(RunningServer server, int number) throws Exception {
        byte[] line = line(new Random(SEED + number));
        String answer = new String(server.whoisOnce(line), ISO_8859_1);
        String asked = "line " + number + ": " + new String(line, ISO_8859_1);
        // A line may hold a line end, so that what follows `-k` is a second one; each answer has its own end.
        assertThat(answer).as(asked).matches(text -> text.isEmpty() || text.endsWith("\n"));
        assertThat(answer).as(asked).doesNotContain("%ERROR:100");
    }

    private static byte[] line(Random random) {
        if (random.nextBoolean()) {
            byte[] bytes = new byte[random.nextInt(random.nextInt(20) == 0 ? 3_000 : 60)];
            random.nextBytes(bytes);
            return bytes;
        }
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            words.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextBoolean() ? " " : "");
        }
        return words.toString().getBytes(ISO_8859_1);
    }
}
