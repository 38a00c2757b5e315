package org.cadastre.index;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.cadastre.number.Ipv4Prefix;

/// The addresses of a benchmark.
///
/// @param name what they are like
/// @param addresses the addresses, in the order of asking
record Keys32(String name, int[] addresses) {
    private static final int HOT = 20_000;

    /// Random prefixes, random host bits.
    static Keys32 random(List<Ipv4Prefix> prefixes, int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] addresses = new int[count];
        for (int i = 0; i < count; i++) {
            addresses[i] = within(prefixes.get(random.nextInt(prefixes.size())), random);
        }
        return new Keys32("random", addresses);
    }

    /// 20,000 random prefixes asked for by Zipf's law, random host bits.
    static Keys32 zipf(List<Ipv4Prefix> prefixes, int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] upTo = new double[HOT];
        int[] hot = new int[HOT];
        double sum = 0;
        for (int rank = 0; rank < HOT; rank++) {
            sum += 1.0 / (rank + 1);
            upTo[rank] = sum;
            hot[rank] = random.nextInt(prefixes.size());
        }
        int[] addresses = new int[count];
        for (int i = 0; i < count; i++) {
            int place = Arrays.binarySearch(upTo, random.nextDouble(sum));
            addresses[i] = within(prefixes.get(hot[place < 0 ? ~place : place]), random);
        }
        return new Keys32("zipf", addresses);
    }

    /// Any addresses.
    static Keys32 uniform(int count, long seed) {
        return new Keys32("uniform", new SplittableRandom(seed).ints(count).toArray());
    }

    private static int within(Ipv4Prefix prefix, SplittableRandom random) {
        return prefix.bits() | random.nextInt() & Ipv4Prefix.hostMask(prefix.length());
    }

    /// The address to ask for after a row was found: its place in the list, but for three bits that the row decides
    /// and that are zero for every row.
    int after(int place, int row) {
        return addresses[place] ^ (row + 1) >>> 29;
    }
}
