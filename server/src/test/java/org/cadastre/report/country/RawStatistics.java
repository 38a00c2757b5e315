package org.cadastre.report.country;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigInteger;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.tukaani.xz.XZInputStream;

/// The slow and obvious oracle: what statistics files say of every number, from their lines alone. Larger rows are
/// painted first, smaller ones over them, so that what is seen at a number is its smallest row.
final class RawStatistics {
    /// What is seen from a number on, by that number; the row, or null where there is none.
    private final Map<String, NavigableMap<BigInteger, Row>> painted = new TreeMap<>();

    static final Row NOTHING = new Row("", "", "", BigInteger.ZERO, BigInteger.ZERO, "", "", "");

    /// A row of a file; `last` is the last number.
    record Row(
            String registry,
            String country,
            String type,
            BigInteger first,
            BigInteger last,
            String date,
            String status,
            String holder) {
        boolean isHeld() {
            return status.equals("allocated") || status.equals("assigned");
        }

        boolean isReservedFor() {
            return status.equals("reserved") && !country.isEmpty() && !country.equals("ZZ");
        }

        BigInteger size() {
            return last.subtract(first).add(BigInteger.ONE);
        }
    }

    /// A piece of the number line and the row that is seen there.
    record Piece(BigInteger first, BigInteger last, Row row) {}

    static RawStatistics of(List<String> lines) {
        RawStatistics statistics = new RawStatistics();
        List<Row> rows = new ArrayList<>();
        for (String line : lines) {
            String[] fields = line.split("\\|", -1);
            boolean isRow = fields.length >= 7 && !line.startsWith("#") && !fields[0].matches("[0-9.]+");
            if (isRow && !fields[1].equals("*")) {
                rows.add(row(fields));
            }
        }
        // Of equal rows the first registry counts, and there the first line: it is painted last.
        List<Row> last = new ArrayList<>(rows.reversed());
        last.sort(Comparator.comparing(Row::size).thenComparing(Row::registry).reversed());
        last.forEach(statistics::paint);
        return statistics;
    }

    static RawStatistics read(Path... files) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : files) {
            try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                    new XZInputStream(Files.newInputStream(file)), StandardCharsets.ISO_8859_1))) {
                reader.lines().forEach(lines::add);
            }
        }
        return of(lines);
    }

    private static Row row(String[] fields) {
        BigInteger first = fields[2].equals("asn") ? new BigInteger(fields[3]) : address(fields[3]);
        BigInteger value = new BigInteger(fields[4]);
        BigInteger size = fields[2].equals("ipv6") ? BigInteger.TWO.pow(128 - value.intValueExact()) : value;
        return new Row(
                fields[0],
                fields[1],
                fields[2],
                first,
                first.add(size).subtract(BigInteger.ONE),
                fields[5],
                fields[6],
                fields.length > 7 ? fields[7] : "");
    }

    static BigInteger address(String text) {
        try {
            return new BigInteger(1, InetAddress.ofLiteral(text).getAddress());
        } catch (IllegalArgumentException e) {
            throw new AssertionError(text, e);
        }
    }

    private void paint(Row row) {
        NavigableMap<BigInteger, Row> line = painted.computeIfAbsent(row.type(), type -> {
            NavigableMap<BigInteger, Row> empty = new TreeMap<>();
            empty.put(BigInteger.ZERO, NOTHING);
            return empty;
        });
        BigInteger behind = row.last().add(BigInteger.ONE);
        Row after = line.floorEntry(behind).getValue();
        line.subMap(row.first(), true, behind, false).clear();
        line.put(row.first(), row);
        line.put(behind, after);
    }

    /// The row that is seen at a number, [#NOTHING] where there is none.
    Row at(String type, BigInteger number) {
        NavigableMap<BigInteger, Row> line = painted.get(type);
        return line == null ? NOTHING : line.floorEntry(number).getValue();
    }

    /// What is seen, piece by piece; what no row has is in none.
    List<Piece> pieces(String type) {
        List<Piece> pieces = new ArrayList<>();
        NavigableMap<BigInteger, Row> line = painted.getOrDefault(type, new TreeMap<>());
        for (Map.Entry<BigInteger, Row> entry : line.entrySet()) {
            BigInteger next = line.higherKey(entry.getKey());
            if (!entry.getValue().equals(NOTHING) && next != null) {
                pieces.add(new Piece(entry.getKey(), next.subtract(BigInteger.ONE), entry.getValue()));
            }
        }
        return pieces;
    }

    /// The fewest prefixes that hold exactly what is seen held in these countries.
    List<String> prefixes(String type, List<String> countries) {
        List<BigInteger[]> merged = new ArrayList<>();
        for (Piece piece : pieces(type)) {
            if (!piece.row().isHeld() || !countries.contains(piece.row().country())) {
                continue;
            }
            boolean goesOn =
                    !merged.isEmpty() && merged.getLast()[1].add(BigInteger.ONE).equals(piece.first());
            if (goesOn) {
                merged.getLast()[1] = piece.last();
            } else {
                merged.add(new BigInteger[] {piece.first(), piece.last()});
            }
        }
        int bits = type.equals("ipv4") ? 32 : 128;
        List<String> prefixes = new ArrayList<>();
        for (BigInteger[] range : merged) {
            split(bits, 0, BigInteger.ZERO, range, prefixes);
        }
        return prefixes;
    }

    /// Halves a prefix until its parts lie in the range or beside it.
    private static void split(int bits, int length, BigInteger first, BigInteger[] range, List<String> prefixes) {
        BigInteger half = BigInteger.TWO.pow(bits - length);
        BigInteger last = first.add(half).subtract(BigInteger.ONE);
        if (last.compareTo(range[0]) < 0 || first.compareTo(range[1]) > 0) {
            return;
        }
        if (first.compareTo(range[0]) >= 0 && last.compareTo(range[1]) <= 0) {
            prefixes.add(first + "/" + length);
            return;
        }
        split(bits, length + 1, first, range, prefixes);
        split(bits, length + 1, first.add(half.shiftRight(1)), range, prefixes);
    }
}
