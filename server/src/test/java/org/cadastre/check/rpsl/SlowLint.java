package org.cadastre.check.rpsl;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.AsText;
import org.cadastre.number.IpPrefix;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.Template;
import org.jspecify.annotations.Nullable;

/// The oracle of the lint: everything is compared with everything, in the texts. It takes objects that have neither
/// comments nor control characters, and continuation lines that begin with a blank or `+`.
final class SlowLint {
    /// An attribute and what it may refer to.
    private static final Map<String, List<String>> TARGETS = Map.ofEntries(
            Map.entry("admin-c", List.of("role", "person")),
            Map.entry("tech-c", List.of("role", "person")),
            Map.entry("zone-c", List.of("role", "person")),
            Map.entry("abuse-c", List.of("role")),
            Map.entry("mnt-by", List.of("mntner")),
            Map.entry("mnt-lower", List.of("mntner")),
            Map.entry("mnt-ref", List.of("mntner")),
            Map.entry("mnt-routes", List.of("mntner")),
            Map.entry("mnt-domains", List.of("mntner")),
            Map.entry("mbrs-by-ref", List.of("mntner")),
            Map.entry("mnt-irt", List.of("irt")),
            Map.entry("org", List.of("organisation")),
            Map.entry("sponsoring-org", List.of("organisation")),
            Map.entry("member-of", List.of("as-set", "route-set", "rtr-set")),
            Map.entry("auth", List.of("key-cert")),
            Map.entry("origin", List.of("aut-num")));

    /// The statuses with which no network needs to be around one of IPv4, of those in the tests.
    private static final Set<String> FROM_REGISTRY4 = Set.of(
            "ALLOCATED UNSPECIFIED",
            "ALLOCATED PA",
            "ALLOCATED PI",
            "ASSIGNED PI",
            "ASSIGNED ANYCAST",
            "LEGACY",
            "ALLOCATED",
            "RESERVED");

    /// The same of IPv6.
    private static final Set<String> FROM_REGISTRY6 =
            Set.of("ALLOCATED-BY-RIR", "ASSIGNED PI", "ASSIGNED ANYCAST", "ALLOCATED", "RESERVED");

    record Attribute(String name, String value) {}

    record Item(String rpslClass, String source, List<Attribute> attributes, long @Nullable [] range) {
        String first() {
            return attributes.getFirst().value;
        }

        @Nullable
        String value(String name) {
            return attributes.stream()
                    .filter(each -> each.name.equals(name))
                    .map(Attribute::value)
                    .findFirst()
                    .orElse(null);
        }

        /// The key as reports have it.
        String key() {
            String handle = value("nic-hdl");
            String origin = value("origin");
            return switch (rpslClass) {
                case "person", "role" -> handle == null ? first() : handle;
                case "route", "route6" -> origin == null ? first() : first() + " " + origin;
                default -> first();
            };
        }

        /// Its class and key in one form for all spellings; persons and roles are alike.
        String canonical() {
            String kind = rpslClass.equals("role") ? "person" : rpslClass;
            long[] range = range();
            String numbers = range == null ? "" : Arrays.toString(range);
            return switch (rpslClass) {
                case "inetnum", "inet6num", "aut-num", "as-block" -> kind + numbers;
                case "route", "route6" ->
                    kind + numbers + String.valueOf(value("origin")).toLowerCase(Locale.ROOT);
                default -> kind + " " + key().toLowerCase(Locale.ROOT);
            };
        }

        private static long[] halves(IpRange range) {
            return switch (range) {
                case Ipv4Range v4 ->
                    new long[] {0, Integer.toUnsignedLong(v4.firstBits()), 0, Integer.toUnsignedLong(v4.lastBits())};
                case Ipv6Range v6 -> new long[] {v6.firstHigh(), v6.firstLow(), v6.lastHigh(), v6.lastLow()};
            };
        }
    }

    private final List<Item> items = new ArrayList<>();
    private final Map<ProblemKind, List<String>> found = new LinkedHashMap<>();
    /// The keys in lower case of each source and class.
    private final Map<String, Set<String>> keys = new HashMap<>();
    /// The places of the ranges of each class.
    private final Map<String, List<Integer>> byClass = new HashMap<>();

