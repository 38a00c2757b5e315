package org.cadastre.report.frame;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigureRequest;
import org.cadastre.report.Figures;
import org.jspecify.annotations.Nullable;

/// What a path of figures can be asked for, besides its parameters: forms, and which table CSV has.
public final class FigureForms {
    private static final String TABLE = "table";

    private final int segments;
    private final List<String> forms;
    private final Set<String> parameters;

    /// @param segments how many parts the path has
    /// @param forms the endings it can have
    /// @param parameters the names of its parameters; `table` is added
    public FigureForms(int segments, List<String> forms, Set<String> parameters) {
        this.segments = segments;
        this.forms = List.copyOf(forms);
        TreeSet<String> all = new TreeSet<>(parameters);
        all.add(TABLE);
        this.parameters = all;
    }

    /// Why a request cannot be answered whatever the data, or null.
    public FigureAnswer.@Nullable Refused refusal(FigureRequest request) {
        if (request.segments().size() != segments) {
            return new FigureAnswer.Refused(404, "There is nothing below this path.");
        }
        if (!request.format().isEmpty() && !forms.contains(request.format())) {
            return FigureAnswer.notAllowed("format", request.format(), "one of " + String.join(", ", forms));
        }
        List<String> others = request.othersThan(parameters);
        return others.isEmpty()
                ? null
                : FigureAnswer.notAllowed("parameter", others.getFirst(), "one of " + String.join(", ", parameters));
    }

    /// Figures, with the table that CSV has: the parameter `table`, or the usual one.
    public static FigureAnswer answer(FigureRequest request, Figures figures, String usualTable) {
        String table = request.parameter(TABLE, usualTable);
        List<String> names = figures.tables().stream().map(each -> each.name()).toList();
        return names.contains(table)
                ? new FigureAnswer.Tables(figures, table)
                : FigureAnswer.notAllowed(TABLE, table, "one of " + String.join(", ", names));
    }
}
