package org.cadastre;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.number.NumberKind;
import org.cadastre.number.NumberRange;
import org.cadastre.pool.Pool;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.testing.PublishedRow;

/// Draws numbers of the pools of a world, the three kinds in turn. Half of them are anywhere in a pool; half are in a
/// row, at its ends or right beside it, so that small rows and small gaps are met too.
final class PoolNumbers {
    private static final List<String> TYPES = List.of("asn", "ipv4", "ipv6");

    private final Map<String, List<Span>> pools;
    private final Map<String, List<Span>> rows;

    private record Span(String type, BigInteger first, BigInteger last) {
        static Span of(NumberRange range) {
            return switch (range) {
                case Ipv4Range ipv4 ->
                    new Span("ipv4", PublishedRow.number(ipv4.first()), PublishedRow.number(ipv4.last()));
                case Ipv6Range ipv6 ->
                    new Span("ipv6", PublishedRow.number(ipv6.first()), PublishedRow.number(ipv6.last()));
                case AsNumberRange numbers -> new Span("asn", number(numbers.firstBits()), number(numbers.lastBits()));
            };
        }

        private static BigInteger number(int bits) {
            return BigInteger.valueOf(Integer.toUnsignedLong(bits));
        }

        boolean holds(BigInteger number) {
            return first.compareTo(number) <= 0 && number.compareTo(last) <= 0;
        }

        BigInteger any(Random random) {
            BigInteger size = last.subtract(first).add(BigInteger.ONE);
            return first.add(new BigInteger(size.bitLength() + 8, random).mod(size));
        }

        BigInteger anyOrEdge(Random random) {
            return switch (random.nextInt(6)) {
                case 0 -> first.subtract(BigInteger.ONE);
                case 1 -> first;
                case 2 -> last;
                case 3 -> last.add(BigInteger.ONE);
                default -> any(random);
            };
        }
    }

    /// @param rows those of the statistics of the world
    PoolNumbers(Snapshot snapshot, List<PublishedRow> rows) {
        pools = byType(Stream.of(NumberKind.values())
                .flatMap(kind -> Pool.of(snapshot, kind).stream())
                .map(pool -> Span.of(pool.range())));
        this.rows = byType(rows.stream().map(row -> new Span(row.type(), row.first(), row.last())));
    }

    private static Map<String, List<Span>> byType(Stream<Span> spans) {
        return spans.collect(Collectors.groupingBy(Span::type));
    }

    /// So many numbers.
    ///
    /// @param seed of what is random in them
    Stream<PoolNumber> draw(int count, long seed) {
        Random random = new Random(seed);
        return Stream.iterate(0, i -> i + 1)
                .limit(count)
                .map(i -> TYPES.get(i % TYPES.size()))
                .map(type -> new PoolNumber(type, draw(type, random)));
    }

    private BigInteger draw(String type, Random random) {
        List<Span> ofPools = pools.getOrDefault(type, List.of());
        List<Span> ofRows = rows.getOrDefault(type, List.of());
        while (true) {
            BigInteger number = random.nextBoolean()
                    ? ofPools.get(random.nextInt(ofPools.size())).any(random)
                    : ofRows.get(random.nextInt(ofRows.size())).anyOrEdge(random);
            if (ofPools.stream().anyMatch(pool -> pool.holds(number))) {
                return number;
            }
        }
    }
}
