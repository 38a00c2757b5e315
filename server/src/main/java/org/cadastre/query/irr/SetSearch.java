package org.cadastre.query.irr;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// Finds what is in a set and in all sets within it: first the members, then the routes of the origins among them.
final class SetSearch implements IrrSearch {
    /// How many members and routes are looked at in a portion.
    private static final int PORTION = 512;

    private final RoutingRegistry registry;
    private final SetWalk walk;
    private final boolean routeSet;
    private final boolean wantsPrefixes;
    private final PrefixCollector prefixes;

    /// What is left of the origins whose routes are collected, null before all members are known.
    private @Nullable Queue<OriginWalk> origins;

    /// @param routeSet whether the set is one of routes
    /// @param wantsPrefixes whether the prefixes of an as-set are wanted, and not its AS numbers
    SetSearch(
            RoutingRegistry registry,
            Sets sets,
            int set,
            boolean routeSet,
            boolean wantsPrefixes,
            PrefixCollector prefixes) {
        this.registry = registry;
        this.routeSet = routeSet;
        this.wantsPrefixes = wantsPrefixes;
        this.prefixes = prefixes;
        walk = new SetWalk(sets, set, routeSet, prefixes);
    }

    @Override
    public @Nullable IrrAnswer next() {
        IrrAnswer answer = origins == null ? members() : routes(origins);
        return prefixes.isFull() ? new IrrAnswer.TooLarge("Too many prefixes in the sets in it") : answer;
    }

    private @Nullable IrrAnswer members() {
        switch (walk.go(PORTION)) {
            case MORE -> {
                return null;
            }
            case TOO_MANY_OPERATORS -> {
                return new IrrAnswer.TooLarge("Too many range operators around the sets in it");
            }
            case TOO_MANY_MEMBERS -> {
                return new IrrAnswer.TooLarge("Too many members in the sets in it");
            }
            case DONE -> {}
        }
        if (!wantsPrefixes) {
            return new IrrAnswer.Listed(walk.autnums());
        }
        Queue<OriginWalk> all = new ArrayDeque<>();
        if (routeSet) {
            for (Map.Entry<RangeOperator, AsNumberSet.Builder> each :
                    walk.autnumsByOperator().entrySet()) {
                all.add(registry.originWalk(each.getValue().build(), each.getKey(), prefixes));
            }
        } else {
            all.add(registry.originWalk(walk.autnums(), RangeOperator.NONE, prefixes));
        }
        origins = all;
        return null;
    }

    private @Nullable IrrAnswer routes(Queue<OriginWalk> walks) {
        int left = PORTION;
        while (left > 0 && !walks.isEmpty()) {
            int looked = walks.element().go(left);
            if (looked < left) {
                walks.remove();
            }
            left -= Math.max(1, looked);
        }
        return walks.isEmpty() ? new IrrAnswer.Listed(prefixes.build()) : null;
    }
}
