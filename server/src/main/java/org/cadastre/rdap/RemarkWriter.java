package org.cadastre.rdap;

import java.util.List;
import org.cadastre.registry.Remark;
import org.jspecify.annotations.Nullable;

/// Writes the remarks of an object (RFC 9083 §4.3).
final class RemarkWriter {
    private RemarkWriter() {}

    /// `remarks`, unless there is none.
    ///
    /// @param last a remark to write after the others, or null
    static void remarks(RdapBody body, List<Remark> remarks, @Nullable Remark last) {
        if (remarks.isEmpty() && last == null) {
            return;
        }
        body.json.writeArrayPropertyStart("remarks");
        for (Remark each : remarks) {
            remark(body, each);
        }
        if (last != null) {
            remark(body, last);
        }
        body.json.writeEndArray();
    }

    private static void remark(RdapBody body, Remark remark) {
        body.json.writeStartObject();
        body.text("title", remark.title());
        body.text("type", remark.type());
        body.texts("description", remark.description());
        body.json.writeEndObject();
    }
}
