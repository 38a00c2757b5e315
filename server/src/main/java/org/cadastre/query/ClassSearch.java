package org.cadastre.query;

import java.util.List;
import org.cadastre.index.KeyPattern;
import org.cadastre.index.TextIndex;
import org.cadastre.query.Criterion.Property;
import org.cadastre.snapshot.DirectoryTexts;
import org.cadastre.snapshot.RowHandles;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.text.ClassTexts;
import org.jspecify.annotations.Nullable;

/// Finds the objects of a class by one of their own texts (RFC 9082 §3.2, RFC 9910).
final class ClassSearch {
    private ClassSearch() {}

    /// The ids of the objects that match.
    static FoundIds find(Snapshot snapshot, Resource resource, Criterion criterion, int limit) {
        DirectoryTexts texts = snapshot.directory().texts();
        IdSet ids = new IdSet(limit);
        if (criterion.property() == Property.IP) {
            texts(texts, resource)
                    .addresses()
                    .matching(KeyPattern.exactly(criterion.value()), 0, (row, id) -> ids.add(id));
            return ids;
        }
        boolean names = resource == Resource.DOMAINS || resource == Resource.NAMESERVERS;
        TextSearch search = TextSearch.of(criterion.value(), names);
        if (search == null) {
            return ids;
        }
        List<TextIndex> indexes = indexes(texts, resource, criterion.property());
        RowHandles rows = criterion.property() == Property.HANDLE ? rows(texts, resource) : null;
        if (rows == null && search.isBeginning() && isOneTextEach(search, indexes, criterion.property())) {
            return new LeastFoundIds(search.key(), indexes, limit);
        }
        indexes.forEach(index -> search.add(index, ids));
        if (rows != null) {
            search.add(rows, ids);
        }
        return ids;
    }

    /// The indexes that a property is looked up in, in the order of their ids.
    private static List<TextIndex> indexes(DirectoryTexts texts, Resource resource, Property property) {
        ClassTexts own = texts(texts, resource);
        return switch (property) {
            case HANDLE ->
                resource == Resource.ENTITIES ? List.of(own.handles(), texts.holderHandles()) : List.of(own.handles());
            case NAME -> List.of(own.names(), own.unicodeNames());
            // A holder that statistics files name has no name but its handle.
            case FN -> List.of(own.names(), texts.holderHandles());
            case NAMESERVER -> List.of(own.nameservers());
            case IP -> List.of(own.addresses());
            case EMAIL, ROLE -> List.of();
        };
    }

    /// Whether no object has two texts that match. A domain is in its index with its name and, where it has
    /// any, in that of names with U-labels too.
    private static boolean isOneTextEach(TextSearch search, List<TextIndex> indexes, Property property) {
        return switch (property) {
            case HANDLE, FN -> true;
            case NAME -> search.count(indexes.getLast()) == 0;
            case NAMESERVER, IP, EMAIL, ROLE -> false;
        };
    }

    static ClassTexts texts(DirectoryTexts texts, Resource resource) {
        return switch (resource) {
            case IPS -> texts.ips();
            case AUTNUMS -> texts.autnums();
            case DOMAINS -> texts.domains();
            case ENTITIES -> texts.entities();
            case NAMESERVERS -> texts.nameservers();
        };
    }

    private static @Nullable RowHandles rows(DirectoryTexts texts, Resource resource) {
        return switch (resource) {
            case IPS -> texts.ipHandles();
            case AUTNUMS -> texts.autnumHandles();
            case DOMAINS, ENTITIES, NAMESERVERS -> null;
        };
    }
}
