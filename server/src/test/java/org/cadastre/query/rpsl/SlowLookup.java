package org.cadastre.query.rpsl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cadastre.index.RangeMatch;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.AsText;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Range;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.RegistryObject;
import org.cadastre.rpsl.ReferenceKeys;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.jspecify.annotations.Nullable;

/// Answers queries slowly and obviously: each question looks at all objects, and the whole answer is made at
/// once. It knows ranges that nest, keys that are numbers in full or one word, and no domains.
final class SlowLookup {
    private static final Set<RpslAttribute> CONTACTS = Set.of(
            RpslAttribute.ADMIN_C,
            RpslAttribute.TECH_C,
            RpslAttribute.ZONE_C,
            RpslAttribute.ABUSE_C,
            RpslAttribute.AUTHOR,
            RpslAttribute.PING_HDL);

    private final List<RpslObject> objects;
    private final List<RegistryObject> others;

    SlowLookup(List<RpslObject> objects, List<RegistryObject> others) {
        this.objects = objects;
        this.others = others;
    }

    /// The lines of the answer as [Asked#in] gives them.
    List<String> answer(DatabaseQuery query) {
        List<String> lines = new ArrayList<>();
        boolean inverse = !query.references().isEmpty();
        Object key = inverse ? query.key() : number(query.key());
        boolean isRange = key instanceof IpRange;
        if (isRange && key instanceof Ipv4Range && query.key().contains("/")) {
            lines.add("remark PREFIX_AS_RANGE");
        }
        if (!isRange && query.match() != null) {
            lines.add("remark RANGE_FLAG_WITHOUT_RANGE");
        }
        List<Object> found = inverse ? references(query) : found(key, query);
        boolean isUnanswered =
                found.isEmpty() || key instanceof String text && byKey(text).isEmpty();
        if (!inverse && key instanceof String text && isUnanswered) {
            others.stream()
                    .filter(other -> PrimaryKeys.of(other).equalsIgnoreCase(text) && isWanted(other, query))
                    .forEach(found::add);
        }
        Set<RpslObject> related = new LinkedHashSet<>();
        for (Object each : found) {
            if (query.grouped()) {
                lines.add("group " + keyOf(each));
            }
            if (each instanceof RpslObject object) {
                if (isAbuseSource(object)) {
                    lines.add("abuse " + keyOf(each) + ": " + mailbox(object));
                }
                lines.add("object " + keyOf(each));
                List<RpslObject> belonging = belonging(object, query);
                belonging.remove(object);
                if (query.grouped()) {
                    belonging.forEach(other -> lines.add("related " + keyOf(other)));
                }
                related.addAll(belonging);
            } else {
                lines.add("registered " + keyOf(each));
            }
        }
        if (found.isEmpty()) {
            lines.add("nothing");
        }
        if (!query.grouped()) {
            related.removeAll(found);
            inOrder(related).forEach(other -> lines.add("related " + keyOf(other)));
        }
        return lines;
    }

    private static Object number(String key) {
        if (IpText.range(key) instanceof IpRange range) {
            return range;
        }
        return AsText.range(key) instanceof AsNumberRange range ? range : key;
    }

    private static String keyOf(Object object) {
        return object instanceof RpslObject rpsl ? PrimaryKeys.of(rpsl) : PrimaryKeys.of((RegistryObject) object);
    }

    private List<Object> found(Object key, DatabaseQuery query) {
        RangeMatch match = query.match() == null ? RangeMatch.CLOSEST : query.match();
        List<Object> found = new ArrayList<>();
        switch (key) {
            case IpRange range -> {
                found.addAll(rows(all(query), range, match));
                found.addAll(Matching.of(routes(range, query), SlowLookup::first, range, match));
                found.addAll(routers(range, query));
            }
            case AsNumberRange range -> found.addAll(autnums(range, query));
            default -> {
                String text = (String) key;
                found.addAll(where(
                        query,
                        object -> byKey(text).contains(object)
                                || has(object, RpslAttribute.NETNAME, text)
                                || hasWord(object, text)
                                || text.contains("@") && has(object, RpslAttribute.E_MAIL, text)));
            }
        }
        found.removeIf(each -> !isClass(each, query));
        return found;
    }

    /// What has numbers, from one of the sources.
    private List<Object> all(DatabaseQuery query) {
        List<Object> all = new ArrayList<>(others);
        all.addAll(objects);
        all.removeIf(each -> rangeOf(each) == null || !isFromSource(each, query));
        return all;
    }

    private static @Nullable Object rangeOf(Object object) {
        return switch (object) {
            case RpslObject rpsl -> ObjectRegister.range(rpsl);
            case IpNetwork network -> network.range();
            case Autnum autnum -> autnum.range();
            default -> null;
        };
    }

