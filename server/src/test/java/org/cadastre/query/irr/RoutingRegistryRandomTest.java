package org.cadastre.query.irr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.cadastre.number.AsNumber;
import org.cadastre.snapshot.rpsl.LinearRpslDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Random registries with loops, missing sets, several sources and range operators, beside plain sets of
/// strings.
class RoutingRegistryRandomTest {
    private static final int ORIGINS = 10;
    private static final int SETS = 6;
    private static final List<String> SOURCES = List.of("EX", "OTHER");

    /// A route; an aut-num that is a member by reference has a prefix too, its own name.
    private record Referring(String prefix, String origin, String memberOf, String maintainer, String source) {}

    private record NamedSet(String name, List<String> members, String byReference, String source) {}

    private final List<Referring> routes = new ArrayList<>();
    private final List<Referring> autnums = new ArrayList<>();
    private final List<NamedSet> sets = new ArrayList<>();

    @Test
    void agreesWithPlainSetsOfStrings() {
        long seed = 20261125;
        Random random = new Random(seed);
        int large = 0;
        for (int i = 0; i < 400; i++) {
            make(random);
            RoutingRegistry all = new RoutingRegistry(LinearRpslDatabase.of(text()), SOURCES);
            List<String> chosen = List.of(List.of("EX", "OTHER"), List.of("OTHER", "EX"), List.of("OTHER"))
                    .get(random.nextInt(3));
            RoutingRegistry registry = all.of(chosen);
            for (NamedSet set : sets) {
                NamedSet first = first(set.name(), chosen);
                String what = "seed " + seed + ", registry " + i + ", set " + set.name() + ", sources " + chosen;
                if (first == null) {
                    assertThat(registry.allMembers(set.name()).answer())
                            .as(what)
                            .isInstanceOf(IrrAnswer.Missing.class);
                    assertThat(registry.members(set.name()).answer()).as(what).isInstanceOf(IrrAnswer.Missing.class);
                    continue;
                }
                Set<String> direct = direct(first, chosen);
                assertThat(items(registry.members(set.name()).answer()))
                        .as(what)
                        .isEqualTo(direct);
                Set<String> members = new HashSet<>();
                boolean routeSet = set.name().contains("RS-");
                walk(first, chosen, routeSet, new HashSet<>(), members);
                assertThat(items(registry.allMembers(set.name().toLowerCase(Locale.ROOT))
                                .answer()))
                        .as(what)
                        .isEqualTo(members);
                large += members.size() > 4 ? 1 : 0;
                if (!routeSet) {
                    assertPrefixes(registry, set.name(), members, chosen, what);
                }
            }
            for (int origin = 0; origin < ORIGINS; origin++) {
                Set<String> expected = new TreeSet<>(routesOf("AS" + (64496 + origin), chosen));
                expected.removeIf(prefix -> prefix.contains(":"));
                assertThat(items(registry.prefixesOfOrigin(new AsNumber(64496 + origin), false)
                                .answer()))
                        .isEqualTo(expected);
            }
        }
        assertThat(large).isGreaterThan(300);
    }

    private void assertPrefixes(
            RoutingRegistry registry, String name, Set<String> members, List<String> chosen, String what) {
        Set<String> ipv4 = new HashSet<>();
        Set<String> ipv6 = new HashSet<>();
        for (String member : members) {
            for (String prefix : routesOf(member, chosen)) {
                (prefix.contains(":") ? ipv6 : ipv4).add(prefix);
            }
        }
        assertThat(items(registry.prefixesOfSet(name, true, false).answer()))
                .as(what)
                .isEqualTo(ipv4);
        assertThat(items(registry.prefixesOfSet(name, false, true).answer()))
                .as(what)
                .isEqualTo(ipv6);
        ipv4.addAll(ipv6);
        assertThat(items(registry.prefixesOfSet(name, true, true).answer()))
                .as(what)
                .isEqualTo(ipv4);
    }

    private @Nullable NamedSet first(String name, List<String> chosen) {
        for (String source : chosen) {
            for (NamedSet set : sets) {
                if (set.name().equals(name) && set.source().equals(source)) {
                    return set;
                }
            }
        }
        return null;
    }

    private List<String> routesOf(String origin, List<String> chosen) {
        return routes.stream()
                .filter(route -> route.origin().equals(origin) && chosen.contains(route.source()))
                .map(Referring::prefix)
                .toList();
    }

    private Set<String> direct(NamedSet set, List<String> chosen) {
        Set<String> members = new HashSet<>(set.members());
        boolean routeSet = set.name().contains("RS-");
        for (Referring each : routeSet ? routes : autnums) {
            if (each.memberOf().equals(set.name())
                    && chosen.contains(each.source())
                    && (set.byReference().equals("ANY") || set.byReference().equals(each.maintainer()))) {
                members.add(each.prefix());
            }
        }
        return members;
    }

