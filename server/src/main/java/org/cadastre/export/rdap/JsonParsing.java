package org.cadastre.export.rdap;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// Makes [Json] of bytes, within bounds, and writes it again.
final class JsonParsing {
    private static final int MAX_DEPTH = 64;
    private static final int MAX_STRING = 64 * 1024;
    private static final int MAX_NAME = 256;
    private static final int MAX_NUMBER = 64;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_STRING)
                    .maxNameLength(MAX_NAME)
                    .maxNumberLength(MAX_NUMBER)
                    .build())
            .build();

    private final JsonParser json;
    private final long line;

    private JsonParsing(JsonParser json, long line) {
        this.json = json;
        this.line = line;
    }

    /// An object, or why the bytes are none.
    sealed interface Result {}

    /// The object.
    record Parsed(Json.Members members) implements Result {}

    /// Why the bytes are no object, a sentence.
    ///
    /// @param line the line where that is seen
    record Faulty(long line, String reason) implements Result {}

    /// Reads an object.
    ///
    /// @param line the line that the bytes begin at
    static Result parse(byte[] bytes, int length, long line) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), bytes, 0, length)) {
            json.nextToken();
            JsonParsing parsing = new JsonParsing(json, line);
            Json value = parsing.value(0);
            if (json.nextToken() != null) {
                return new Faulty(parsing.line(), "Something stands behind the object.");
            }
            return value instanceof Json.Members members
                    ? new Parsed(members)
                    : new Faulty(line, "It is no JSON object.");
        } catch (JacksonException e) {
            String fault =
                    String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("it is cut short");
            long at = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr() - 1L);
            return new Faulty(line + at, "It is no JSON: " + Quoted.plain(fault, 160) + '.');
        } catch (HalfCharacterException e) {
            return new Faulty(line, "A text of it has half of a surrogate pair.");
        }
    }

    /// The value in one line, without blanks between its tokens.
    static String write(Json value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(out, value);
        }
        return text.toString();
    }

    private static void write(JsonGenerator out, Json value) {
        switch (value) {
            case Json.Members(Map<String, Json> values, long ignored) -> {
                out.writeStartObject();
                values.forEach((name, each) -> {
                    out.writeName(name);
                    write(out, each);
                });
                out.writeEndObject();
            }
            case Json.Elements(List<Json> values) -> {
                out.writeStartArray();
                values.forEach(each -> write(out, each));
                out.writeEndArray();
            }
            case Json.Text(String each) -> out.writeString(each);
            case Json.Digits(String each) -> out.writeNumber(each);
            case Json.Word word -> {
                switch (word) {
                    case TRUE -> out.writeBoolean(true);
                    case FALSE -> out.writeBoolean(false);
                    case NULL -> out.writeNull();
                }
            }
        }
    }

    /// The value whose first token was just read.
    private Json value(int depth) throws HalfCharacterException {
        JsonToken token = json.currentToken();
        if (token == null) {
            return Json.Word.NULL;
        }
        return switch (token) {
            case START_OBJECT -> members(depth);
            case START_ARRAY -> elements(depth);
            case VALUE_STRING -> new Json.Text(whole(json.getString()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Digits(json.getString());
            case VALUE_TRUE -> Json.Word.TRUE;
            case VALUE_FALSE -> Json.Word.FALSE;
            case VALUE_NULL, NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                Json.Word.NULL;
        };
    }

    private Json members(int depth) throws HalfCharacterException {
        long begins = depth <= 2 ? line() : line;
        Map<String, Json> values = LinkedHashMap.newLinkedHashMap(16);
        for (@Nullable String name = json.nextName(); name != null; name = json.nextName()) {
            String whole = whole(name);
            json.nextToken();
            values.putIfAbsent(whole, value(depth + 1));
        }
        return new Json.Members(values, begins);
    }

    private Json elements(int depth) throws HalfCharacterException {
        List<Json> values = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(depth + 1));
        }
        return new Json.Elements(values);
    }

    private long line() {
        return line + Math.max(0, json.currentTokenLocation().getLineNr() - 1);
    }

    /// The text itself, when each of its surrogates has its partner.
    private static String whole(String text) throws HalfCharacterException {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (Character.getType(codePoint) == Character.SURROGATE) {
                throw new HalfCharacterException();
            }
            i += Character.charCount(codePoint);
        }
        return text;
    }

    /// A text holds a surrogate without its partner, which no encoding can write.
    private static final class HalfCharacterException extends Exception {
        private static final long serialVersionUID = 1;

        HalfCharacterException() {
            super("", null, false, false);
        }
    }
}
