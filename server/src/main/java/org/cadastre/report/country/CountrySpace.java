package org.cadastre.report.country;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cadastre.country.Language;
import org.cadastre.number.NumberKind;
import org.cadastre.pool.Amount;
import org.cadastre.pool.Space;
import org.cadastre.pool.State;
import org.cadastre.registry.Entity;
import org.cadastre.snapshot.Holders;
import org.cadastre.snapshot.Snapshot;

/// What statistics files say is a country's, or several countries': the numbers whose deepest row has its two letters
/// and is allocated, assigned, or reserved for it. Immutable.
///
/// @param codes two upper-case letters each
/// @param ipv4 its IPv4 addresses
/// @param ipv6 its IPv6 addresses
/// @param autnums its AS numbers
/// @param holders who the holders of blocks are
public record CountrySpace(
        SortedSet<String> codes, CountryBlocks ipv4, CountryBlocks ipv6, CountryBlocks autnums, Holders holders) {
    public CountrySpace {
        codes = Collections.unmodifiableSortedSet(new TreeSet<>(codes));
    }

    /// What is of these countries in a snapshot. It is found by the country, in time that goes with how much that is.
    ///
    /// @param codes two upper-case letters each
    public static CountrySpace of(Snapshot snapshot, Collection<String> codes) {
        for (String code : codes) {
            if (!isCode(code)) {
                throw new IllegalArgumentException("not two upper-case letters: " + code);
            }
        }
        SortedSet<String> once = new TreeSet<>(codes);
        return new CountrySpace(
                once,
                CountryBlocks.of(Space.of(snapshot, NumberKind.IPV4), once),
                CountryBlocks.of(Space.of(snapshot, NumberKind.IPV6), once),
                CountryBlocks.of(Space.of(snapshot, NumberKind.AUTNUM), once),
                snapshot.holders());
    }

    /// Makes now what the first one who asks about a snapshot would wait for.
    public static void prepare(Snapshot snapshot) {
        for (String code : codes(snapshot)) {
            Countries.title(code, Language.ENGLISH);
        }
        Countries.meant("");
    }

    /// The two letters of all countries, and of what else registries put in their place, that have numbers in a
    /// snapshot, in alphabetical order.
    public static SortedSet<String> codes(Snapshot snapshot) {
        SortedSet<String> codes = new TreeSet<>();
        for (NumberKind kind : NumberKind.values()) {
            for (int country : Space.of(snapshot, kind).countries()) {
                codes.add(CountryBlocks.code(country));
            }
        }
        return codes;
    }

    /// Whether a text is two upper-case letters of ASCII.
    static boolean isCode(String text) {
        return text.length() == 2 && isLetter(text.charAt(0)) && isLetter(text.charAt(1));
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /// The blocks of one kind.
    public CountryBlocks blocks(NumberKind kind) {
        return switch (kind) {
            case IPV4 -> ipv4;
            case IPV6 -> ipv6;
            case AUTNUM -> autnums;
        };
    }

    /// Whether there is nothing, neither held nor reserved.
    public boolean isEmpty() {
        return ipv4.count() + ipv6.count() + autnums.count() == 0;
    }

    /// Whether anything is reserved for the country.
    public boolean hasReserved() {
        for (NumberKind kind : NumberKind.values()) {
            CountryBlocks blocks = blocks(kind);
            for (int block = 0; block < blocks.count(); block++) {
                if (blocks.state(block) == State.RESERVED_COUNTRY) {
                    return true;
                }
            }
        }
        return false;
    }

    /// What each holder has of some kinds of number, in the order of handles and registries. Blocks of which the file
    /// names no holder, as plain statistics do, are in none.
    public List<CountryHolding> holdings(Set<NumberKind> kinds) {
        Map<Integer, Sum> sums = new TreeMap<>();
        for (NumberKind kind : kinds) {
            CountryBlocks blocks = blocks(kind);
            for (int block = 0; block < blocks.count(); block++) {
                int holder = blocks.holder(block);
                if (holder != Holders.NONE && blocks.state(block).isHeld()) {
                    Sum sum = sums.computeIfAbsent(holder, missing -> new Sum());
                    blocks.addTo(sum.amount(kind), block);
                    sum.blocks++;
                }
            }
        }
        List<CountryHolding> holdings = new ArrayList<>(sums.size());
        sums.forEach((holder, sum) -> holdings.add(sum.holding(holder, holders.holder(holder))));
        holdings.sort(Comparator.comparing(CountryHolding::handle).thenComparing(CountryHolding::registry));
        return List.copyOf(holdings);
    }

    private static final class Sum {
        private final Amount ipv4 = new Amount();
        private final Amount ipv6 = new Amount();
        private final Amount autnums = new Amount();
        private int blocks;

        Amount amount(NumberKind kind) {
            return switch (kind) {
                case IPV4 -> ipv4;
                case IPV6 -> ipv6;
                case AUTNUM -> autnums;
            };
        }

        CountryHolding holding(int holder, Entity entity) {
            return new CountryHolding(
                    holder, entity.handle(), entity.details().registry(), ipv4, ipv6, autnums, blocks);
        }
    }
}
