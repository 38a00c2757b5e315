package org.cadastre.query;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.cadastre.index.ByStatus;
import org.cadastre.index.Relations128;
import org.cadastre.index.Relations32;
import org.cadastre.index.RowVisitor;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.registry.Domain;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Status;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.Zones;
import org.jspecify.annotations.Nullable;

/// Answers how registered ranges stand to one that need not be registered (RFC 9910).
final class RelationLookup {
    private final Snapshot snapshot;
    private final ResultPages pages;
    private final int limit;

    RelationLookup(Snapshot snapshot, ResultPages pages, int limit) {
        this.snapshot = snapshot;
        this.pages = pages;
        this.limit = limit;
    }

    Answer networks(Query.RelatedNetworks query) {
        IdSet ids = new IdSet(limit);
        switch (query.range()) {
            case Ipv4Range range ->
                find(of(snapshot.ipv4Relations(), query.status()), query.relation(), range, id -> id, ids);
            case Ipv6Range range -> {
                int before = snapshot.ipv4().size();
                find(of(snapshot.ipv6Relations(), query.status()), query.relation(), range, id -> before + id, ids);
            }
        }
        return answer(Resource.IPS, query.relation(), query.range().toString(), query.status(), query.window(), ids);
    }

    Answer autnums(Query.RelatedAutnums query) {
        IdSet ids = new IdSet(limit);
        AsNumberRange range = query.range();
        find(
                of(snapshot.autnumRelations(), query.status()),
                query.relation(),
                range.firstBits(),
                range.lastBits(),
                id -> id,
                ids);
        return answer(Resource.AUTNUMS, query.relation(), range.toString(), query.status(), query.window(), ids);
    }

    Answer domains(Query.RelatedDomains query) {
        IdSet ids = new IdSet(limit);
        Zones zones = snapshot.directory().zones();
        IpRange zone = query.zone();
        switch (zone) {
            case Ipv4Range range ->
                find(of(zones.ipv4(), query.status()), query.relation(), range, zones::ipv4Domain, ids);
            case Ipv6Range range ->
                find(of(zones.ipv6(), query.status()), query.relation(), range, zones::ipv6Domain, ids);
        }
        return answer(Resource.DOMAINS, query.relation(), query.ldhName(), query.status(), query.window(), ids);
    }

    private static <R> R of(ByStatus<R> relations, @Nullable Status status) {
        return status == null ? relations.all() : relations.of(status.ordinal());
    }

    private static void find(
            Relations32 relations, Relation relation, Ipv4Range range, IntUnaryOperator idOf, IdSet ids) {
        find(relations, relation, range.firstBits(), range.lastBits(), idOf, ids);
    }

    private static void find(
            Relations32 relations, Relation relation, int first, int last, IntUnaryOperator idOf, IdSet ids) {
        RowVisitor visitor = row -> ids.add(idOf.applyAsInt(row));
        switch (relation) {
            case UP -> one(relations.up(first, last), visitor);
            case TOP -> one(relations.top(first, last, true), visitor);
            case DOWN -> relations.down(first, last, visitor);
            case BOTTOM -> relations.bottom(first, last, visitor);
        }
    }

    private static void find(
            Relations128 relations, Relation relation, Ipv6Range range, IntUnaryOperator idOf, IdSet ids) {
        RowVisitor visitor = row -> ids.add(idOf.applyAsInt(row));
        long firstHigh = range.firstHigh();
        long firstLow = range.firstLow();
        long lastHigh = range.lastHigh();
        long lastLow = range.lastLow();
        switch (relation) {
            case UP -> one(relations.up(firstHigh, firstLow, lastHigh, lastLow), visitor);
            case TOP -> one(relations.top(firstHigh, firstLow, lastHigh, lastLow, true), visitor);
            case DOWN -> relations.down(firstHigh, firstLow, lastHigh, lastLow, visitor);
            case BOTTOM -> relations.bottom(firstHigh, firstLow, lastHigh, lastLow, visitor);
        }
    }

    private static void one(int row, RowVisitor visitor) {
        if (row >= 0) {
            visitor.visit(row);
        }
    }

    private Answer answer(
            Resource resource, Relation relation, String asked, @Nullable Status status, Window window, IdSet ids) {
        String nothing = nothing(resource, relation, asked, status);
        if (!relation.isSingle()) {
            return pages.page(resource, ids, window, id -> object(resource, id), nothing);
        }
        int[] found = ids.sorted();
        return found.length == 0
                ? new Answer.NotFound(List.of(nothing, Miss.asked(snapshot)))
                : new Answer.Found(object(resource, found[0]));
    }

    private RegistryObject object(Resource resource, int id) {
        RegistryObject object = SearchObjects.object(snapshot, resource, id);
        return object instanceof Domain domain ? DomainLookup.inNetwork(snapshot, domain) : object;
    }

    private static String nothing(Resource resource, Relation relation, String asked, @Nullable Status status) {
        String what = switch (resource) {
            case IPS -> "network";
            case AUTNUMS -> "autnum";
            case DOMAINS -> "domain";
            case ENTITIES, NAMESERVERS -> "object";
        };
        String registered = status == null ? "registered " + what : what + " of status " + status.text();
        return switch (relation) {
            case UP -> "No " + registered + " is larger than " + asked + " and holds it.";
            case TOP -> "No " + registered + " holds " + asked + ".";
            case DOWN, BOTTOM -> "No " + registered + " lies inside " + asked + ".";
        };
    }
}
