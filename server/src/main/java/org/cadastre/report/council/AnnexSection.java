package org.cadastre.report.council;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cadastre.report.Figures;
import org.cadastre.report.document.Block;
import org.cadastre.report.document.Column;
import org.cadastre.report.document.Section;

/// The annex: how the figures were made, and of what.
final class AnnexSection {
    private AnnexSection() {}

    static Section of(Council council) {
        Texts texts = council.texts();
        List<Block> blocks = new ArrayList<>();
        blocks.add(council.paragraph("annex.text"));
        blocks.add(council.paragraph("annex.reproducible"));
        blocks.add(council.caveat("caveat.country"));
        if (council.figures().request().to().snapshot().facts().simulated()) {
            blocks.add(council.caveat("caveat.simulated"));
        }
        for (String definition : List.of("states", "units", "hd")) {
            blocks.add(council.definition(definition));
        }
        blocks.add(Shown.table(
                texts.of("annex.parameters"),
                parameters(council),
                List.of(
                        new Shown<>(
                                Column.text(texts.of("column.parameter")),
                                each -> texts.of("parameter." + each.name())),
                        new Shown<>(Column.text(texts.of("column.value")), Parameter::value))));
        Set<Figures.Input> inputs = new LinkedHashSet<>();
        council.figures().parts().forEach(part -> inputs.addAll(part.figures().inputs()));
        inputs.removeIf(
                input -> input.name().startsWith("from ") || input.name().startsWith("to "));
        blocks.add(Shown.table(
                texts.of("annex.inputs"),
                inputs,
                List.of(
                        new Shown<>(Column.code(texts.of("column.input")), Figures.Input::name),
                        new Shown<>(Column.code(texts.of("column.sha256")), Figures.Input::sha256))));
        return new Section("annex", texts.of("section.annex"), blocks);
    }

    private record Parameter(String name, String value) {}

    private static List<Parameter> parameters(Council council) {
        Figures equity = council.figures().families().equity().figures();
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(new Parameter("from", Council.token(council.from())));
        parameters.add(new Parameter("to", Council.token(council.to())));
        parameters.add(new Parameter("region", council.group(council.figures().region())));
        parameters.add(new Parameter(
                "pools",
                council.texts()
                        .list(council.figures().families().pools().stream()
                                .map(pool -> Council.pool(pool.id()))
                                .toList())));
        if (equity != null) {
            parameters.add(new Parameter(
                    "population-year", Council.token(equity.parameters().getOrDefault("populationYear", ""))));
            parameters.add(
                    new Parameter("cut", Council.token(equity.parameters().getOrDefault("cut", ""))));
        }
        return parameters;
    }
}
