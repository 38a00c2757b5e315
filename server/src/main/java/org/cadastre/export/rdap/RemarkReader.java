package org.cadastre.export.rdap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cadastre.registry.Remark;
import org.jspecify.annotations.Nullable;

/// Reads remarks (RFC 9083 §4.3).
final class RemarkReader {
    /// The IANA registry "RDAP JSON Values", type notice and remark type (RFC 9083 §10.2.1).
    private static final Set<String> TYPES = Set.of(
            "result set truncated due to authorization",
            "result set truncated due to excessive load",
            "result set truncated due to unexplainable reasons",
            "object truncated due to authorization",
            "object truncated due to excessive load",
            Remark.TRUNCATED,
            "object redacted due to authorization");

    private RemarkReader() {}

    /// Reads the remarks of an object.
    static List<Remark> read(Json.Members object, ObjectScope scope) {
        List<Remark> remarks = new ArrayList<>();
        for (Json.Members each : scope.objects(object, "remarks")) {
            String title = scope.text(each, "title");
            List<String> description = description(each, scope);
            if (description.isEmpty()) {
                scope.odd(Oddity.REMARK, title == null ? "" : title);
                continue;
            }
            remarks.add(new Remark(
                    title,
                    description,
                    type(each, scope),
                    LinkReader.read(each, scope),
                    DetailsReader.language(each, scope)));
        }
        return remarks;
    }

    private static List<String> description(Json.Members remark, ObjectScope scope) {
        List<String> paragraphs = new ArrayList<>();
        for (Json value : scope.list(remark, "description")) {
            String text = value instanceof Json.Text(String each)
                    ? ObjectScope.lines(each)
                    : scope.text(value, "description");
            if (text != null && !text.isEmpty()) {
                paragraphs.add(text);
            }
        }
        return paragraphs;
    }

    private static @Nullable String type(Json.Members remark, ObjectScope scope) {
        String type = scope.text(remark, "type");
        if (type == null || TYPES.contains(type)) {
            return type;
        }
        scope.odd(Oddity.REMARK_TYPE, type);
        return null;
    }
}
