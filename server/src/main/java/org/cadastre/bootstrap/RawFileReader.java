package org.cadastre.bootstrap;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.file.FileProblems;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// Reads the JSON of a bootstrap file (RFC 9224 §10.2), event by event. Members that it does not know are skipped.
final class RawFileReader {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(32)
                    .maxStringLength(1 << 16)
                    .maxNameLength(1 << 10)
                    .build())
            .build();

    private final JsonParser json;
    private final FileProblems problems;
    private final List<RawFile.Service> services = new ArrayList<>();
    private RawFile.@Nullable Text version;
    private RawFile.@Nullable Text publication;
    private boolean hasServices;
    private boolean broken;
    private int misshapen;

    private RawFileReader(JsonParser json, FileProblems problems) {
        this.json = json;
        this.problems = problems;
    }

    /// The contents, or null when the bytes are no such file.
    static @Nullable RawFile read(byte[] bytes, FileProblems problems) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            return new RawFileReader(json, problems).file();
        } catch (StreamConstraintsException e) {
            refuse(problems, e.getLocation(), "is nested too deep, or holds a text or a number that is too long");
        } catch (JacksonException e) {
            refuse(problems, e.getLocation(), "is no JSON" + detail(e.getOriginalMessage()));
        }
        return null;
    }

    private @Nullable RawFile file() {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            problems.refuse(0, 0, "is no JSON object with version, publication and services");
            return null;
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            member(name);
        }
        if (json.nextToken() != null) {
            refuse("something follows the JSON object");
            return null;
        }
        if (!hasServices && !broken) {
            problems.refuse(0, 0, "has no array \"services\"");
        }
        return hasServices && !broken ? new RawFile(version, publication, services, misshapen) : null;
    }

    private void member(String name) {
        switch (name) {
            case "version" -> version = text();
            case "publication" -> publication = text();
            case "services" -> services();
            default -> json.skipChildren();
        }
    }

    private void services() {
        if (hasServices || json.currentToken() != JsonToken.START_ARRAY) {
            refuse(hasServices ? "a second member \"services\"" : "\"services\" is no array");
            broken = true;
            json.skipChildren();
            return;
        }
        hasServices = true;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_ARRAY) {
                service();
            } else {
                leaveOut("a service is no array");
            }
        }
    }

    private void service() {
        TokenStreamLocation place = json.currentTokenLocation();
        List<List<RawFile.Text>> arrays = new ArrayList<>();
        boolean whole = true;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_ARRAY) {
                arrays.add(texts());
            } else {
                whole = false;
                leaveOut("a part of a service is no array");
            }
        }
        if (whole) {
            services.add(new RawFile.Service(arrays, place.getLineNr(), place.getColumnNr()));
        }
    }

    private List<RawFile.Text> texts() {
        List<RawFile.Text> texts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            RawFile.Text text = text();
            if (text == null) {
                note("is no text");
            } else {
                texts.add(text);
            }
        }
        return texts;
    }

    /// The current value when it is a text; else null, and the value is skipped.
    private RawFile.@Nullable Text text() {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            json.skipChildren();
            return null;
        }
        TokenStreamLocation place = json.currentTokenLocation();
        return new RawFile.Text(json.getString(), place.getLineNr(), place.getColumnNr());
    }

    private void leaveOut(String reason) {
        note(reason);
        json.skipChildren();
    }

    private void note(String reason) {
        misshapen++;
        TokenStreamLocation place = json.currentTokenLocation();
        problems.quarantine(place.getLineNr(), place.getColumnNr(), reason);
    }

    private void refuse(String reason) {
        refuse(problems, json.currentTokenLocation(), reason);
    }

    private static void refuse(FileProblems problems, @Nullable TokenStreamLocation place, String reason) {
        problems.refuse(
                place == null ? 0 : Math.max(place.getLineNr(), 0),
                place == null ? 0 : Math.max(place.getColumnNr(), 0),
                reason);
    }

    /// What the parser says, when it says it without words of its own trade.
    private static String detail(@Nullable String message) {
        if (message == null || message.indexOf('`') >= 0 || message.contains("jackson")) {
            return "";
        }
        int end = message.indexOf('\n');
        return ": " + (end < 0 ? message : message.substring(0, end));
    }
}