    /// Adds a file.
    SlowLint add(String text) {
        for (String paragraph : text.replace("\r\n", "\n").split("\n\n+")) {
            List<Attribute> attributes = new ArrayList<>();
            for (String line : paragraph.split("\n")) {
                char begin = line.isEmpty() ? '#' : line.charAt(0);
                if (begin == '#' || begin == '%') {
                    continue;
                }
                boolean continues = begin == ' ' || begin == '\t' || begin == '+';
                int from = continues ? 1 : line.indexOf(':') + 1;
                int hash = line.indexOf('#', from);
                String value =
                        line.substring(from, hash < 0 ? line.length() : hash).strip();
                if (continues) {
                    Attribute last = attributes.removeLast();
                    attributes.add(new Attribute(last.name, oneLine(last.value + " " + value)));
                } else {
                    String name = line.substring(0, from - 1).strip().toLowerCase(Locale.ROOT);
                    attributes.add(new Attribute(name, oneLine(value)));
                }
            }
            if (!attributes.isEmpty()) {
                String source = attributes.stream()
                        .filter(each -> each.name.equals("source"))
                        .reduce((first, second) -> second)
                        .map(each -> each.value.split(" ")[0].toUpperCase(Locale.ROOT))
                        .orElse("(no source)");
                String rpslClass = attributes.getFirst().name;
                Item item = new Item(rpslClass, source, attributes, range(rpslClass, attributes.getFirst().value));
                items.add(item);
                keys.computeIfAbsent(source + " " + rpslClass, missing -> new HashSet<>())
                        .add(item.key().toLowerCase(Locale.ROOT));
                if (item.range != null) {
                    byClass.computeIfAbsent(rpslClass, missing -> new ArrayList<>())
                            .add(items.size() - 1);
                }
            }
        }
        return this;
    }

    /// The numbers of an object: the halves of the first and of the last.
    private static long @Nullable [] range(String rpslClass, String first) {
        return switch (rpslClass) {
            case "inetnum", "inet6num" -> IpText.range(first) instanceof IpRange range ? Item.halves(range) : null;
            case "route", "route6" ->
                IpText.prefix(first) instanceof IpPrefix prefix ? Item.halves(prefix.range()) : null;
            case "aut-num", "as-block" ->
                AsText.range(first) instanceof AsNumberRange range
                        ? new long[] {0, range.first().value(), 0, range.last().value()}
                        : null;
            default -> null;
        };
    }

    private static String oneLine(String value) {
        return value.replaceAll("[ \t]+", " ").strip();
    }

    List<Item> items() {
        return items;
    }

    /// Each problem of these kinds as `class key: reason`; where a reason names another object, only its beginning.
    Map<ProblemKind, List<String>> run() {
        for (Item item : items) {
            template(item);
            references(item);
        }
        duplicates();
        ranges();
        return found;
    }

    private void add(Item item, ProblemKind kind, String reason) {
        found.computeIfAbsent(kind, missing -> new ArrayList<>())
                .add(item.rpslClass + " " + Named.shown(item.key()) + ": " + reason);
    }

    private void template(Item item) {
        RpslClass rpslClass = RpslClass.of(item.rpslClass);
        if (rpslClass == null) {
            boolean isAttribute = RpslAttribute.of(item.rpslClass) != null;
            add(
                    item,
                    isAttribute ? ProblemKind.FIRST_ATTRIBUTE : ProblemKind.UNKNOWN_CLASS,
                    isAttribute
                            ? item.rpslClass + " comes first, which is an attribute and no class"
                            : item.rpslClass + " is no class that is known");
            return;
        }
        Map<String, Template.Row> rows = Template.of(rpslClass).rows().stream()
                .collect(Collectors.toMap(row -> row.attribute().text(), row -> row));
        Set<String> names = item.attributes.stream().map(Attribute::name).collect(Collectors.toSet());
        rows.forEach((name, row) -> {
            if (row.presence() == Template.Presence.MANDATORY && !names.contains(name)) {
                add(item, ProblemKind.MISSING_ATTRIBUTE, name + " is missing");
            }
        });
        Set<String> seen = new HashSet<>();
        Set<String> said = new HashSet<>();
        for (Attribute each : item.attributes) {
            Template.Row row = rows.get(each.name);
            if (RpslAttribute.of(each.name) == null) {
                add(item, ProblemKind.UNKNOWN_ATTRIBUTE, each.name + " is no attribute that is known");
            } else if (row == null && !each.name.equals("changed")) {
                add(item, ProblemKind.UNKNOWN_ATTRIBUTE, each.name + " is no attribute of " + item.rpslClass);
            } else if (row != null
                    && row.repeat() == Template.Repeat.SINGLE
                    && !seen.add(each.name)
                    && said.add(each.name)) {
                add(item, ProblemKind.REPEATED_ATTRIBUTE, each.name + " is there more than once");
            }
        }
    }

