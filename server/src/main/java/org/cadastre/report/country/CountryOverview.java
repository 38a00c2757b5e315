package org.cadastre.report.country;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cadastre.country.Language;
import org.cadastre.number.NumberKind;
import org.cadastre.pool.State;
import org.cadastre.report.Cell;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigureParameter;
import org.cadastre.report.FigureSources;
import org.cadastre.report.FigureTable;
import org.cadastre.report.FigureTable.Column;

/// How much is registered in each country.
final class CountryOverview {
    private static final String COUNTRIES = "countries";
    static final FigureParameter TABLE = FigureParameter.table(List.of(COUNTRIES));

    private static final String DEFINITION =
            "How much statistics files say is of each country: the numbers whose deepest"
                    + " row has its two letters. A country that no row has is not here.";

    private CountryOverview() {}

    static FigureAnswer of(FigureSources sources, SpaceOptions options) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("country", "the two letters that rows have"));
        columns.add(new Column("name", "the name of the country"));
        for (NumberKind kind : NumberKind.values()) {
            if (options.kinds().contains(kind)) {
                columns.add(new Column(SpaceOptions.word(kind) + "Held", "allocated and assigned, " + unit(kind)));
                columns.add(
                        new Column(SpaceOptions.word(kind) + "Reserved", "reserved for the country, " + unit(kind)));
                columns.add(new Column(
                        SpaceOptions.word(kind) + "Holders",
                        "different holders that rows of what is held name; absent where none does"));
            }
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (String code : CountrySpace.codes(sources.snapshot())) {
            rows.add(row(sources, code, options));
        }
        SortedMap<String, String> parameters = new TreeMap<>();
        parameters.put("family", options.family());
        parameters.put("lang", options.language().tag());
        FigureTable table = new FigureTable(COUNTRIES, "A country, or another code that rows have.", columns, rows);
        return new FigureAnswer.Tables(
                SpaceAnswer.figures(sources, "country", DEFINITION, parameters, List.of(), List.of(), List.of(table)),
                COUNTRIES);
    }

    private static List<Cell> row(FigureSources sources, String code, SpaceOptions options) {
        Language language = options.language();
        CountrySpace space = CountrySpace.of(sources.snapshot(), List.of(code));
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(code));
        row.add(Cell.of(Countries.name(code, language)));
        for (NumberKind kind : NumberKind.values()) {
            if (options.kinds().contains(kind)) {
                CountryTotal held = space.blocks(kind).held();
                row.add(amount(kind, held));
                row.add(amount(kind, space.blocks(kind).total(State.RESERVED_COUNTRY)));
                row.add(SpaceTables.holders(held));
            }
        }
        return row;
    }

    private static Cell amount(NumberKind kind, CountryTotal total) {
        return switch (kind) {
            case IPV4 -> SpaceTables.in(total.amount(), kind, 24);
            case IPV6 -> SpaceTables.in(total.amount(), kind, 48);
            case AUTNUM -> Cell.of(total.amount().count());
        };
    }

    private static String unit(NumberKind kind) {
        return switch (kind) {
            case IPV4 -> "in prefixes of /24";
            case IPV6 -> "in prefixes of /48";
            case AUTNUM -> "AS numbers";
        };
    }
}
