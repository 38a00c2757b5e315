package org.cadastre;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.cadastre.number.IpAddress;
import org.cadastre.number.IpText;
import org.cadastre.testing.PublishedRow;
import org.jspecify.annotations.Nullable;

/// What `/stats/delegated-extended` and `/country` say of numbers, read from their lines alone: two opinions to hold
/// those of RDAP and WHOIS to. A number may be in two rows only where the smaller one lies in one that somebody holds,
/// and never in two blocks of countries.
final class WrittenStates {
    private static final List<String> HELD = List.of("allocated", "assigned");
    private static final Piece NOTHING = new Piece("", BigInteger.ZERO, BigInteger.ZERO, "", "");

    private final List<PublishedRow> rows;
    private final Pieces statistics = new Pieces();
    private final Pieces countries = new Pieces();

    /// @param get gives the text at a path
    WrittenStates(UnaryOperator<String> get) {
        rows = PublishedRow.of(get.apply("/stats/delegated-extended").lines());
        List<PublishedRow> widestFirst = new ArrayList<>(rows);
        widestFirst.sort(Comparator.comparing(PublishedRow::span).reversed());
        for (PublishedRow row : widestFirst) {
            String country = row.country().equals("ZZ") ? "" : row.country();
            statistics.cut(new Piece(row.type(), row.first(), row.last(), row.status(), country));
        }
        rows.stream()
                .filter(row -> HELD.contains(row.status()) && !row.type().equals("asn"))
                .forEach(statistics::growBehind);
        List<String> overview = get.apply("/country.csv").lines().skip(1).toList();
        assertThat(overview).hasSizeGreaterThan(50);
        for (String country : overview) {
            String code = country.substring(0, country.indexOf(','));
            get.apply("/country/" + code + ".csv").lines().skip(1).forEach(line -> {
                Piece block = block(line.split(",", -1));
                assertThat(block.country()).isEqualTo(code);
                countries.add(block);
            });
        }
    }

    private static Piece block(String[] cells) {
        String range = cells[1].replace("AS", "");
        int slash = range.indexOf('/');
        String[] ends = slash < 0 ? range.split("-") : new String[] {range.substring(0, slash)};
        BigInteger first = number(ends[0]);
        BigInteger last = number(ends[ends.length - 1]);
        if (slash >= 0) {
            int bits = (cells[0].equals("ipv4") ? 32 : 128) - Integer.parseInt(range.substring(slash + 1));
            last = first.add(BigInteger.TWO.pow(bits)).subtract(BigInteger.ONE);
        }
        return new Piece(cells[0], first, last, cells[2], cells[3]);
    }

    private static BigInteger number(String text) {
        return text.matches("\\d+") ? new BigInteger(text) : PublishedRow.number((IpAddress) IpText.address(text));
    }

    /// The rows of the statistics.
    List<PublishedRow> rows() {
        return rows;
    }

    /// Fails unless both say of a number what a state means. What is a country's is in a block of its, and
    /// other numbers are in no block.
    void assertTell(PoolNumber number, String state) {
        Piece row = statistics.at(number.type(), number.value());
        Piece block = countries.at(number.type(), number.value());
        String told = told(row);
        boolean isOfCountry = !row.country().isEmpty() && !told.equals("available");
        boolean agrees = told.equals(state)
                && block.state().equals(isOfCountry ? told : "")
                && block.country().equals(isOfCountry ? row.country() : "");
        if (!agrees) {
            throw new AssertionError(number + " is " + state + ", but the others say: " + row + ", " + block);
        }
    }

    private static String told(Piece row) {
        if (row.equals(NOTHING)) {
            return "pool";
        }
        return row.state().equals("reserved") && !row.country().isEmpty() ? "reserved-country" : row.state();
    }

    /// Numbers side by side of which the same is said.
    ///
    /// @param country two letters, or empty for none
    private record Piece(String type, BigInteger first, BigInteger last, String state, String country) {
        Piece from(BigInteger another) {
            return new Piece(type, another, last, state, country);
        }

        Piece to(BigInteger another) {
            return new Piece(type, first, another, state, country);
        }

        Piece as(String another) {
            return new Piece(type, first, last, another, country);
        }
    }

    /// Pieces of which no two share a number.
    private static final class Pieces {
        private final Map<String, NavigableMap<BigInteger, Piece>> lines = new HashMap<>();

        private NavigableMap<BigInteger, Piece> line(String type) {
            return lines.computeIfAbsent(type, absent -> new TreeMap<>());
        }

        /// The piece that a number is in, or nothing.
        Piece at(String type, BigInteger number) {
            Map.Entry<BigInteger, Piece> before = line(type).floorEntry(number);
            return before == null || before.getValue().last().compareTo(number) < 0 ? NOTHING : before.getValue();
        }

        void add(Piece piece) {
            Map.Entry<BigInteger, Piece> before = line(piece.type()).floorEntry(piece.last());
            assertThat(before == null || before.getValue().last().compareTo(piece.first()) < 0)
                    .as("%s meets %s", piece, before)
                    .isTrue();
            line(piece.type()).put(piece.first(), piece);
        }

        /// Adds a piece that may lie in a larger one that somebody holds: what is left of that stays beside it.
        void cut(Piece piece) {
            Piece around = at(piece.type(), piece.first());
            if (!around.equals(NOTHING)) {
                assertThat(around.state()).as("around %s", piece).isIn(HELD);
                assertThat(around.last()).as("around %s", piece).isGreaterThanOrEqualTo(piece.last());
                line(piece.type()).remove(around.first());
                if (around.first().compareTo(piece.first()) < 0) {
                    add(around.to(piece.first().subtract(BigInteger.ONE)));
                }
                if (around.last().compareTo(piece.last()) > 0) {
                    add(around.from(piece.last().add(BigInteger.ONE)));
                }
            }
            add(piece);
        }

        /// Statistics have no word for room for growth: reserved pieces are it when they lie wholly in the largest
        /// aligned block that begins where a held row does and goes on behind it over reserved numbers alone.
        void growBehind(PublishedRow held) {
            List<Piece> room = List.of();
            for (BigInteger size = BigInteger.TWO; isAligned(held.first(), size); size = size.shiftLeft(1)) {
                BigInteger end = held.first().add(size).subtract(BigInteger.ONE);
                List<Piece> behind = reservedBetween(held.type(), held.last().add(BigInteger.ONE), end);
                if (behind == null) {
                    break;
                }
                room = behind.stream()
                        .filter(piece -> piece.last().compareTo(end) <= 0)
                        .toList();
            }
            for (Piece piece : room) {
                line(piece.type()).put(piece.first(), piece.as("reserved-growth"));
            }
        }

        private static boolean isAligned(BigInteger first, BigInteger size) {
            return first.mod(size).signum() == 0;
        }

        /// The pieces that have these numbers, or null when one of the numbers is not reserved.
        private @Nullable List<Piece> reservedBetween(String type, BigInteger first, BigInteger last) {
            List<Piece> reserved = new ArrayList<>();
            for (BigInteger next = first; next.compareTo(last) <= 0; ) {
                Piece piece = at(type, next);
                if (!piece.state().startsWith("reserved") || !piece.country().isEmpty()) {
                    return null;
                }
                reserved.add(piece);
                next = piece.last().add(BigInteger.ONE);
            }
            return reserved;
        }
    }
}
