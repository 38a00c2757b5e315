package org.cadastre.export.rdap;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.registry.PublicId;

/// Reads public ids (RFC 9083 §4.8).
final class PublicIdReader {
    private PublicIdReader() {}

    /// Reads those of an entity or domain.
    static List<PublicId> read(Json.Members object, ObjectScope scope) {
        List<PublicId> ids = new ArrayList<>();
        for (Json.Members each : scope.objects(object, "publicIds")) {
            String type = scope.text(each, "type");
            String identifier = scope.text(each, "identifier");
            if (type == null || identifier == null) {
                scope.odd(Oddity.PUBLIC_ID, type == null ? "" : type);
            } else {
                ids.add(new PublicId(type, identifier));
            }
        }
        return ids;
    }
}
