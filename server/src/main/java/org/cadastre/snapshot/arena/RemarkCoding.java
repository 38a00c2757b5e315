package org.cadastre.snapshot.arena;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.registry.Remark;

/// How remarks stand in an entry: their number; of each a byte that says which of its optional parts there are, then
/// its parts.
final class RemarkCoding {
    private static final int TITLE = 1;
    private static final int TYPE = 2;
    private static final int LINKS = 4;
    private static final int LANG = 8;

    private RemarkCoding() {}

    static void write(CodeWriter writer, List<Remark> remarks) {
        writer.number(remarks.size());
        for (Remark remark : remarks) {
            write(writer, remark);
        }
    }

    static List<Remark> read(CodeReader reader) {
        int count = reader.count();
        List<Remark> remarks = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int parts = reader.octet();
            remarks.add(new Remark(
                    (parts & TITLE) != 0 ? reader.text() : null,
                    reader.texts(),
                    (parts & TYPE) != 0 ? reader.text() : null,
                    (parts & LINKS) != 0 ? LinkCoding.read(reader) : List.of(),
                    (parts & LANG) != 0 ? reader.text() : null));
        }
        return remarks;
    }

    private static void write(CodeWriter writer, Remark remark) {
        String title = remark.title();
        String type = remark.type();
        String lang = remark.lang();
        writer.octet((title != null ? TITLE : 0)
                | (type != null ? TYPE : 0)
                | (remark.links().isEmpty() ? 0 : LINKS)
                | (lang != null ? LANG : 0));
        if (title != null) {
            writer.text(title);
        }
        writer.texts(remark.description());
        if (type != null) {
            writer.word(type);
        }
        if (!remark.links().isEmpty()) {
            LinkCoding.write(writer, remark.links());
        }
        if (lang != null) {
            writer.word(lang);
        }
    }
}
