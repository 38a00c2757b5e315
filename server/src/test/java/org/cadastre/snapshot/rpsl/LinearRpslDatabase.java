package org.cadastre.snapshot.rpsl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadastre.index.RangeMatch;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.rpsl.ReferenceKeys;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.jspecify.annotations.Nullable;

/// The slow and obvious database: every question looks at every object.
public final class LinearRpslDatabase implements RpslDatabase {
    private final List<RpslObject> objects;

    /// @param objects the objects, in the order of their ids
    public LinearRpslDatabase(List<RpslObject> objects) {
        this.objects = List.copyOf(objects);
    }

    /// The database of the objects in a text, set apart by empty lines.
    public static LinearRpslDatabase of(String text) {
        List<RpslObject> objects = new ArrayList<>();
        for (String part : text.split("\n\n+")) {
            if (!part.isBlank()) {
                objects.add(RpslObject.of(part.stripTrailing() + "\n"));
            }
        }
        return new LinearRpslDatabase(objects);
    }

    @Override
    public int size() {
        return objects.size();
    }

    @Override
    public RpslObject object(int id) {
        return objects.get(id);
    }

    @Override
    public @Nullable RpslClass rpslClass(int id) {
        return objects.get(id).rpslClass();
    }

    @Override
    public Ids byKey(String key) {
        return where(object -> ReferenceKeys.primary(object).equals(ReferenceKeys.asked(key)));
    }

    @Override
    public Ids byReference(RpslAttribute attribute, String value) {
        String key = ReferenceKeys.asked(attribute, value);
        return where(object -> object.all(attribute).stream()
                .anyMatch(each -> ReferenceKeys.of(attribute, each).contains(key)));
    }

    @Override
    public Ids byName(String words) {
        List<String> wanted = words(words);
        if (wanted.isEmpty()) {
            return Ids.NONE;
        }
        return where(object -> Stream.of(RpslAttribute.PERSON, RpslAttribute.ROLE, RpslAttribute.ORG_NAME)
                .flatMap(attribute -> object.all(attribute).stream())
                .anyMatch(name -> words(name).containsAll(wanted)));
    }

    private static List<String> words(String name) {
        return Stream.of(ReferenceKeys.fold(name).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Override
    public Ids routes(IpRange range, RangeMatch match) {
        List<Integer> less = routesWhere(each -> each.contains(range) && !each.equals(range));
        List<Integer> same = routesWhere(each -> each.equals(range));
        List<Integer> more = routesWhere(each -> range.contains(each) && !each.equals(range));
        List<Integer> smallest = less.stream()
                .filter(id -> route(id).equals(route(less.getLast())))
                .toList();
        return ids(
                switch (match) {
                    case EXACT -> same;
                    case CLOSEST -> same.isEmpty() ? smallest : same;
                    case ONE_LESS -> smallest;
                    case ALL_LESS -> Stream.concat(less.stream(), same.stream()).toList();
                    case ONE_MORE ->
                        more.stream()
                                .filter(id -> more.stream()
                                        .noneMatch(other -> route(other).contains(route(id))
                                                && !route(other).equals(route(id))))
                                .toList();
                    case ALL_MORE -> more;
                });
    }

    /// The ids of the routes whose prefix is such a one, by prefix and id.
    private List<Integer> routesWhere(Predicate<IpRange> condition) {
        return IntStream.range(0, size())
                .filter(id -> rpslClass(id) == RpslClass.ROUTE || rpslClass(id) == RpslClass.ROUTE6)
                .filter(id -> isPrefix(id) && condition.test(route(id)))
                .boxed()
                .sorted(Comparator.comparing(this::route, LinearRpslDatabase::inOrder)
                        .thenComparing(id -> id))
                .toList();
    }

    private boolean isPrefix(int id) {
        return IpText.range(objects.get(id).attributes().getFirst().value()) instanceof IpRange;
    }

    private IpRange route(int id) {
        if (IpText.range(objects.get(id).attributes().getFirst().value()) instanceof IpRange range) {
            return range;
        }
        throw new IllegalStateException("no prefix: " + objects.get(id));
    }

    private static int inOrder(IpRange one, IpRange other) {
        if (one.contains(other) || other.contains(one)) {
            return one.equals(other) ? 0 : one.contains(other) ? -1 : 1;
        }
        return switch (one) {
            case Ipv4Range v4 ->
                other instanceof Ipv4Range o ? Integer.compareUnsigned(v4.firstBits(), o.firstBits()) : -1;
            case Ipv6Range v6 ->
                other instanceof Ipv6Range o
                        ? v6.firstHigh() != o.firstHigh()
                                ? Long.compareUnsigned(v6.firstHigh(), o.firstHigh())
                                : Long.compareUnsigned(v6.firstLow(), o.firstLow())
                        : 1;
        };
    }

    private Ids where(Predicate<RpslObject> condition) {
        return ids(IntStream.range(0, size())
                .filter(id -> condition.test(objects.get(id)))
                .boxed()
                .toList());
    }

    private static Ids ids(List<Integer> ids) {
        return Ids.of(ids.stream().mapToInt(id -> id).toArray());
    }
}
