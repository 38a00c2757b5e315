package org.cadastre.snapshot;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cadastre.export.ExportReading;
import org.cadastre.export.Exports;
import org.cadastre.export.RowFacts;
import org.cadastre.export.RowSink;
import org.cadastre.export.RpslLines;
import org.cadastre.export.RpslPart;
import org.cadastre.number.IpRange;
import org.cadastre.registry.RegistryObject;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslKeySink;
import org.cadastre.snapshot.rpsl.CodedTexts;
import org.jspecify.annotations.Nullable;

/// Reading an RPSL dump, beside `wc -l` of the same file and beside any other program that reads it: CPU time of
/// the process, all its threads together, round by round. The recipe is in `server/docs/performance.md`.
///
/// The first round is cold: the compilers work in it. It is printed apart, and so is what the start of Java took.
public final class RpslReadComparison {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /// How far a dump is taken.
    private enum Depth {
        /// Objects cut, their lines and attributes told, their keys and ranges read; nothing is kept.
        READ,
        /// The same, and the coded text of every object kept, without its keys.
        STORE,
        /// All that the server does: texts, keys, ranges, names, and the snapshot of them.
        INDEX
    }

    private final Path file;
    private final Depth depth;
    private final List<List<String>> programs = new ArrayList<>();
    /// What was read last; kept, so that it is counted as it would be in the server.
    private Object held = "";

    private long sum;

    private RpslReadComparison(Path file, Depth depth) {
        this.file = file;
        this.depth = depth;
    }

    /// Measures and prints.
    ///
    /// @param arguments FILE ROUNDS `read`|`store`|`index` and, to be run in each round after `wc -l`, the path of
    ///     another program, which is given the file
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.printf("start of Java: %.2f s of CPU%n", PROCESS.getProcessCpuTime() / 1e9);
        String path = arguments[0];
        RpslReadComparison comparison =
                new RpslReadComparison(Path.of(path), Depth.valueOf(arguments[2].toUpperCase(Locale.ROOT)));
        comparison.programs.add(List.of("wc", "-l", path));
        for (String program : List.of(arguments).subList(3, arguments.length)) {
            comparison.programs.add(List.of(program, path));
        }
        comparison.run(Integer.parseInt(arguments[1]));
    }

    private void run(int rounds) throws IOException, InterruptedException {
        double[][] seconds = new double[1 + programs.size()][rounds];
        for (int round = 0; round < rounds; round++) {
            held = "";
            System.gc();
            long wall = System.nanoTime();
            long cpu = PROCESS.getProcessCpuTime();
            held = readFile();
            seconds[0][round] = (PROCESS.getProcessCpuTime() - cpu) / 1e9;
            System.out.printf(
                    "round %d: %.3f s of CPU in %.2f s", round, seconds[0][round], (System.nanoTime() - wall) / 1e9);
            for (int i = 0; i < programs.size(); i++) {
                seconds[i + 1][round] = cpuOf(programs.get(i));
                System.out.printf("; %s %.3f s", programs.get(i).getFirst(), seconds[i + 1][round]);
            }
            System.out.println();
        }
        for (int i = 0; i < programs.size(); i++) {
            System.out.printf(
                    "beside %s: cold %.2fx, then %s%n",
                    programs.get(i).getFirst(),
                    seconds[0][0] / seconds[i + 1][0],
                    medianRatio(seconds[0], seconds[i + 1]));
        }
        System.out.println("sum " + sum + ", holds a " + held.getClass().getSimpleName());
    }

    /// The median of all rounds but the first, with the least and the most.
    private static String medianRatio(double[] ours, double[] theirs) {
        double[] ratios = new double[ours.length - 1];
        for (int round = 1; round < ours.length; round++) {
            ratios[round - 1] = ours[round] / theirs[round];
        }
        Arrays.sort(ratios);
        return ratios.length == 0
                ? "nothing"
                : String.format(
                        Locale.ROOT,
                        "%.2fx (%.2fx to %.2fx)",
                        ratios[ratios.length / 2],
                        ratios[0],
                        ratios[ratios.length - 1]);
    }

    private Object readFile() {
        return switch (depth) {
            case READ -> Exports.read(List.of(file), Long.MAX_VALUE, KeySums::new);
            case STORE -> {
                CodedTexts.Builder texts = new CodedTexts.Builder();
                ExportReading<Texts> reading = Exports.read(List.of(file), Long.MAX_VALUE, () -> new Texts(texts));
                sum += texts.size();
                yield List.of(reading, texts.build());
            }
            case INDEX ->
                SnapshotBuilder.read(sink -> Exports.read(List.of(file), Long.MAX_VALUE, sink))
                        .build(Instant.EPOCH);
        };
    }

    /// User and system time of a program that runs to its end, its output dropped.
    private static double cpuOf(List<String> command) throws IOException, InterruptedException {
        List<String> timed = new ArrayList<>(
                List.of("bash", "-c", "TIMEFORMAT='%3U %3S'; time \"$@\" >/dev/null 2>/dev/null", "bash"));
        timed.addAll(command);
        Process process = new ProcessBuilder(timed).start();
        String times = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException(command + " ends with " + process.exitValue());
        }
        String[] words = times.split(" ");
        return Double.parseDouble(words[0]) + Double.parseDouble(words[1]);
    }

    /// Rows that go nowhere.
    private abstract static class NoRows implements RowSink {
        @Override
        public void ipv4(int first, int last, RowFacts facts) {}

        @Override
        public void ipv6(long firstHigh, long firstLow, long lastHigh, long lastLow, RowFacts facts) {}

        @Override
        public void autnum(int first, int last, RowFacts facts) {}

        @Override
        public void object(RegistryObject object, int line) {}
    }

    /// Keys, summed up and dropped.
    private final class KeySums extends NoRows {
        @Override
        public RpslPart rpsl(int lane) {
            return new KeySum();
        }
    }

    private final class KeySum implements RpslPart, RpslKeySink {
        private long bytes;

        @Override
        public void object(RpslLines object) {
            object.giveKeys(this);
        }

        @Override
        public void filled() {}

        @Override
        public void end(int linesBefore) {
            sum += bytes;
        }

        @Override
        public void object(@Nullable RpslClass rpslClass) {
            bytes++;
        }

        @Override
        public void range(IpRange range) {
            bytes++;
        }

        @Override
        public boolean wants(RpslAttribute attribute, int line) {
            return true;
        }

        @Override
        public void value(RpslAttribute attribute, byte[] value, int from, int to) {
            bytes += to - from;
        }

        @Override
        public void otherKey(byte[] value, int from, int to) {
            bytes += to - from;
        }
    }

    /// Texts, kept.
    private static final class Texts extends NoRows {
        private final CodedTexts.Builder texts;

        Texts(CodedTexts.Builder texts) {
            this.texts = texts;
        }

        @Override
        public RpslPart rpsl(int lane) {
            CodedTexts.Part part = texts.part(lane);
            return new RpslPart() {
                @Override
                public void object(RpslLines object) {
                    part.add(object);
                }

                @Override
                public void filled() {
                    part.filled();
                }

                @Override
                public void end(int linesBefore) {
                    texts.end(part);
                }
            };
        }
    }
}
