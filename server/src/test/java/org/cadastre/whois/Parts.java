package org.cadastre.whois;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.cadastre.query.rpsl.DatabaseAnswer;
import org.cadastre.query.rpsl.DatabaseQuery;
import org.cadastre.snapshot.SnapshotFacts;
import org.jspecify.annotations.Nullable;

/// An answer of parts that are there.
final class Parts implements DatabaseAnswer {
    private final Queue<Part> parts;

    private Parts(Part... parts) {
        this.parts = new ArrayDeque<>(List.of(parts));
    }

    static DatabaseAnswer of(Part... parts) {
        return new Parts(parts);
    }

    @Override
    public @Nullable Part next() {
        return parts.poll();
    }

    /// The text of an answer without flags.
    static byte[] write(WhoisWriter writer, String key, Part... parts) {
        return write(writer, WhoisSamples.FACTS, key, parts);
    }

    static byte[] write(WhoisWriter writer, SnapshotFacts facts, String key, Part... parts) {
        return write(writer, facts, key, TextForm.DEFAULT, parts);
    }

    static byte[] write(WhoisWriter writer, SnapshotFacts facts, String key, TextForm form, Part... parts) {
        DatabaseQuery query =
                new DatabaseQuery(key, null, Set.of(), Set.of(), List.of(), Set.of(), true, true, false, false);
        return Desk.drain(
                writer.objects(facts, query, of(parts), form, WhoisCharset.UTF_8, Integer.MAX_VALUE, List.of()));
    }
}
