package org.cadastre.check;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.cadastre.check.rpsl.DumpProblem;
import org.cadastre.check.rpsl.DumpReport;
import org.cadastre.export.ExportProblem;
import org.cadastre.export.FileFacts;
import org.cadastre.snapshot.CheckedFile;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes a check as one JSON object: `verdict`, `files`, `smallFiles`, `leftOut`, `unreadable`, and of the
/// RPSL objects of all files `sources`, `kinds` and `problems`.
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
            check.files().forEach(file -> write(json, check, file));
            json.writeEndArray();
            json.writeArrayPropertyStart("smallFiles");
            check.smallFiles().forEach(files -> write(json, files));
            json.writeEndArray();
            write(json, "leftOut", check.leftOut());
            write(json, "unreadable", check.unreadable());
            write(json, check.dump());
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void write(JsonGenerator json, ExportCheck check, CheckedFile file) {
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
            if (!check.dumpFiles().contains(file.name())) {
                json.writeNumberProperty("promised", facts.promised());
            }
            json.writeNumberProperty("bad", facts.quarantined());
            json.writeStringProperty("sha256", facts.sha256());
        }
        if (!check.dumpFiles().contains(file.name())) {
            json.writeNumberProperty("problemCount", file.problemCount());
            write(json, "problems", file.problems());
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, SmallFiles files) {
        json.writeStartObject();
        json.writeStringProperty("export", files.export());
        json.writeNumberProperty("files", files.files());
        json.writeNumberProperty("asn", files.autnums());
        json.writeNumberProperty("ipv4", files.ipv4());
        json.writeNumberProperty("ipv6", files.ipv6());
        json.writeNumberProperty("entities", files.entities());
        json.writeNumberProperty("domains", files.domains());
        json.writeNumberProperty("others", files.others());
        json.writeNumberProperty("bad", files.bad());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, DumpReport dump) {
        json.writeArrayPropertyStart("sources");
        for (DumpReport.Source source : dump.sources()) {
            json.writeStartObject();
            json.writeStringProperty("source", source.name());
            json.writeNumberProperty("objects", source.objects());
            json.writeObjectPropertyStart("classes");
            source.classes().forEach((rpslClass, count) -> json.writeNumberProperty(rpslClass.text(), count));
            json.writeEndObject();
            json.writeNumberProperty("unknownClasses", source.others());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("kinds");
        dump.counts().forEach((kind, count) -> {
            json.writeObjectPropertyStart(kind.text());
            json.writeStringProperty("severity", kind.severity().text());
            json.writeNumberProperty("count", count);
            json.writeEndObject();
        });
        json.writeEndObject();
        json.writeArrayPropertyStart("problems");
        dump.problems().forEach(problem -> write(json, problem));
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, DumpProblem problem) {
        json.writeStartObject();
        json.writeStringProperty("file", problem.file());
        if (problem.line() > 0) {
            json.writeNumberProperty("line", problem.line());
        }
        json.writeStringProperty("severity", problem.kind().severity().text());
        json.writeStringProperty("kind", problem.kind().text());
        if (!problem.className().isEmpty()) {
            json.writeStringProperty("class", problem.className());
            json.writeStringProperty("key", problem.key());
        }
        json.writeStringProperty("reason", problem.reason());
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
