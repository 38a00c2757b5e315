package org.cadastre.report.council;

import java.util.List;
import org.cadastre.country.Language;
import org.cadastre.report.document.Document;
import org.cadastre.report.document.Labels;
import org.cadastre.snapshot.SnapshotFacts;

/// Makes a document of the figures of a report.
public final class CouncilDocument {
    private CouncilDocument() {}

    /// The document in a language.
    public static Document of(CouncilFigures figures, Language language) {
        Texts texts = Texts.in(language);
        Council council = new Council(figures, texts);
        SnapshotFacts facts = figures.request().to().snapshot().facts();
        String registries = Council.token(String.join(", ", facts.sourceNames()));
        return new Document(
                language,
                texts.of("report.title"),
                council.say("report.subtitle", "registries", registries),
                figures.request().to().day(),
                facts.simulated() ? texts.of("report.watermark") : null,
                Labels.in(language),
                List.of(
                        SummarySection.of(council),
                        BlockSection.of(council),
                        AccessSection.of(council),
                        OperationsSection.of(council),
                        StatusSection.of(council),
                        ReadinessSection.of(council),
                        PeriodSection.of(council),
                        AuditSection.of(council),
                        AnnexSection.of(council)));
    }
}
