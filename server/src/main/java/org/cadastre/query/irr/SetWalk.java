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

    /// How many members are taken at most, each with every range operator around it.
    static final int MOST_MEMBERS = 4_000_000;

    /// How it stands with the way.
    enum Progress {
        /// It goes on.
        MORE,
        /// It is at its end.
        DONE,
        /// Too often a range operator was met.
        TOO_MANY_OPERATORS,
        /// Too many members were taken.
        TOO_MANY_MEMBERS
    }

    private final RpslDatabase database;
    private final Sets sets;
    private final boolean routeSets;
    private final PrefixCollector prefixes;
    private final Map<RangeOperator, AsNumberSet.Builder> autnums = new HashMap<>();
    private final Set<Visit> visited = new HashSet<>();
    private final ArrayDeque<Visit> waiting = new ArrayDeque<>();
    private int withOperator;
    private int members;

    /// What is around the set that is gone through, and what is left of the objects that name it.
    private RangeOperator outer = RangeOperator.NONE;

    private Referring referring = Referring.NONE;

    private record Visit(int id, RangeOperator operator) {}

    /// @param id of the set that it begins at
    /// @param routeSets whether that is a route-set, so that prefixes and route-sets are members
    /// @param prefixes where the prefixes that are members go
    SetWalk(Sets sets, int id, boolean routeSets, PrefixCollector prefixes) {
        this.database = sets.database();
        this.sets = sets;
        this.routeSets = routeSets;
        this.prefixes = prefixes;
        await(id, RangeOperator.NONE);
    }

    /// Goes on.
    ///
    /// @param portion after how many members to stop, those of one set apart
    Progress go(int portion) {
        int end = members + portion;
        while (members < end) {
            if (withOperator > MOST_WITH_OPERATOR) {
                return Progress.TOO_MANY_OPERATORS;
            }
            if (members > MOST_MEMBERS) {
                return Progress.TOO_MANY_MEMBERS;
            }
            int id = referring.next();
            if (id != Ids.END) {
                members++;
                refers(id);
            } else if (!waiting.isEmpty()) {
                members(waiting.remove());
            } else {
                return Progress.DONE;
            }
        }
        return Progress.MORE;
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

    private void members(Visit visit) {
        int id = visit.id();
        RpslObject set = database.object(id);
        outer = visit.operator();
        referring = Referring.to(set, database);
        members++;
        for (String text : MemberTexts.named(set)) {
            members++;
            Member member = Member.parse(text);
            RangeOperator operator = member == null ? null : around(member, outer);
            if (member != null && operator != null) {
                take(member, operator, database.rpslClass(id) == RpslClass.ROUTE_SET);
            }
        }
    }

    /// What is made of the prefixes of a member; AS numbers have no use for operators.
    private @Nullable RangeOperator around(Member member, RangeOperator around) {
        return routeSets ? member.operator().then(around) : RangeOperator.NONE;
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

    private void refers(int id) {
        if (!referring.isMember(id, database) || !sets.sources().has(database, id)) {
            return;
        }
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

    private @Nullable AsNumber autnum(int id) {
        String key = database.object(id).attributes().getFirst().value();
        return AsText.prefixed(key) instanceof AsNumber number ? number : null;
    }
}
