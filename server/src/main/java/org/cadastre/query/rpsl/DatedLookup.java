package org.cadastre.query.rpsl;

import java.util.ArrayDeque;
import java.util.Queue;
import org.cadastre.index.RangeMatch;
import org.cadastre.query.Answer;
import org.cadastre.query.Lookup;
import org.cadastre.query.Query;
import org.cadastre.registry.RegistryObject;
import org.cadastre.snapshot.DatedRows;
import org.jspecify.annotations.Nullable;

/// Answers as of a date what most ask, numbers without flags, as [DatabaseLookup] does from the register of that
/// date's snapshot, but without that snapshot. Files that stand side by side have no RPSL objects, so one row is all
/// there is to be found.
public final class DatedLookup {
    private DatedLookup() {}

    /// The answer, or null where the snapshot of the date has to be asked.
    public static @Nullable DatabaseAnswer answer(Lookup lookup, DatedRows day, DatabaseQuery query) {
        DatabaseKey key = DatabaseKey.of(query.key());
        if (!isPlain(query) || !(found(lookup, day, key) instanceof Answer.Found(RegistryObject object))) {
            return null;
        }
        Queue<DatabaseAnswer.Part> parts = new ArrayDeque<>(Question.remarks(query, key));
        PulledAnswer.add(query, object, parts);
        return parts::poll;
    }

    private static boolean isPlain(DatabaseQuery query) {
        return (query.match() == null || query.match() == RangeMatch.CLOSEST)
                && query.classes().isEmpty()
                && query.unknownClasses().isEmpty()
                && query.references().isEmpty()
                && query.sources().isEmpty()
                && !query.reverseDomains();
    }

    private static @Nullable Answer found(Lookup lookup, DatedRows day, DatabaseKey key) {
        return switch (key) {
            case DatabaseKey.Addresses addresses -> lookup.rowAnswer(day, new Query.Network(addresses.range()));
            case DatabaseKey.AsNumbers numbers -> lookup.rowAnswer(day, new Query.Autnum(numbers.range()));
            case DatabaseKey.Words words -> null;
        };
    }
}
