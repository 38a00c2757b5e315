package org.cadastre.query.rpsl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cadastre.index.RangeMatch;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.jspecify.annotations.Nullable;

/// A query made step by step, and its answer as lines.
record Asked(DatabaseQuery query) {
    /// The query for a key and nothing else: not even with what belongs to what is found.
    static Asked bare(String key) {
        return new Asked(query(key, null, Set.of(), Set.of(), List.of(), Set.of(), false, false, false, false));
    }

    /// The query for a key where nothing else is said: related objects come along, grouped.
    static Asked of(String key) {
        return bare(key).related().grouped();
    }

    private static DatabaseQuery query(
            String key,
            @Nullable RangeMatch match,
            Set<RpslClass> classes,
            Set<String> unknown,
            List<RpslAttribute> references,
            Set<String> sources,
            boolean related,
            boolean grouped,
            boolean irt,
            boolean reverseDomains) {
        return new DatabaseQuery(
                key, match, classes, unknown, references, sources, related, grouped, irt, reverseDomains);
    }

    Asked match(@Nullable RangeMatch match) {
        return new Asked(query(
                query.key(),
                match,
                query.classes(),
                query.unknownClasses(),
                query.references(),
                query.sources(),
                query.related(),
                query.grouped(),
                query.irt(),
                query.reverseDomains()));
    }

    Asked classes(RpslClass... classes) {
        return new Asked(query(
                query.key(),
                query.match(),
                Set.of(classes),
                query.unknownClasses(),
                query.references(),
                query.sources(),
                query.related(),
                query.grouped(),
                query.irt(),
                query.reverseDomains()));
    }

    Asked unknownClasses(String... unknown) {
        return new Asked(query(
                query.key(),
                query.match(),
                query.classes(),
                Set.of(unknown),
                query.references(),
                query.sources(),
                query.related(),
                query.grouped(),
                query.irt(),
                query.reverseDomains()));
    }

    Asked references(RpslAttribute... references) {
        return new Asked(query(
                query.key(),
                query.match(),
                query.classes(),
                query.unknownClasses(),
                List.of(references),
                query.sources(),
                query.related(),
                query.grouped(),
                query.irt(),
                query.reverseDomains()));
    }

    Asked sources(String... sources) {
        return new Asked(query(
                query.key(),
                query.match(),
                query.classes(),
                query.unknownClasses(),
                query.references(),
                Set.of(sources),
                query.related(),
                query.grouped(),
                query.irt(),
                query.reverseDomains()));
    }

    Asked related() {
        return new Asked(query(
                query.key(),
                query.match(),
                query.classes(),
                query.unknownClasses(),
                query.references(),
                query.sources(),
                true,
                query.grouped(),
                query.irt(),
                query.reverseDomains()));
    }

    Asked grouped() {
        return new Asked(query(
                query.key(),
                query.match(),
                query.classes(),
                query.unknownClasses(),
                query.references(),
                query.sources(),
                query.related(),
                true,
                query.irt(),
                query.reverseDomains()));
    }

    Asked irt() {
        return new Asked(query(
                query.key(),
                query.match(),
                query.classes(),
                query.unknownClasses(),
                query.references(),
                query.sources(),
                query.related(),
                query.grouped(),
                true,
                query.reverseDomains()));
    }

    Asked reverseDomains() {
        return new Asked(query(
                query.key(),
                query.match(),
                query.classes(),
                query.unknownClasses(),
                query.references(),
                query.sources(),
                query.related(),
                query.grouped(),
                query.irt(),
                true));
    }

    /// The parts of the answer, one line each: what kind, and the key.
    List<String> in(Register register) {
        List<String> lines = new ArrayList<>();
        DatabaseAnswer answer = DatabaseLookup.answer(register, query);
        for (DatabaseAnswer.Part part = answer.next(); part != null; part = answer.next()) {
            if (!(part instanceof DatabaseAnswer.Pause)) {
                lines.add(line(part));
            }
        }
        return lines;
    }

    /// Without the lines on what belongs to objects.
    List<String> found(Register register) {
        return in(register).stream()
                .filter(line -> line.startsWith("object ") || line.startsWith("registered "))
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .toList();
    }

    static String line(DatabaseAnswer.Part part) {
        return switch (part) {
            case DatabaseAnswer.Group group -> "group " + group.key();
            case DatabaseAnswer.Published published ->
                (published.isRelated() ? "related " : "object ") + PrimaryKeys.of(published.object());
            case DatabaseAnswer.Registered registered -> "registered " + PrimaryKeys.of(registered.object());
            case DatabaseAnswer.AbuseContact contact -> "abuse " + contact.key() + ": " + contact.mailbox();
            case DatabaseAnswer.Remark remark -> "remark " + remark.note();
            case DatabaseAnswer.Referred referred ->
                "referred " + referred.authority().rdapBase();
            case DatabaseAnswer.Nothing nothing -> "nothing";
            case DatabaseAnswer.Pause pause -> "pause";
        };
    }
}
