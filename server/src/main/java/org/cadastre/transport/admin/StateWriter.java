package org.cadastre.transport.admin;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cadastre.export.ExportProblem;
import org.cadastre.snapshot.LoadOutcome;
import org.cadastre.snapshot.SnapshotFacts;
import org.cadastre.snapshot.SnapshotSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes the state of the snapshot as JSON for the operator.
final class StateWriter {
    private static final int SHOWN_PROBLEMS = 1_000;
    private static final int SHOWN_OF_A_FILE = 100;

    private final JsonFactory json = new JsonFactory();
    private final InstantSource clock;

    StateWriter(InstantSource clock) {
        this.clock = clock;
    }

    private interface Content {
        void write(JsonGenerator to);
    }

    byte[] state(SnapshotState state) {
        return object(to -> {
            SnapshotFacts served = state.served();
            if (served == null) {
                to.writeNullProperty("serial");
            } else {
                facts(to, served);
            }
            LoadOutcome last = state.lastLoad();
            if (last == null) {
                to.writeNullProperty("lastLoad");
            } else {
                to.writeObjectPropertyStart("lastLoad");
                outcome(to, last);
                to.writeEndObject();
            }
            problems(to, state.problems());
            if (!state.bootstrap().isEmpty()) {
                bootstrap(to, state.bootstrap());
            }
        });
    }

    byte[] outcome(LoadOutcome outcome) {
        return object(to -> {
            outcome(to, outcome);
            if (outcome instanceof LoadOutcome.Refused refused) {
                problems(to, refused.problems());
            }
        });
    }

    byte[] error(int status, String description) {
        return object(to -> {
            to.writeNumberProperty("status", status);
            to.writeStringProperty("error", description);
        });
    }

    private byte[] object(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator to = json.createGenerator(ObjectWriteContext.empty(), bytes)) {
            to.writeStartObject();
            content.write(to);
            to.writeEndObject();
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private void facts(JsonGenerator to, SnapshotFacts facts) {
        to.writeStringProperty("serial", facts.serial());
        to.writeStringProperty("produced", facts.produced().toString());
        to.writeNumberProperty(
                "ageSeconds",
                Duration.between(facts.produced(), clock.instant()).toSeconds());
        to.writeStringProperty("loaded", facts.loaded().toString());
        to.writeBooleanProperty("simulated", facts.simulated());
        to.writeNumberProperty("objects", facts.objects());
        to.writeArrayPropertyStart("sources");
        for (SnapshotSource source : facts.sources()) {
            source(to, source);
        }
        to.writeEndArray();
    }

    private static void source(JsonGenerator to, SnapshotSource source) {
        to.writeStartObject();
        to.writeStringProperty("file", source.file());
        to.writeStringProperty("registry", source.registry());
        LocalDate endDate = source.endDate();
        if (endDate != null) {
            to.writeStringProperty("endDate", endDate.toString());
        }
        to.writeNumberProperty("rows", source.rows());
        to.writeStringProperty("sha256", source.sha256());
        to.writeEndObject();
    }

    private static void outcome(JsonGenerator to, LoadOutcome outcome) {
        switch (outcome) {
            case LoadOutcome.Published published -> {
                to.writeStringProperty("outcome", "published");
                to.writeStringProperty("serial", published.facts().serial());
                to.writeNumberProperty("objects", published.facts().objects());
            }
            case LoadOutcome.Unchanged unchanged -> {
                to.writeStringProperty("outcome", "unchanged");
                to.writeStringProperty("serial", unchanged.serial());
            }
            case LoadOutcome.Refused refused -> to.writeStringProperty("outcome", "refused");
        }
        to.writeStringProperty("at", outcome.at().toString());
    }

    private static void problems(JsonGenerator to, List<ExportProblem> problems) {
        to.writeNumberProperty("problemCount", problems.size());
        to.writeArrayPropertyStart("problems");
        for (ExportProblem problem : problems.subList(0, Math.min(SHOWN_PROBLEMS, problems.size()))) {
            to.writeStartObject();
            to.writeStringProperty("file", problem.file());
            if (problem.line() > 0) {
                to.writeNumberProperty("line", problem.line());
            }
            to.writeStringProperty("severity", problem.severity().name().toLowerCase(Locale.ROOT));
            to.writeStringProperty("reason", problem.reason());
            to.writeEndObject();
        }
        to.writeEndArray();
    }

    private static void bootstrap(JsonGenerator to, List<BootstrapState> files) {
        to.writeArrayPropertyStart("bootstrap");
        for (BootstrapState file : files) {
            to.writeStartObject();
            to.writeStringProperty("file", file.file());
            to.writeStringProperty("source", file.source());
            to.writeNumberProperty("entries", file.entries());
            time(to, "published", file.published());
            time(to, "checked", file.checked());
            to.writeBooleanProperty("failed", file.failed());
            time(to, "lastFailure", file.lastFailure());
            time(to, "due", file.due());
            to.writeNumberProperty("problemCount", file.problems().size());
            to.writeArrayPropertyStart("problems");
            for (String problem : file.problems()
                    .subList(0, Math.min(SHOWN_OF_A_FILE, file.problems().size()))) {
                to.writeString(problem);
            }
            to.writeEndArray();
            to.writeEndObject();
        }
        to.writeEndArray();
    }

    private static void time(JsonGenerator to, String name, @Nullable Instant time) {
        if (time != null) {
            to.writeStringProperty(name, time.toString());
        }
    }
}
