package org.cadastre.rdap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.cadastre.name.DomainName;
import org.cadastre.name.ReverseZone;
import org.cadastre.name.SearchPattern;
import org.cadastre.number.AsNumber;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Address;
import org.cadastre.number.Ipv4Prefix;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Address;
import org.cadastre.number.Ipv6Prefix;
import org.cadastre.query.Criterion;
import org.cadastre.query.Criterion.Property;
import org.cadastre.query.Query;
import org.cadastre.query.Relation;
import org.cadastre.query.Resource;
import org.cadastre.query.Window;
import org.cadastre.query.Window.FieldSet;
import org.cadastre.query.Window.Sort;
import org.cadastre.query.Window.SortProperty;
import org.cadastre.registry.Role;
import org.cadastre.registry.Status;
import org.jspecify.annotations.Nullable;

/// Makes queries of all kinds that a URL can ask.
final class RandomQueries {
    private static final int[] LETTERS =
            "abz09-_.@/ %+?#&=,;:\"\\<>'{}[]|^`~!$()éßЖ中🌍\u2028＊ﷺ".codePoints().toArray();

    private final Random random;

    RandomQueries(long seed) {
        this.random = new Random(seed);
    }

    Query next() {
        return switch (random.nextInt(11)) {
            case 0 -> new Query.Network(addresses());
            case 1 -> new Query.Autnum(new AsNumber(random.nextInt()).asRange());
            case 2 -> new Query.Entity(text());
            case 3 -> domain();
            case 4 -> new Query.Nameserver(name());
            case 5 -> new Query.Help();
            case 6 -> search();
            case 7 -> {
                Relation relation = pick(Relation.values());
                yield new Query.RelatedNetworks(relation, addresses(), status(), relatedWindow(relation, Resource.IPS));
            }
            case 8 -> {
                Relation relation = pick(Relation.values());
                yield new Query.RelatedAutnums(
                        relation, autnums(), status(), relatedWindow(relation, Resource.AUTNUMS));
            }
            case 9 -> {
                Relation relation = pick(Relation.values());
                ReverseZone zone = zone();
                yield new Query.RelatedDomains(
                        relation,
                        zone.name().text(),
                        zone.range(),
                        status(),
                        relatedWindow(relation, Resource.DOMAINS));
            }
            default -> reverseSearch();
        };
    }

    private Query search() {
        Resource resource = pick(Resource.values());
        List<Property> properties = CriterionNames.of(resource);
        Property property = properties.get(random.nextInt(properties.size()));
        return new Query.Search(resource, criterion(resource, property), window(resource));
    }

    private Query reverseSearch() {
        Resource resource = pick(Resource.values());
        List<Criterion> criteria = new ArrayList<>();
        while (criteria.isEmpty()) {
            for (Property property : CriterionNames.ofReverseSearch()) {
                if (random.nextInt(3) == 0) {
                    criteria.add(criterion(resource, property));
                }
            }
        }
        return new Query.ReverseSearch(resource, criteria, window(resource));
    }

    /// A value in the form in which it is compared.
    private Criterion criterion(Resource resource, Property property) {
        boolean ofNames = property == Property.NAMESERVER
                || property == Property.NAME && (resource == Resource.DOMAINS || resource == Resource.NAMESERVERS);
        String value = switch (property) {
            case IP -> addresses().first().toString();
            case ROLE -> pick(Role.values()).text();
            case HANDLE, NAME, FN, EMAIL, NAMESERVER -> ofNames ? namePattern() : textPattern();
        };
        return new Criterion(property, value);
    }

    private String namePattern() {
        return switch (random.nextInt(3)) {
            case 0 -> name();
            case 1 -> name() + "*";
            default -> "exam*." + name();
        };
    }

    private String textPattern() {
        while (true) {
            String text = text();
            int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())) + 1);
            String pattern = random.nextBoolean() ? text : text.substring(0, at) + "*" + text.substring(at);
            if (SearchPattern.text(pattern) instanceof SearchPattern read) {
                boolean same = SearchPattern.text(read.toString()).equals(read);
                return same ? read.toString() : pattern;
            }
        }
    }

    private Query domain() {
        if (random.nextBoolean()) {
            return new Query.Domain("www." + name() + ".example", null);
        }
        ReverseZone zone = zone();
        return new Query.Domain(zone.name().text(), zone.range());
    }

    private ReverseZone zone() {
        if (random.nextInt(3) == 0) {
            int first = random.nextInt() & ~0xFF | 1 + random.nextInt(100);
            return ReverseZone.classless(new Ipv4Range(first, first + random.nextInt(100)));
        }
        List<ReverseZone> zones = ReverseZone.covering(addresses());
        return zones.get(random.nextInt(zones.size()));
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        int labels = 1 + random.nextInt(4);
        for (int i = 0; i < labels; i++) {
            name.append(name.isEmpty() ? "" : ".").append((char) ('a' + random.nextInt(26)));
            name.append(pick(new String[] {"", "_x", "-9", "7", "ns1"}));
        }
        return new DomainName(name.toString()).text();
    }

    private IpRange addresses() {
        return switch (random.nextInt(4)) {
            case 0 -> new Ipv4Address(random.nextInt()).asRange();
            case 1 ->
                Ipv4Prefix.containing(random.nextInt(), random.nextInt(33)).range();
            case 2 -> new Ipv6Address(random.nextLong(), random.nextInt()).asRange();
            default ->
                Ipv6Prefix.containing(random.nextLong(), random.nextLong(), random.nextInt(129))
                        .range();
        };
    }

    private AsNumberRange autnums() {
        int one = random.nextInt();
        int other = random.nextInt(3) == 0 ? one : random.nextInt();
        return Integer.compareUnsigned(one, other) <= 0 ? new AsNumberRange(one, other) : new AsNumberRange(other, one);
    }

    private @Nullable Status status() {
        return random.nextBoolean() ? null : pick(Status.values());
    }

    private Window relatedWindow(Relation relation, Resource resource) {
        return relation.isSingle() ? Window.FIRST : window(resource);
    }

    private Window window(Resource resource) {
        List<SortProperty> properties = new ArrayList<>(SortNames.of(resource, true));
        Collections.shuffle(properties, random);
        List<Sort> keys = new ArrayList<>();
        for (SortProperty property : properties.subList(0, random.nextInt(4))) {
            keys.add(new Sort(property, random.nextBoolean()));
        }
        return new Window(random.nextBoolean(), keys, 0, pick(FieldSet.values()));
    }

    private String text() {
        int[] text = random.ints(1 + random.nextInt(12), 0, LETTERS.length)
                .map(index -> LETTERS[index])
                .toArray();
        return new String(text, 0, text.length);
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
