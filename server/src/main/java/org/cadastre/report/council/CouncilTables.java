package org.cadastre.report.council;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cadastre.report.Cell;
import org.cadastre.report.FigureTable;
import org.cadastre.report.FiguresCsv;
import org.cadastre.report.FiguresJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/// Writes the figures of a report for programs: all of them as one JSON document, or each table as a CSV file of its
/// own. Both say of which world the figures are, in the member and the last column `world`.
public final class CouncilTables {
    private static final FigureTable.Column WORLD =
            new FigureTable.Column("world", "real, or simulated: then no row is of anything real");

    private CouncilTables() {}

    /// The JSON document, UTF-8, ended by LF.
    public static byte[] json(CouncilFigures figures) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = FiguresJson.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("name", "report");
            json.writeStringProperty("world", world(figures));
            json.writeStringProperty("from", figures.request().from().day().toString());
            json.writeStringProperty("to", figures.request().to().day().toString());
            json.writeStringProperty("region", figures.region());
            json.writeArrayPropertyStart("parts");
            for (CouncilFigures.Part part : figures.parts()) {
                json.writeStartObject();
                json.writeStringProperty("id", part.id());
                json.writeStringProperty("clause", part.clause());
                json.writeName("figures");
                FiguresJson.write(part.figures(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
        return out.toByteArray();
    }

    /// The CSV files by the ends of their names, `PART.TABLE`.
    public static SortedMap<String, byte[]> csv(CouncilFigures figures) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Cell world = Cell.of(world(figures));
        for (CouncilFigures.Part part : figures.parts()) {
            for (FigureTable table : part.figures().tables()) {
                files.put(part.id() + "." + table.name(), FiguresCsv.of(with(table, world)));
            }
        }
        return files;
    }

    private static FigureTable with(FigureTable table, Cell world) {
        List<FigureTable.Column> columns = new ArrayList<>(table.columns());
        columns.add(WORLD);
        List<List<Cell>> rows = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            List<Cell> longer = new ArrayList<>(row);
            longer.add(world);
            rows.add(longer);
        }
        return new FigureTable(table.name(), table.definition(), columns, rows);
    }

    private static String world(CouncilFigures figures) {
        return figures.request().to().snapshot().facts().simulated() ? "simulated" : "real";
    }
}
