package org.cadastre.conformance.clients;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cadastre.conformance.DumpRegistry;

/// The AS sets of [DumpRegistry] and the routes of their members, read from its files: what a filter of prefixes must
/// hold. Only the objects of the source DN42 count, which is what all clients ask for.
final class DumpSets {
    /// The source.
    static final String SOURCE = "DN42";

    private static final String SET = "as-set";

    private final Map<String, List<String>> members = new HashMap<>();
    private final Map<String, Set<String>> routes = new HashMap<>();

    private DumpSets() {}

    static DumpSets of(DumpRegistry registry) throws IOException {
        DumpSets sets = new DumpSets();
        for (String set : registry.objects(SET)) {
            if (isOfSource(set)) {
                sets.members.put(upper(DumpRegistry.values(set, SET).getFirst()), members(set));
            }
        }
        for (String rpslClass : List.of("route", "route6")) {
            for (String route : registry.objects(rpslClass)) {
                for (String origin : isOfSource(route) ? DumpRegistry.values(route, "origin") : List.<String>of()) {
                    sets.routes
                            .computeIfAbsent(upper(origin) + " " + rpslClass, key -> new TreeSet<>())
                            .add(DumpRegistry.values(route, rpslClass)
                                    .getFirst()
                                    .toLowerCase(Locale.ROOT));
                }
            }
        }
        return sets;
    }

    private static boolean isOfSource(String object) {
        return DumpRegistry.values(object, "source").equals(List.of(SOURCE));
    }

    private static List<String> members(String set) {
        return DumpRegistry.values(set, "members").stream()
                .flatMap(members -> Arrays.stream(members.split(",")))
                .map(DumpSets::upper)
                .toList();
    }

    private static String upper(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    /// The AS numbers among the members of a set, and of the sets among them.
    Set<String> autonomousSystems(String set) {
        Set<String> numbers = new TreeSet<>(reached(set));
        numbers.removeIf(member -> !member.matches("AS\\d+"));
        return numbers;
    }

    /// The prefixes of the routes of an AS number, or of those among the members of a set.
    ///
    /// @param rpslClass `route` or `route6`
    Set<String> prefixes(String name, String rpslClass) {
        Set<String> prefixes = new TreeSet<>();
        for (String member : reached(name)) {
            prefixes.addAll(routes.getOrDefault(member + " " + rpslClass, Set.of()));
        }
        return prefixes;
    }

    private Set<String> reached(String name) {
        Deque<String> open = new ArrayDeque<>(List.of(name));
        Set<String> seen = new TreeSet<>();
        while (!open.isEmpty()) {
            String member = open.pop();
            if (seen.add(member)) {
                open.addAll(members.getOrDefault(member, List.of()));
            }
        }
        return seen;
    }
}
