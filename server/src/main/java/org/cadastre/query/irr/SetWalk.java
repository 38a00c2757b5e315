package org.cadastre.query.irr;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cadastre.number.AsNumber;
import org.cadastre.number.AsText;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.jspecify.annotations.Nullable;

/// The way through a set and all the sets within it. A set is gone through once with each range operator
/// that it is met with, so loops end; sets that are not there have no members. For one thread.
final class SetWalk {
    /// How often sets with range operators around them are gone through at most. Only loops of sets that put
    /// ever more operators around each other come near it.
    static final int MOST_WITH_OPERATOR = 10_000;

    private final RpslDatabase database;
    private final Sets sets;
    private final boolean routeSets;
    private final PrefixCollector prefixes;
    private final Map<RangeOperator, AsNumberSet.Builder> autnums = new HashMap<>();
    private final Set<Visit> visited = new HashSet<>();
    private final ArrayDeque<Visit> waiting = new ArrayDeque<>();
    private int withOperator;

    private record Visit(int id, RangeOperator operator) {}

    /// @param routeSets whether it begins at a route-set, so that prefixes and route-sets are members
    /// @param prefixes where the prefixes that are members go
    SetWalk(Sets sets, boolean routeSets, PrefixCollector prefixes) {
        this.database = sets.database();
        this.sets = sets;
        this.routeSets = routeSets;
        this.prefixes = prefixes;
    }

    /// Goes through a set. False when there were too many and not all were gone through.
    boolean walk(int id) {
        await(id, RangeOperator.NONE);
        while (!waiting.isEmpty()) {
            if (withOperator > MOST_WITH_OPERATOR) {
                return false;
            }
            Visit next = waiting.remove();
            members(next.id(), next.operator());
        }
        return true;
    }

    /// The AS numbers that were members without a range operator.
    AsNumberSet autnums() {
        return autnums(RangeOperator.NONE).build();
    }

    /// The AS numbers that were members, by the range operators around them.
    Map<RangeOperator, AsNumberSet.Builder> autnumsByOperator() {
        return autnums;
    }

    private AsNumberSet.Builder autnums(RangeOperator operator) {
        return autnums.computeIfAbsent(operator, _ -> new AsNumberSet.Builder());
    }

    private void await(int id, RangeOperator operator) {
        Visit visit = new Visit(id, operator);
        if (visited.add(visit)) {
            waiting.add(visit);
            withOperator += operator.equals(RangeOperator.NONE) ? 0 : 1;
        }
    }

    private void members(int id, RangeOperator outer) {
        RpslObject set = database.object(id);
        for (String text : MemberTexts.named(set)) {
            Member member = Member.parse(text);
            RangeOperator operator = member == null ? null : around(member, outer);
            if (member != null && operator != null) {
                take(member, operator, database.rpslClass(id) == RpslClass.ROUTE_SET);
            }
        }
        byReference(set, outer);
    }

    /// What is made of the prefixes of a member; AS numbers have no use for operators.
    private @Nullable RangeOperator around(Member member, RangeOperator outer) {
        return routeSets ? member.operator().then(outer) : RangeOperator.NONE;
    }

    private void take(Member member, RangeOperator operator, boolean ofRouteSet) {
        switch (member) {
            case Member.Autnum(int number, RangeOperator _) -> autnums(operator).add(number);
            case Member.Prefix prefix -> {
                if (ofRouteSet) {
                    prefixes.operator(operator);
                    RoutingRegistry.put(prefix.prefix(), prefixes);
                }
            }
            case Member.Named(String name, RangeOperator _) -> {
                int id = sets.id(name, ofRouteSet);
                if (id != Ids.END) {
                    await(id, operator);
                }
            }
        }
    }

    private void byReference(RpslObject set, RangeOperator outer) {
        Ids ids = sets.byReference(set);
        for (int id = ids.next(); id != Ids.END; id = ids.next()) {
            if (database.rpslClass(id) == RpslClass.AUT_NUM) {
                @Nullable AsNumber number = autnum(id);
                if (number != null) {
                    autnums(outer).add(number.bits());
                }
            } else {
                prefixes.operator(outer);
                database.prefix(id, prefixes);
            }
        }
    }

    private @Nullable AsNumber autnum(int id) {
        String key = database.object(id).attributes().getFirst().value();
        return AsText.prefixed(key) instanceof AsNumber number ? number : null;
    }
}