    /// Of equal ranges the RPSL objects, or else the last of the others.
    private static List<Object> rows(List<Object> all, Object asked, RangeMatch match) {
        List<Object> comparable = all.stream()
                .filter(each -> asked instanceof AsNumberRange == rangeOf(each) instanceof AsNumberRange)
                .filter(each -> asked instanceof AsNumberRange || isSameVersion(rangeOf(each), asked))
                .toList();
        TreeMap<Object, List<Object>> byRange = new TreeMap<>(Matching::compare);
        Matching.of(comparable, SlowLookup::rangeOf, asked, match)
                .forEach(each -> byRange.computeIfAbsent(rangeOf(each), range -> new ArrayList<>())
                        .add(each));
        List<Object> rows = new ArrayList<>();
        for (List<Object> equal : byRange.values()) {
            List<Object> rpsl =
                    equal.stream().filter(RpslObject.class::isInstance).toList();
            rows.addAll(rpsl.isEmpty() ? List.of(equal.getLast()) : rpsl);
        }
        return rows;
    }

    private static boolean isSameVersion(@Nullable Object one, Object other) {
        return one instanceof Ipv4Range == other instanceof Ipv4Range;
    }

    private List<RpslObject> routes(IpRange range, DatabaseQuery query) {
        RpslClass wanted = range instanceof Ipv4Range ? RpslClass.ROUTE : RpslClass.ROUTE6;
        return objects.stream()
                .filter(object -> object.rpslClass() == wanted && isFromSource(object, query))
                .toList();
    }

    private static IpRange first(RpslObject object) {
        return (IpRange) IpText.range(object.attributes().getFirst().value());
    }

    private List<RpslObject> routers(IpRange range, DatabaseQuery query) {
        return where(
                query,
                object -> object.rpslClass() == RpslClass.INET_RTR
                        && range.first().equals(range.last())
                        && has(object, RpslAttribute.IFADDR, range.first().toString()));
    }

    private List<Object> autnums(AsNumberRange range, DatabaseQuery query) {
        List<Object> around = rows(all(query), range, RangeMatch.ALL_LESS);
        List<Object> found = new ArrayList<>();
        List<Object> blocks = around.stream()
                .filter(each -> each instanceof RpslObject object && object.rpslClass() == RpslClass.AS_BLOCK)
                .toList();
        for (Object block : blocks) {
            if (Objects.equals(rangeOf(block), rangeOf(blocks.getLast()))) {
                found.add(block);
            }
        }
        if (!around.isEmpty()
                && around.getLast() instanceof Autnum autnum
                && !autnum.range().isSingle()) {
            found.add(autnum);
        }
        if (range.isSingle()) {
            rows(all(query), range, RangeMatch.EXACT).stream()
                    .filter(each -> !(each instanceof RpslObject object) || object.rpslClass() == RpslClass.AUT_NUM)
                    .forEach(found::add);
        }
        return found;
    }

    private List<Object> references(DatabaseQuery query) {
        return new ArrayList<>(where(
                query,
                object -> query.references().stream().anyMatch(attribute -> has(object, attribute, query.key()))));
    }

    private static boolean has(RpslObject object, RpslAttribute attribute, String key) {
        return object.all(attribute).stream()
                .anyMatch(value -> ReferenceKeys.of(attribute, value).contains(ReferenceKeys.fold(key)));
    }

    private static boolean hasWord(RpslObject object, String word) {
        return Stream.of(RpslAttribute.PERSON, RpslAttribute.ROLE, RpslAttribute.ORG_NAME)
                .flatMap(attribute -> object.all(attribute).stream())
                .anyMatch(name ->
                        List.of(name.toLowerCase(Locale.ROOT).split(" ")).contains(word.toLowerCase(Locale.ROOT)));
    }

    private List<RpslObject> where(DatabaseQuery query, Predicate<RpslObject> condition) {
        return inOrder(objects.stream()
                .filter(object -> isWanted(object, query) && condition.test(object))
                .toList());
    }

    /// By class, those of unknown classes last.
    private List<RpslObject> inOrder(Collection<RpslObject> some) {
        return some.stream()
                .sorted(Comparator.<RpslObject>comparingInt(object -> object.rpslClass() == null
                                ? 99
                                : object.rpslClass().ordinal())
                        .thenComparingInt(this::id))
                .toList();
    }

    private int id(RpslObject object) {
        return IntStream.range(0, objects.size())
                .filter(id -> objects.get(id) == object)
                .findFirst()
                .orElseThrow();
    }

    private List<RpslObject> byKey(String key) {
        return objects.stream()
                .filter(object -> ReferenceKeys.primary(object).equals(ReferenceKeys.fold(key)))
                .toList();
    }

    private static boolean isWanted(Object object, DatabaseQuery query) {
        return isClass(object, query) && isFromSource(object, query);
    }

    private static boolean isClass(Object object, DatabaseQuery query) {
        if (query.classes().isEmpty() && query.unknownClasses().isEmpty()) {
            return true;
        }
        RpslClass rpslClass =
                object instanceof RpslObject rpsl ? rpsl.rpslClass() : Wanted.classOf((RegistryObject) object);
        return rpslClass != null
                ? query.classes().contains(rpslClass)
                : object instanceof RpslObject rpsl && query.unknownClasses().contains(rpsl.className());
    }

    private static boolean isFromSource(Object object, DatabaseQuery query) {
        return query.sources().isEmpty() || query.sources().contains(sourceOf(object));
    }

