package org.cadastre.check.rpsl;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cadastre.index.TextIndex;
import org.cadastre.rpsl.ParsedSetMember;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.rpsl.SetFault;
import org.cadastre.rpsl.SetMember;
import org.cadastre.snapshot.rpsl.Ids;

/// Looks for references to objects that are not there.
///
/// An object refers to others of its own source. Where that has no object of the wanted classes at all, those of
/// the other sources count, and of what they have not, nothing can be said: it is only counted, and told once for
/// each source and attribute.
final class ReferenceCheck {
    private final Dump dump;
    /// The sources that have a set, by the names of sets that are members.
    private final Map<String, BitSet> sets = new HashMap<>();
    /// References of which nothing can be said, by source and attribute.
    private final Map<Integer, Map<RpslAttribute, Unsaid>> unsaid = new TreeMap<>();

    private static final class Unsaid {
        final Set<RpslClass> targets;
        int firstId = Integer.MAX_VALUE;
        long count;

        Unsaid(Set<RpslClass> targets) {
            this.targets = targets;
        }
    }

    ReferenceCheck(Dump dump) {
        this.dump = dump;
    }

    void run() {
        References.TARGETS.forEach(this::attribute);
        members();
        unsaid.forEach((source, attributes) -> attributes.forEach((attribute, what) -> say(source, attribute, what)));
    }

    private void attribute(RpslAttribute attribute, Set<RpslClass> targets) {
        TextIndex keys = dump.database().indexes().keys(attribute);
        for (int row = 0; row < keys.size(); row++) {
            String key = keys.text(row);
            if (References.isNone(attribute, key)) {
                continue;
            }
            BitSet having = sourcesWith(key, targets);
            Ids ids = dump.database().indexes().having(keys.id(row));
            for (int id = ids.next(); id != Ids.END; id = ids.next()) {
                judge(id, attribute, key, targets, having);
            }
        }
    }

    /// The sources that have an object of any of the classes with a key.
    private BitSet sourcesWith(String key, Set<RpslClass> classes) {
        BitSet having = new BitSet();
        Ids ids = dump.database().byKey(key);
        int left = dump.sources().size();
        for (int id = ids.next(); id != Ids.END && left > 0; id = ids.next()) {
            RpslClass rpslClass = dump.database().rpslClass(id);
            if (rpslClass != null && classes.contains(rpslClass)) {
                left -= having.get(dump.places().source(id)) ? 0 : 1;
                having.set(dump.places().source(id));
            }
        }
        return having;
    }

    private void judge(int id, RpslAttribute attribute, String key, Set<RpslClass> targets, BitSet having) {
        int source = dump.places().source(id);
        if (having.get(source)) {
            return;
        }
        if (!hasAny(source, targets)) {
            if (having.isEmpty()) {
                Unsaid what = unsaid.computeIfAbsent(source, number -> new TreeMap<>())
                        .computeIfAbsent(attribute, absent -> new Unsaid(targets));
                what.count++;
                what.firstId = Math.min(what.firstId, id);
            }
            return;
        }
        ProblemKind kind = References.kind(attribute);
        if (dump.findings().count(kind)) {
            dump.keep(
                    id,
                    kind,
                    attribute,
                    key,
                    attribute.text() + " names " + Named.shown(key.toUpperCase(Locale.ROOT)) + ", which is no "
                            + References.words(targets) + " of "
                            + dump.sources().name(source));
        }
    }

    private boolean hasAny(int source, Set<RpslClass> classes) {
        for (RpslClass rpslClass : classes) {
            if (dump.sources().count(source, rpslClass) > 0) {
                return true;
            }
        }
        return false;
    }

    private void say(int source, RpslAttribute attribute, Unsaid what) {
        if (dump.findings().count(ProblemKind.ABSENT_CLASS)) {
            int id = what.firstId;
            dump.findings()
                    .keep(new DumpProblem(
                            dump.places().file(id),
                            0,
                            ProblemKind.ABSENT_CLASS,
                            "",
                            "",
                            dump.sources().name(source) + " has no " + References.words(what.targets) + ": "
                                    + what.count + (what.count == 1 ? " reference by " : " references by ")
                                    + attribute.text()
                                    + " cannot be checked"));
        }
    }

    /// Looks at the members of sets, which no index has.
    private void members() {
        for (int id = 0; id < dump.database().size(); id++) {
            RpslClass rpslClass = dump.database().rpslClass(id);
            if (rpslClass == RpslClass.AS_SET || rpslClass == RpslClass.ROUTE_SET) {
                RpslObject set = dump.database().object(id);
                members(id, set, RpslAttribute.MEMBERS);
                members(id, set, RpslAttribute.MP_MEMBERS);
            }
        }
    }

    private void members(int id, RpslObject set, RpslAttribute attribute) {
        for (String value : set.all(attribute)) {
            for (String item : items(value)) {
                member(id, attribute, item);
            }
        }
    }

    private static List<String> items(String value) {
        return List.of(value.split("[ ,]+"));
    }

    private void member(int id, RpslAttribute attribute, String item) {
        if (item.isEmpty() || item.contains("::") && item.indexOf('/') < 0) {
            return;
        }
        ParsedSetMember member = SetMember.of(item);
        switch (member) {
            case SetMember.OtherSet(var name, var operator) -> {
                Set<RpslClass> targets = Set.of(name.kind().rpslClass());
                String key = name.text().toLowerCase(Locale.ROOT);
                judge(id, attribute, key, targets, sets.computeIfAbsent(key, set -> sourcesWith(set, targets)));
            }
            case SetFault fault -> {
                if (dump.findings().count(ProblemKind.BAD_MEMBER)) {
                    dump.keep(
                            id,
                            ProblemKind.BAD_MEMBER,
                            attribute,
                            null,
                            "\"" + Named.shown(item) + "\" among its " + attribute.text() + ": " + fault.words());
                }
            }
            case SetMember other -> {}
        }
    }
}
