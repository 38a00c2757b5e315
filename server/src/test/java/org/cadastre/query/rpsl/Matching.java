package org.cadastre.query.rpsl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.cadastre.index.RangeMatch;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.jspecify.annotations.Nullable;

/// What lies so to a range, slowly and obviously: each item is looked at. Ranges that partly overlap are not
/// known.
final class Matching {
    private Matching() {}

    /// The items, the greater before those in them, those before others that begin later, and equal ones as they
    /// come.
    ///
    /// @param range the range of an item, of the kind of the one that is asked for, or of another kind
    static <T, R> List<T> of(List<T> items, Function<T, ? extends @Nullable R> range, R asked, RangeMatch match) {
        List<T> less = new ArrayList<>();
        List<T> same = new ArrayList<>();
        List<T> more = new ArrayList<>();
        for (T item : items) {
            R each = Objects.requireNonNull(range.apply(item));
            if (each.equals(asked)) {
                same.add(item);
            } else if (contains(each, asked)) {
                less.add(item);
            } else if (contains(asked, each)) {
                more.add(item);
            }
        }
        Comparator<T> order = Comparator.comparing(
                item -> Objects.requireNonNull(range.apply(item)), (one, other) -> compare(one, other));
        less.sort(order);
        more.sort(order);
        List<T> smallest = new ArrayList<>();
        for (T item : less) {
            if (Objects.equals(range.apply(item), range.apply(less.getLast()))) {
                smallest.add(item);
            }
        }
        return switch (match) {
            case EXACT -> same;
            case CLOSEST -> same.isEmpty() ? smallest : same;
            case ONE_LESS -> smallest;
            case ALL_LESS -> {
                less.addAll(same);
                yield less;
            }
            case ONE_MORE -> {
                List<T> outermost = new ArrayList<>();
                for (T item : more) {
                    R inner = Objects.requireNonNull(range.apply(item));
                    if (more.stream().map(range).noneMatch(each -> !inner.equals(each) && contains(each, inner))) {
                        outermost.add(item);
                    }
                }
                yield outermost;
            }
            case ALL_MORE -> more;
        };
    }

    static boolean contains(@Nullable Object outer, @Nullable Object inner) {
        return switch (outer) {
            case IpRange a -> inner instanceof IpRange b && a.contains(b);
            case AsNumberRange a -> inner instanceof AsNumberRange b && a.contains(b);
            case null, default -> throw new IllegalArgumentException("no range: " + outer);
        };
    }

    /// Those that begin first, and of those the greater, come first.
    static int compare(Object one, Object other) {
        if (one.equals(other)) {
            return 0;
        }
        if (contains(one, other) || contains(other, one)) {
            return contains(one, other) ? -1 : 1;
        }
        return switch (one) {
            case Ipv4Range a -> Integer.compareUnsigned(a.firstBits(), ((Ipv4Range) other).firstBits());
            case Ipv6Range a -> a.first().compareTo(((Ipv6Range) other).first());
            case AsNumberRange a -> Integer.compareUnsigned(a.firstBits(), ((AsNumberRange) other).firstBits());
            default -> throw new IllegalArgumentException("no range: " + one);
        };
    }
}
