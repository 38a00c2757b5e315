package org.cadastre.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cadastre.number.IpAddress;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Address;
import org.cadastre.number.Ipv6Address;
import org.tukaani.xz.XZInputStream;

/// A row of a statistics file as a second reader sees it: the line split at `|`, numbers as [BigInteger]. Slow and
/// obvious, to hold the real reader and index to.
///
/// @param type `asn`, `ipv4` or `ipv6`
/// @param first the lowest number
/// @param last the highest number
/// @param country the second field as it stands
/// @param date the sixth field as it stands
/// @param status the seventh field as it stands
/// @param holder the eighth field as it stands, or empty
public record PublishedRow(
        String type, BigInteger first, BigInteger last, String country, String date, String status, String holder) {
    /// The newest whole file of each of the five registries.
    public static final List<String> NEWEST_FILES = List.of(
            "rir/delegated-afrinic-extended-20260821.xz",
            "rir/delegated-apnic-20260213.xz",
            "rir/delegated-arin-20130812.xz",
            "rir/delegated-lacnic-extended-20240208.xz",
            "rir/delegated-ripencc-20140803.xz");

    /// All rows of an `.xz` file.
    public static List<PublishedRow> of(Path file) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new XZInputStream(Files.newInputStream(file)), StandardCharsets.ISO_8859_1))) {
            return of(lines.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// All rows of the lines of a file.
    public static List<PublishedRow> of(Stream<String> lines) {
        List<PublishedRow> rows = new ArrayList<>();
        lines.forEach(line -> {
            String[] fields = line.split("\\|", -1);
            boolean isRow = !line.startsWith("#") && fields.length >= 7 && fields[0].matches("[a-z]+");
            if (isRow && !fields[3].equals("*")) {
                rows.add(of(fields));
            }
        });
        return rows;
    }

    private static PublishedRow of(String[] fields) {
        BigInteger first =
                fields[2].equals("asn") ? new BigInteger(fields[3]) : number((IpAddress) IpText.address(fields[3]));
        long value = Long.parseLong(fields[4]);
        BigInteger size =
                fields[2].equals("ipv6") ? BigInteger.ONE.shiftLeft(128 - (int) value) : BigInteger.valueOf(value);
        return new PublishedRow(
                fields[2],
                first,
                first.add(size).subtract(BigInteger.ONE),
                fields[1],
                fields[5],
                fields[6],
                fields.length > 7 ? fields[7] : "");
    }

    /// Whether the row holds the number.
    public boolean covers(BigInteger number) {
        return first.compareTo(number) <= 0 && number.compareTo(last) <= 0;
    }

    /// The last number less the first.
    public BigInteger span() {
        return last.subtract(first);
    }

    /// The number in the middle of the row.
    public BigInteger middle() {
        return first.add(last).shiftRight(1);
    }

    /// A number of this type as people write it: an address, or `AS64496`.
    public static String text(String type, BigInteger number) {
        return switch (type) {
            case "asn" -> "AS" + number;
            case "ipv4" -> new Ipv4Address(number.intValue()).toString();
            default -> new Ipv6Address(number.shiftRight(64).longValue(), number.longValue()).toString();
        };
    }

    /// The number of an address.
    public static BigInteger number(IpAddress address) {
        return switch (address) {
            case Ipv4Address(int bits) -> BigInteger.valueOf(Integer.toUnsignedLong(bits));
            case Ipv6Address(long high, long low) ->
                new BigInteger(Long.toUnsignedString(high))
                        .shiftLeft(64)
                        .add(new BigInteger(Long.toUnsignedString(low)));
        };
    }

    /// The smallest of the rows that holds the number; there must be one.
    public static PublishedRow smallest(List<PublishedRow> rows, BigInteger number) {
        return rows.stream()
                .filter(row -> row.covers(number))
                .min(Comparator.comparing(PublishedRow::span))
                .orElseThrow();
    }
}
