package org.cadastre.snapshot.arena;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.registry.Link;

/// How links stand in an entry: their number; of each a byte that says which of its optional parts there are, then its
/// parts.
final class LinkCoding {
    private static final int TYPE = 1;
    private static final int HREFLANG = 2;
    private static final int TITLE = 4;
    private static final int MEDIA = 8;

    private LinkCoding() {}

    static void write(CodeWriter writer, List<Link> links) {
        writer.number(links.size());
        for (Link link : links) {
            write(writer, link);
        }
    }

    static List<Link> read(CodeReader reader) {
        int count = reader.count();
        List<Link> links = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int parts = reader.octet();
            links.add(new Link(
                    reader.text(),
                    reader.text(),
                    (parts & TYPE) != 0 ? reader.text() : null,
                    (parts & HREFLANG) != 0 ? reader.texts() : List.of(),
                    (parts & TITLE) != 0 ? reader.text() : null,
                    (parts & MEDIA) != 0 ? reader.text() : null));
        }
        return links;
    }

    private static void write(CodeWriter writer, Link link) {
        String type = link.type();
        String title = link.title();
        String media = link.media();
        writer.octet((type != null ? TYPE : 0)
                | (link.hreflang().isEmpty() ? 0 : HREFLANG)
                | (title != null ? TITLE : 0)
                | (media != null ? MEDIA : 0));
        writer.word(link.rel());
        writer.text(link.href());
        if (type != null) {
            writer.word(type);
        }
        if (!link.hreflang().isEmpty()) {
            writer.words(link.hreflang());
        }
        if (title != null) {
            writer.text(title);
        }
        if (media != null) {
            writer.word(media);
        }
    }
}
