package org.cadastre.snapshot.rpsl;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.SplittableRandom;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslKeySink;

/// Making the indexes of generated inet6nums with ten indexed values each, most of them from stocks in which
/// few values are frequent and many are rare, and looking keys up: the CPU time of an object and of a look-up,
/// and the bytes of an object. The recipe is in `server/src/jmh/README.md`.
public final class RpslIndexComparison {
    private static final int ROUNDS = 5;
    private static final int LOOK_UPS = 1_000_000;
    private static final long SEED = 20261125;
    private static final RpslAttribute[] ATTRIBUTES = {
        RpslAttribute.INET6NUM,
        RpslAttribute.NETNAME,
        RpslAttribute.ORG,
        RpslAttribute.ADMIN_C,
        RpslAttribute.TECH_C,
        RpslAttribute.ABUSE_C,
        RpslAttribute.MNT_BY,
        RpslAttribute.MNT_LOWER,
        RpslAttribute.MNT_ROUTES,
        RpslAttribute.NOTIFY
    };
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final int objects;
    private final byte[] bytes;
    private final int[] ends;

    private RpslIndexComparison(int objects) {
        this.objects = objects;
        SplittableRandom random = new SplittableRandom(SEED);
        bytes = new byte[objects * 160];
        ends = new int[objects * ATTRIBUTES.length];
        int end = 0;
        for (int i = 0; i < objects; i++) {
            for (int j = 0; j < ATTRIBUTES.length; j++) {
                byte[] value = value(j, i, random).getBytes(US_ASCII);
                System.arraycopy(value, 0, bytes, end, value.length);
                end += value.length;
                ends[i * ATTRIBUTES.length + j] = end;
            }
        }
    }

    private static String value(int place, int object, SplittableRandom random) {
        return switch (ATTRIBUTES[place]) {
            case INET6NUM ->
                "2001:db8:" + Integer.toHexString(object >>> 16) + ":" + Integer.toHexString(object & 0xFFFF) + "::/64";
            case NETNAME -> "EX-" + (random.nextInt(3) == 0 ? frequent(random, 100_000) : object);
            case ORG -> "ORG-EX" + frequent(random, 60_000) + "-EX";
            case ADMIN_C, TECH_C -> "P" + frequent(random, 300_000) + "-EX";
            case ABUSE_C -> "AR" + frequent(random, 60_000) + "-EX";
            case NOTIFY -> "noc" + frequent(random, 100_000) + "@example.net";
            default -> "M" + frequent(random, 30_000) + "-MNT";
        };
    }

    /// A number below a limit, the lower the likelier.
    private static int frequent(SplittableRandom random, int limit) {
        return (int) Math.pow(limit, random.nextDouble()) - 1;
    }

    /// Measures and prints.
    ///
    /// @param arguments the number of objects, 2,000,000 by default
    public static void main(String[] arguments) {
        RpslIndexComparison comparison =
                new RpslIndexComparison(arguments.length == 0 ? 2_000_000 : Integer.parseInt(arguments[0]));
        System.out.println("put in us/object, built us/object, bytes/object, ns/look-up, sum of first ids");
        for (int round = 0; round < ROUNDS; round++) {
            comparison.measure();
        }
    }

    private void measure() {
        long memory = usedMemory();
        RpslIndexBuilder builder = new RpslIndexBuilder(SEED);
        long start = THREADS.getCurrentThreadCpuTime();
        putIn(builder.part(0));
        long put = THREADS.getCurrentThreadCpuTime();
        RpslIndexes indexes = builder.build();
        long built = THREADS.getCurrentThreadCpuTime();
        long sum = lookUp(indexes);
        long lookedUp = THREADS.getCurrentThreadCpuTime();
        System.out.printf(
                "%.3f %.3f %.1f %d %d%n",
                (put - start) / 1e3 / objects,
                (built - put) / 1e3 / objects,
                (double) (usedMemory() - memory) / indexes.size(),
                (lookedUp - built) / LOOK_UPS,
                sum);
    }

    private void putIn(RpslKeySink sink) {
        int from = 0;
        for (int i = 0; i < objects; i++) {
            sink.object(RpslClass.INET6NUM);
            for (int j = 0; j < ATTRIBUTES.length; j++) {
                int to = ends[i * ATTRIBUTES.length + j];
                sink.value(ATTRIBUTES[j], bytes, from, to);
                from = to;
            }
        }
    }

    private static long lookUp(RpslIndexes indexes) {
        SplittableRandom random = new SplittableRandom(SEED);
        long sum = 0;
        for (int i = 0; i < LOOK_UPS; i++) {
            sum += indexes.having(RpslAttribute.TECH_C, "p" + random.nextInt(300_000) + "-ex")
                    .next();
        }
        return sum;
    }

    private static long usedMemory() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
