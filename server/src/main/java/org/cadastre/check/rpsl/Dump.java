package org.cadastre.check.rpsl;

import java.util.Map;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.snapshot.rpsl.IndexedRpslDatabase;
import org.jspecify.annotations.Nullable;

/// All objects of a check, and what is found to be wrong with them.
///
/// @param database their texts and what they are found by
/// @param sources their sources
/// @param places where they are
/// @param tables their ranges of numbers, by source and class
/// @param findings what is wrong
record Dump(
        IndexedRpslDatabase database,
        Sources sources,
        Places places,
        Map<Integer, Map<RpslClass, RangeTable>> tables,
        Findings findings) {
    /// The ranges of a class, null when a source has none.
    @Nullable
    RangeTable table(int source, RpslClass rpslClass) {
        Map<RpslClass, RangeTable> classes = tables.get(source);
        return classes == null ? null : classes.get(rpslClass);
    }

    /// Keeps a problem of an object.
    ///
    /// @param attribute the attribute whose line is told, null for the first one of the object
    /// @param key the folded key that the attribute has, null for any
    void keep(int id, ProblemKind kind, @Nullable RpslAttribute attribute, @Nullable String key, String reason) {
        RpslObject object = database.object(id);
        int line = places.line(id) + Named.linesBefore(object, attribute, key);
        findings.keep(new DumpProblem(places.file(id), line, kind, object.className(), Named.key(object), reason));
    }

    /// Counts an object that has the key of an earlier one.
    void duplicate(int id, int earlier) {
        if (findings.count(ProblemKind.DUPLICATE_KEY)) {
            keep(id, ProblemKind.DUPLICATE_KEY, null, null, "its key is that of " + named(earlier));
        }
    }

    /// `inetnum 192.0.2.0 - 192.0.2.255 (dump:12)`.
    String named(int id) {
        RpslObject object = database.object(id);
        int line = places.line(id) + Named.linesBefore(object, null, null);
        return object.className() + " " + Named.key(object) + " (" + places.file(id) + ":" + line + ")";
    }
}