    /// Goes down each way until it meets a set for the second time. Operators here are `^+` alone, which is
    /// the same once and more often, so a set is met without or with it.
    private void walk(NamedSet set, List<String> chosen, boolean routeSet, Set<String> seen, Set<String> into) {
        walk(set, chosen, routeSet, "", seen, into);
    }

    private void walk(
            NamedSet set, List<String> chosen, boolean routeSet, String outer, Set<String> seen, Set<String> into) {
        if (!seen.add(set.name() + outer)) {
            return;
        }
        for (String member : direct(set, chosen)) {
            String name = member.endsWith("^+") ? member.substring(0, member.length() - 2) : member;
            String operator = routeSet && (member.endsWith("^+") || !outer.isEmpty()) ? "^+" : "";
            if (name.contains("/")) {
                into.add(name + operator);
            } else if (name.matches("AS[0-9]+")) {
                if (routeSet) {
                    routesOf(name, chosen).forEach(prefix -> into.add(prefix + operator));
                } else {
                    into.add(name);
                }
            } else {
                NamedSet inner = first(name, chosen);
                if (inner != null && (set.name().contains("RS-") || !name.contains("RS-"))) {
                    walk(inner, chosen, routeSet, operator, seen, into);
                }
            }
        }
    }

    private void make(Random random) {
        routes.clear();
        autnums.clear();
        sets.clear();
        for (int i = random.nextInt(25); i >= 0; i--) {
            String prefix = random.nextInt(3) == 0
                    ? "2001:db8:" + (1 + random.nextInt(9)) + "::/48"
                    : "192.0.2." + 16 * random.nextInt(16) + "/28";
            routes.add(new Referring(
                    prefix, "AS" + (64496 + random.nextInt(ORIGINS)), setName(random), mntner(random), source(random)));
        }
        for (int i = 0; i < ORIGINS; i++) {
            autnums.add(new Referring("AS" + (64496 + i), "", setName(random), mntner(random), source(random)));
        }
        Set<String> used = new HashSet<>();
        for (int i = 0; i < 2 * SETS; i++) {
            String name = setName(random);
            String source = source(random);
            if (used.add(name + source)) {
                sets.add(new NamedSet(
                        name, members(random, name), random.nextInt(4) == 0 ? "ANY" : mntner(random), source));
            }
        }
    }

    private static List<String> members(Random random, String name) {
        boolean routeSet = name.contains("RS-");
        List<String> members = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            String operator = routeSet && random.nextInt(3) == 0 ? "^+" : "";
            members.add(switch (random.nextInt(routeSet ? 3 : 2)) {
                        case 0 -> "AS" + (64496 + random.nextInt(ORIGINS));
                        case 1 -> setName(random);
                        default -> "198.51.100." + 16 * random.nextInt(16) + "/28";
                    }
                    + operator);
        }
        return members.stream().distinct().toList();
    }

    private static String setName(Random random) {
        String[] names = {"AS-A", "AS-B", "AS64496:AS-C", "RS-D", "RS-E", "AS64497:RS-F", "AS-GONE"};
        return names[random.nextInt(names.length)];
    }

    private static String mntner(Random random) {
        return random.nextBoolean() ? "ONE-MNT" : "TWO-MNT";
    }

    private static String source(Random random) {
        return SOURCES.get(random.nextInt(3) / 2);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (Referring each : routes) {
            text.append(each.prefix().contains(":") ? "route6: " : "route: ").append(each.prefix());
            text.append("\norigin: ").append(each.origin());
            rest(text, each);
        }
        for (Referring each : autnums) {
            text.append("aut-num: ").append(each.prefix());
            rest(text, each);
        }
        for (NamedSet set : sets) {
            text.append(set.name().contains("RS-") ? "route-set: " : "as-set: ").append(set.name());
            for (int i = 0; i < set.members().size(); i++) {
                text.append(i % 2 == 0 ? "\nmembers: " : "\nmp-members:\n+  ")
                        .append(set.members().get(i));
            }
            text.append("\nmbrs-by-ref: ").append(set.byReference());
            text.append("\nsource: ").append(set.source()).append("\n\n");
        }
        return text.toString();
    }

    private static void rest(StringBuilder text, Referring each) {
        text.append("\nmember-of: ").append(each.memberOf());
        text.append("\nmnt-by: X-MNT, ").append(each.maintainer());
        text.append("\nsource: ").append(each.source()).append("\n\n");
    }

    private static Set<String> items(IrrAnswer answer) {
        Set<String> items = new HashSet<>();
        switch (answer) {
            case IrrAnswer.Listed(Listing listing) -> {
                for (int i = 0; i < listing.size(); i++) {
                    StringBuilder text = new StringBuilder();
                    listing.append(text, i);
                    assertThat(items.add(text.toString())).as(text.toString()).isTrue();
                }
            }
            case IrrAnswer.Missing() -> {}
            case IrrAnswer.Objects _, IrrAnswer.TooLarge _ -> throw new AssertionError(answer);
        }
        return items;
    }
}
