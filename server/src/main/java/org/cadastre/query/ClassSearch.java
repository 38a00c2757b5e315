package org.cadastre.query;

import org.cadastre.index.KeyPattern;
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
    static IdSet find(Snapshot snapshot, Resource resource, Criterion criterion, int limit) {
        DirectoryTexts texts = snapshot.directory().texts();
        ClassTexts own = texts(texts, resource);
        IdSet ids = new IdSet(limit);
        if (criterion.property() == Property.IP) {
            own.addresses().matching(KeyPattern.exactly(criterion.value()), 0, (row, id) -> ids.add(id));
            return ids;
        }
        boolean names = resource == Resource.DOMAINS || resource == Resource.NAMESERVERS;
        TextSearch search = TextSearch.of(criterion.value(), names);
        if (search == null) {
            return ids;
        }
        switch (criterion.property()) {
            case HANDLE -> {
                search.add(own.handles(), 0, ids);
                RowHandles rows = rows(texts, resource);
                if (rows != null) {
                    search.add(rows, ids);
                }
            }
            case NAME -> {
                search.add(own.names(), 0, ids);
                search.add(own.unicodeNames(), 0, ids);
            }
            case FN -> {
                search.add(own.names(), 0, ids);
                // A holder that statistics files name has no name but its handle.
                search.add(own.handles(), snapshot.directory().entityCount(), ids);
            }
            case NAMESERVER -> search.add(own.nameservers(), 0, ids);
            case IP, EMAIL, ROLE -> {}
        }
        return ids;
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
