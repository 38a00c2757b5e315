package org.cadastre.rdap;

import java.util.List;
import org.cadastre.registry.Remark;
import org.jspecify.annotations.Nullable;

/// Writes the remarks of an object (RFC 9083 §4.3).
final class RemarkWriter {
    private static final byte[] REMARKS = JsonBytes.encodedName("remarks");
    private static final byte[] TITLE = JsonBytes.encodedName("title");
    private static final byte[] TYPE = JsonBytes.encodedName("type");
    private static final byte[] DESCRIPTION = JsonBytes.encodedName("description");
    private static final byte[] LANG = JsonBytes.encodedName("lang");

    private RemarkWriter() {}

    /// `remarks`, unless there is none that says anything.
    ///
    /// @param last a remark to write after the others, or null
    static void remarks(RdapBody body, List<Remark> remarks, @Nullable Remark last) {
        boolean open = false;
        for (int i = 0; i < remarks.size(); i++) {
            open = remark(body, remarks.get(i), open);
        }
        if (last != null) {
            open = remark(body, last, open);
        }
        if (open) {
            body.json.endArray();
        }
    }

    private static boolean remark(RdapBody body, Remark remark, boolean open) {
        if (isEmpty(remark.description())) {
            return open;
        }
        if (!open) {
            body.json.name(REMARKS);
            body.json.startArray();
        }
        body.json.startObject();
        body.text(TITLE, remark.title());
        body.text(TYPE, remark.type());
        body.texts(DESCRIPTION, remark.description());
        LinkWriter.only(body, remark.links());
        body.text(LANG, remark.lang());
        body.json.endObject();
        return true;
    }

    private static boolean isEmpty(List<String> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!paragraphs.get(i).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
