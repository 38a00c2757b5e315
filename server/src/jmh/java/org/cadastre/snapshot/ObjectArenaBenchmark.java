package org.cadastre.snapshot;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.cadastre.registry.RegistryObject;
import org.cadastre.snapshot.arena.ObjectArena;
import org.cadastre.testing.RandomObjects;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// Coding and decoding of 10,000 random objects of all classes, as [RandomObjects] makes them, and the parts that
/// searches read alone. The recipe is in `server/src/jmh/README.md`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(ObjectArenaBenchmark.OBJECTS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ObjectArenaBenchmark {
    static final int OBJECTS = 10_000;
    private static final long SEED = 20261125;

    private final RegistryObject[] objects = new RegistryObject[OBJECTS];
    private ObjectArena arena = new ObjectArena.Builder().build();

    /// Makes the objects.
    @Setup
    public void makeObjects() {
        RandomObjects random = new RandomObjects(new SplittableRandom(SEED));
        for (int i = 0; i < OBJECTS; i++) {
            objects[i] = random.object();
        }
        arena = coded();
    }

    /// Objects to bytes.
    @Benchmark
    public ObjectArena coded() {
        ObjectArena.Builder builder = new ObjectArena.Builder();
        for (RegistryObject object : objects) {
            builder.add(object);
        }
        return builder.build();
    }

    /// Bytes to objects.
    @Benchmark
    public void decoded(Blackhole hole) {
        for (int id = 0; id < OBJECTS; id++) {
            hole.consume(arena.object(id));
        }
    }

    /// The names alone.
    @Benchmark
    public void names(Blackhole hole) {
        for (int id = 0; id < OBJECTS; id++) {
            hole.consume(arena.name(id));
        }
    }

    /// The status values alone.
    @Benchmark
    public long statusBits() {
        long sum = 0;
        for (int id = 0; id < OBJECTS; id++) {
            sum += arena.statusBits(id);
        }
        return sum;
    }
}