    private void references(Item item) {
        Map<String, Set<String>> keys = new LinkedHashMap<>();
        for (Attribute each : item.attributes) {
            if (TARGETS.containsKey(each.name)) {
                for (String part : each.value.split(",")) {
                    String key = part.strip().split(" ")[0].toLowerCase(Locale.ROOT);
                    if (!key.isEmpty()) {
                        keys.computeIfAbsent(each.name, missing -> new LinkedHashSet<>())
                                .add(key);
                    }
                }
            }
        }
        keys.forEach((name, all) ->
                all.forEach(key -> reference(item, name, key, TARGETS.getOrDefault(name, List.of()))));
        if (item.rpslClass.equals("as-set") || item.rpslClass.equals("route-set")) {
            for (Attribute each : item.attributes) {
                if (each.name.equals("members") || each.name.equals("mp-members")) {
                    for (String member : each.value.split("[ ,]+")) {
                        String folded = member.toLowerCase(Locale.ROOT);
                        boolean isSet = folded.matches("([a-z0-9_-]+:)*(as|rs)-[a-z0-9_-]+");
                        if (isSet && !folded.equals("as-any") && !folded.equals("rs-any")) {
                            String last = folded.substring(folded.lastIndexOf(':') + 1);
                            reference(
                                    item, each.name, folded, List.of(last.startsWith("as-") ? "as-set" : "route-set"));
                        }
                    }
                }
            }
        }
    }

    private void reference(Item item, String name, String key, List<String> targets) {
        if (name.equals("mbrs-by-ref") && key.equals("any")
                || name.equals("auth") && !key.startsWith("pgpkey-") && !key.startsWith("x509-")
                || key.startsWith("dumy-")) {
            return;
        }
        boolean hasClass = false;
        for (String target : targets) {
            Set<String> known = keys.getOrDefault(item.source + " " + target, Set.of());
            hasClass |= !known.isEmpty();
            if (known.contains(key)) {
                return;
            }
        }
        if (hasClass) {
            boolean isOrigin = name.equals("origin");
            add(
                    item,
                    isOrigin ? ProblemKind.UNKNOWN_ORIGIN : ProblemKind.BROKEN_REFERENCE,
                    name + " names " + key.toUpperCase(Locale.ROOT) + ", which is no "
                            + References.words(References.TARGETS.getOrDefault(
                                    RpslAttribute.of(name),
                                    Set.of(targets.contains("as-set") ? RpslClass.AS_SET : RpslClass.ROUTE_SET)))
                            + " of " + item.source);
        }
    }

    private void duplicates() {
        Set<String> seen = new HashSet<>();
        for (Item item : items) {
            boolean isRange =
                    Set.of("inetnum", "inet6num", "aut-num", "as-block").contains(item.rpslClass);
            if ((!isRange || item.range() != null) && !seen.add(item.source + " " + item.canonical())) {
                add(item, ProblemKind.DUPLICATE_KEY, "its key is that of");
            }
        }
    }