    private static String sourceOf(Object object) {
        return object instanceof RpslObject rpsl
                ? Objects.requireNonNull(rpsl.first(RpslAttribute.SOURCE))
                : ((RegistryObject) object).details().registry().toUpperCase(Locale.ROOT);
    }

    private List<RpslObject> belonging(RpslObject object, DatabaseQuery query) {
        List<RpslObject> belonging = new ArrayList<>();
        if (query.irt() && isNetwork(object)) {
            for (RpslObject each : upwards(object)) {
                List<RpslObject> irts = named(each, Set.of(RpslAttribute.MNT_IRT), Set.of(RpslClass.IRT));
                if (!irts.isEmpty()) {
                    belonging.addAll(irts);
                    break;
                }
            }
        }
        if (query.related()) {
            belonging.addAll(named(object, Set.of(RpslAttribute.ORG), Set.of(RpslClass.ORGANISATION)));
            belonging.addAll(named(object, CONTACTS, Set.of(RpslClass.ROLE)));
            belonging.addAll(named(object, CONTACTS, Set.of(RpslClass.PERSON)));
        }
        return belonging;
    }

    private List<RpslObject> named(RpslObject object, Set<RpslAttribute> attributes, Set<RpslClass> classes) {
        Set<RpslObject> named = new LinkedHashSet<>();
        for (RpslObject.Attribute each : object.attributes()) {
            RpslAttribute attribute = RpslAttribute.of(each.name());
            if (attribute != null && attributes.contains(attribute)) {
                Set<RpslClass> any = attribute == RpslAttribute.ORG || attribute == RpslAttribute.MNT_IRT
                        ? classes
                        : Set.of(RpslClass.ROLE, RpslClass.PERSON);
                ReferenceKeys.of(attribute, each.value()).forEach(key -> named.addAll(meant(key, any, object)));
            }
        }
        named.removeIf(other -> !classes.contains(other.rpslClass()));
        return new ArrayList<>(named);
    }

    /// The object of the same source, or else the first one.
    private List<RpslObject> meant(String key, Set<RpslClass> classes, RpslObject from) {
        List<RpslObject> all = byKey(key).stream()
                .filter(other -> other.rpslClass() != null && classes.contains(other.rpslClass()))
                .toList();
        List<RpslObject> own = all.stream()
                .filter(other -> sourceOf(other).equals(sourceOf(from)))
                .toList();
        return Stream.concat(own.stream(), all.stream()).limit(1).toList();
    }

    private static boolean isNetwork(RpslObject object) {
        return object.rpslClass() == RpslClass.INETNUM || object.rpslClass() == RpslClass.INET6NUM;
    }

    private static boolean isAbuseSource(RpslObject object) {
        return isNetwork(object) || object.rpslClass() == RpslClass.AUT_NUM;
    }

    /// A network, and those around it of which each is the first object of its range, the smallest first.
    private List<RpslObject> upwards(RpslObject network) {
        List<RpslObject> upwards = new ArrayList<>(List.of(network));
        Object range = Objects.requireNonNull(rangeOf(network));
        objects.stream()
                .filter(each -> each.rpslClass() == network.rpslClass())
                .filter(each -> !range.equals(rangeOf(each)) && Matching.contains(rangeOf(each), range))
                .sorted((one, other) ->
                        Matching.compare(Objects.requireNonNull(rangeOf(other)), Objects.requireNonNull(rangeOf(one))))
                .filter(each -> upwards.stream().noneMatch(other -> Objects.equals(rangeOf(other), rangeOf(each))))
                .forEachOrdered(upwards::add);
        return upwards;
    }

    private @Nullable String mailbox(RpslObject object) {
        for (RpslObject each : isNetwork(object) ? upwards(object) : List.of(object)) {
            List<RpslObject> holders = firstKey(List.of(each), RpslAttribute.ORG)
                    .flatMap(key -> meant(key, Set.of(RpslClass.ORGANISATION), each).stream())
                    .toList();
            List<String> handles = Stream.of(
                            firstKey(List.of(each), RpslAttribute.ABUSE_C),
                            firstKey(holders, RpslAttribute.ABUSE_C),
                            firstKey(List.of(each), RpslAttribute.MNT_IRT))
                    .flatMap(key -> key)
                    .toList();
            if (!handles.isEmpty()) {
                return meant(handles.getFirst(), Set.of(RpslClass.ROLE, RpslClass.PERSON, RpslClass.IRT), each).stream()
                        .flatMap(contact -> Stream.concat(
                                contact.all(RpslAttribute.ABUSE_MAILBOX).stream(),
                                contact.all(RpslAttribute.E_MAIL).stream()))
                        .findFirst()
                        .orElse(null);
            }
        }
        return null;
    }

    private static Stream<String> firstKey(List<RpslObject> some, RpslAttribute attribute) {
        return some.stream()
                .flatMap(object -> object.all(attribute).stream())
                .flatMap(value -> ReferenceKeys.of(attribute, value).stream())
                .limit(1);
    }
}
