package org.cadastre.snapshot.arena;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.registry.PublicId;

/// How public ids stand in an entry: their number, then type and identifier of each.
final class PublicIdCoding {
    private PublicIdCoding() {}

    static void write(CodeWriter writer, List<PublicId> ids) {
        writer.number(ids.size());
        for (PublicId id : ids) {
            writer.word(id.type());
            writer.plain(id.identifier());
        }
    }

    static List<PublicId> read(CodeReader reader) {
        int count = reader.count();
        List<PublicId> ids = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            ids.add(new PublicId(reader.text(), reader.text()));
        }
        return ids;
    }
}
