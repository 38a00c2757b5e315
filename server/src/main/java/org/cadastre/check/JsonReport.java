package org.cadastre.check;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.cadastre.export.ExportProblem;
import org.cadastre.export.FileFacts;
import org.cadastre.snapshot.CheckedFile;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes a check as one JSON object: `verdict`, `files`, `leftOut`, `unreadable`.
public final class JsonReport {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonReport() {}

    /// The report, on one line ended by LF.
    public static String of(ExportCheck check) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("verdict", check.verdict().name().toLowerCase(Locale.ROOT));
            json.writeArrayPropertyStart("files");
            check.files().forEach(file -> write(json, file));
            json.writeEndArray();
            write(json, "leftOut", check.leftOut());
            write(json, "unreadable", check.unreadable());
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator json, CheckedFile file) {
        json.writeStartObject();
        json.writeStringProperty("file", file.name());
        json.writeBooleanProperty("refused", file.isRefused());
        FileFacts facts = file.facts();
        if (facts != null) {
            json.writeStringProperty("registry", facts.registry());
            json.writeStringProperty("serial", facts.serial());
            json.writeNumberProperty("rows", facts.rows());
            json.writeNumberProperty("asn", facts.autnumRows());
            json.writeNumberProperty("ipv4", facts.ipv4Rows());
            json.writeNumberProperty("ipv6", facts.ipv6Rows());
            json.writeNumberProperty("entities", facts.entities());
            json.writeNumberProperty("domains", facts.domains());
            json.writeNumberProperty("nameservers", facts.nameservers());
            json.writeNumberProperty("others", facts.others());
            json.writeNumberProperty("promised", facts.promised());
            json.writeNumberProperty("bad", facts.quarantined());
            json.writeStringProperty("sha256", facts.sha256());
        }
        json.writeNumberProperty("problemCount", file.problemCount());
        write(json, "problems", file.problems());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, List<ExportProblem> problems) {
        json.writeArrayPropertyStart(name);
        for (ExportProblem problem : problems) {
            json.writeStartObject();
            json.writeStringProperty("file", problem.file());
            if (problem.line() > 0) {
                json.writeNumberProperty("line", problem.line());
            }
            json.writeStringProperty("severity", TextReport.severity(problem.severity()));
            json.writeStringProperty("reason", problem.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