    private void ranges() {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            long[] range = item.range();
            if (range == null) {
                continue;
            }
            boolean isRoute = item.rpslClass.startsWith("route");
            boolean overlaps = false;
            boolean covered = false;
            boolean hasNetworks = false;
            Item around = null;
            String wanted = !isRoute ? item.rpslClass : item.rpslClass.equals("route") ? "inetnum" : "inet6num";
            int placeAround = -1;
            for (int j : byClass.getOrDefault(wanted, List.of())) {
                Item other = items.get(j);
                long[] others = other.range();
                if (i == j || others == null) {
                    continue;
                }
                boolean isOwn = other.source.equals(item.source);
                hasNetworks |= isOwn;
                overlaps |= isOwn && !isRoute && isBefore(others, j, range, i) && partlyOverlap(others, range);
                if (!holds(others, range) || isWhole(others)) {
                    continue;
                }
                boolean isSame = Arrays.equals(others, range);
                covered |= isRoute ? isOwn : !isOwn || !isSame;
                if (isOwn
                        && !isRoute
                        && !isSame
                        && (around == null || isBefore(numbers(around), placeAround, others, j))) {
                    around = other;
                    placeAround = j;
                }
            }
            if (overlaps) {
                add(item, ProblemKind.OVERLAP, "it partly overlaps");
            }
            if (isRoute) {
                if (hasNetworks && !covered) {
                    String network = item.rpslClass.equals("route") ? "inetnum" : "inet6num";
                    add(item, ProblemKind.UNREGISTERED_ROUTE, "no " + network + " is around its prefix");
                }
            } else if (item.rpslClass.startsWith("inet") && !isWhole(range)) {
                around(item, covered, around);
            }
        }
    }

    private void around(Item item, boolean covered, @Nullable Item around) {
        String status = String.valueOf(item.value("status")).toUpperCase(Locale.ROOT);
        Set<String> alone = item.rpslClass.equals("inetnum") ? FROM_REGISTRY4 : FROM_REGISTRY6;
        if (!covered && !alone.contains(status)) {
            add(item, ProblemKind.ORPHAN, "no " + item.rpslClass + " is around it");
        }
        if (around != null) {
            RpslClass rpslClass = item.rpslClass.equals("inetnum") ? RpslClass.INETNUM : RpslClass.INET6NUM;
            NetworkStatus parent = status(around, rpslClass);
            if (!status(item, rpslClass).fitsInto(parent, rpslClass)) {
                add(
                        item,
                        ProblemKind.PARENT_STATUS,
                        "status " + status + " does not fit into " + parent.text() + " of");
            }
        }
    }

    private static NetworkStatus status(Item item, RpslClass rpslClass) {
        String value = item.value("status");
        if (value == null) {
            return NetworkStatus.NONE;
        }
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        return NetworkStatus.of(rpslClass, bytes, 0, bytes.length);
    }

    private static long[] numbers(Item item) {
        long[] range = item.range();
        if (range == null) {
            throw new IllegalStateException("no range: " + item.first());
        }
        return range;
    }

    /// Whether a range is before another in the order of those that hold before those that are held.
    private static boolean isBefore(long[] one, int place, long[] two, int placeOfTwo) {
        int first = compare(one, 0, two, 0);
        int last = compare(one, 2, two, 2);
        return first != 0 ? first < 0 : last != 0 ? last > 0 : place < placeOfTwo;
    }

    private static boolean partlyOverlap(long[] one, long[] two) {
        boolean share = compare(one, 0, two, 2) <= 0 && compare(two, 0, one, 2) <= 0;
        return share && !holds(one, two) && !holds(two, one);
    }

    private static boolean holds(long[] outer, long[] inner) {
        return compare(outer, 0, inner, 0) <= 0 && compare(outer, 2, inner, 2) >= 0;
    }

    private static boolean isWhole(long[] numbers) {
        return numbers[0] == 0
                && numbers[1] == 0
                && (numbers[2] == -1 && numbers[3] == -1 || numbers[2] == 0 && numbers[3] == 0xFFFF_FFFFL);
    }

    private static int compare(long[] one, int at, long[] two, int atTwo) {
        int high = Long.compareUnsigned(one[at], two[atTwo]);
        return high != 0 ? high : Long.compareUnsigned(one[at + 1], two[atTwo + 1]);
    }
}
