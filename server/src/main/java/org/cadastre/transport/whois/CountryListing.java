package org.cadastre.transport.whois;

import java.util.List;
import org.cadastre.report.Cell;
import org.cadastre.report.FigureTable;
import org.cadastre.report.Figures;
import org.cadastre.report.country.CountryRanges;
import org.cadastre.report.country.CountrySpace;
import org.cadastre.whois.WhoisListing;

/// What is a country's: totals, then every range, what is allocated and assigned before what is reserved.
final class CountryListing implements WhoisListing {
    private static final String RESERVED = "reserved-";

    /// The column of the totals that has the state.
    private static final int STATE = 1;

    private final Figures figures;
    private final CountrySpace space;

    /// Whether only what is reserved is asked for.
    private final boolean isReserved;
    private CountryRanges ranges;
    private boolean begun;
    private boolean givesReserved;
    private String last = "";

    CountryListing(Figures figures, CountrySpace space, boolean isReserved) {
        this.figures = figures;
        this.space = space;
        this.isReserved = isReserved;
        givesReserved = isReserved;
        ranges = new CountryRanges(space, isReserved);
    }

    @Override
    public boolean tell(Lines out) {
        if (!begun) {
            begun = true;
            begin(out);
            return true;
        }
        if (ranges.step((kind, text) -> range(out, kind, text))) {
            return true;
        }
        if (!givesReserved) {
            givesReserved = true;
            ranges = new CountryRanges(space, true);
            return true;
        }
        out.end();
        return false;
    }

    private void begin(Lines out) {
        FiguresListing.begin(out, figures);
        out.attribute("country", figures.parameters().getOrDefault("country", ""));
        out.attribute("name", figures.parameters().getOrDefault("name", ""));
        out.end();
        FigureTable totals = figures.table("totals");
        List<List<Cell>> rows = totals.rows().stream()
                .filter(row -> !isReserved || row.get(STATE).asText().startsWith(RESERVED))
                .toList();
        FiguresListing.table(out, totals, rows);
    }

    private void range(Lines out, String kind, String text) {
        String name = givesReserved ? RESERVED + kind : kind;
        if (!name.equals(last) && !last.isEmpty()) {
            out.end();
        }
        last = name;
        out.attribute(name, text);
    }
}
