package org.cadastre.report;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/// Writes figures as JSON: what they are, what they were made of, and under `values` the rows of each table.
public final class FiguresJson {
    /// Makes generators that write as figures are written.
    public static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    private FiguresJson() {}

    /// The bytes, UTF-8.
    public static byte[] of(Figures figures) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write(figures, json);
        }
        return out.toByteArray();
    }

    /// Writes figures as one object.
    public static void write(Figures figures, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("name", figures.name());
        json.writeStringProperty("definition", figures.definition());
        json.writeObjectPropertyStart("parameters");
        figures.parameters().forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeArrayPropertyStart("inputs");
        for (Figures.Input input : figures.inputs()) {
            json.writeStartObject();
            json.writeStringProperty("name", input.name());
            json.writeStringProperty("sha256", input.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringProperty("generatedAt", figures.generatedAt().toString());
        json.writeArrayPropertyStart("notes");
        figures.notes().forEach(json::writeString);
        json.writeEndArray();
        json.writeObjectPropertyStart("definitions");
        figures.tables().forEach(table -> definitions(json, table));
        json.writeEndObject();
        json.writeObjectPropertyStart("values");
        figures.tables().forEach(table -> rows(json, table));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void definitions(JsonGenerator json, FigureTable table) {
        json.writeObjectPropertyStart(table.name());
        json.writeStringProperty("definition", table.definition());
        json.writeObjectPropertyStart("columns");
        table.columns().forEach(column -> json.writeStringProperty(column.name(), column.definition()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void rows(JsonGenerator json, FigureTable table) {
        json.writeArrayPropertyStart(table.name());
        for (List<Cell> row : table.rows()) {
            json.writeStartObject();
            for (int i = 0; i < row.size(); i++) {
                json.writeName(table.columns().get(i).name());
                value(json, row.get(i));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void value(JsonGenerator json, Cell cell) {
        switch (cell) {
            case Cell.Text(String text) -> json.writeString(text);
            case Cell.Decimal(BigDecimal value) -> json.writeNumber(value.toPlainString());
            case Cell.Truth(boolean value) -> json.writeBoolean(value);
            case Cell.Absent() -> json.writeNull();
        }
    }
}
