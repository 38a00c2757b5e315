package org.cadastre.index;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.LongSupplier;

/// Things to measure side by side: each round runs all of them once, one after the other, so that what disturbs the
/// machine disturbs all. Time is the CPU time of the thread.
public final class Rounds {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long LEAST_NANOS = 60_000_000;

    private final int rounds;

    /// @param rounds how many rounds are measured
    public Rounds(int rounds) {
        this.rounds = rounds;
    }

    /// One thing to measure.
    ///
    /// @param name what it is
    /// @param operations how many operations one run of the work is
    /// @param work does them, and returns a sum that depends on each of them
    public record Work(String name, long operations, LongSupplier work) {}

    /// What was measured.
    ///
    /// @param name what it is
    /// @param sum what each run of the work returned
    /// @param median the median over the rounds of nanoseconds an operation
    /// @param best the least of them
    /// @param ratio the median over the rounds of its time beside that of the first work in the same round, so that
    ///     a round in which the machine was slow counts no more than another
    public record Measured(String name, long sum, double median, double best, double ratio) {
        @Override
        public String toString() {
            return "%-34s %9.1f ns median %9.1f best   sum %d   x%.2f".formatted(name, median, best, sum, ratio);
        }
    }

    /// Runs the work in rounds, after two that are not counted. Work that is short is repeated within its turn.
    public Measured[] measure(Work... works) {
        double[][] nanos = new double[works.length][rounds];
        long[] sums = new long[works.length];
        int[] repeats = new int[works.length];
        for (int i = 0; i < works.length; i++) {
            sums[i] = works[i].work().getAsLong();
            turn(works[i], 1, sums[i]);
            double once = turn(works[i], 1, sums[i]) * works[i].operations();
            repeats[i] = (int) Math.max(1, LEAST_NANOS / Math.max(1, once));
            turn(works[i], repeats[i], sums[i]);
        }
        for (int round = -1; round < rounds; round++) {
            for (int i = 0; i < works.length; i++) {
                double each = turn(works[i], repeats[i], sums[i]);
                if (round >= 0) {
                    nanos[i][round] = each;
                }
            }
        }
        Measured[] measured = new Measured[works.length];
        for (int i = 0; i < works.length; i++) {
            double[] sorted = nanos[i].clone();
            Arrays.sort(sorted);
            double ratio = medianRatio(nanos[i], nanos[0]);
            measured[i] = new Measured(works[i].name(), sums[i], sorted[rounds / 2], sorted[0], ratio);
        }
        return measured;
    }

    private static double medianRatio(double[] nanos, double[] beside) {
        double[] ratios = new double[nanos.length];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = nanos[round] / beside[round];
        }
        Arrays.sort(ratios);
        return ratios[ratios.length / 2];
    }

    /// @return nanoseconds an operation
    private static double turn(Work work, int repeats, long sum) {
        long before = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < repeats; i++) {
            if (work.work().getAsLong() != sum) {
                throw new IllegalStateException(work.name() + " gave another sum");
            }
        }
        return (double) (THREADS.getCurrentThreadCpuTime() - before) / repeats / work.operations();
    }
}
