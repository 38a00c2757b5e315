package org.cadastre.query;

import java.util.List;
import org.cadastre.registry.RegistryObject;
import org.cadastre.snapshot.Directory;
import org.cadastre.snapshot.Snapshot;

/// The objects of the ids that searches find.
final class SearchObjects {
    private SearchObjects() {}

    static RegistryObject object(Snapshot snapshot, Resource resource, int id) {
        Directory directory = snapshot.directory();
        return switch (resource) {
            case IPS -> snapshot.network(id);
            case AUTNUMS -> snapshot.autnum(id);
            case DOMAINS -> directory.domain(id);
            case NAMESERVERS -> directory.nameserver(id);
            case ENTITIES ->
                id < directory.entityCount()
                        ? directory.entity(id)
                        : snapshot.holders()
                                .holder(id - directory.entityCount())
                                .withRoles(List.of());
        };
    }
}
