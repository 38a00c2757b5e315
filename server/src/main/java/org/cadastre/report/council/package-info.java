/// The report to Council: what two exports say of a period, one section for each clause (a) to (f) of the report that
/// founded the project.
///
/// [CouncilFigures] asks every other family of figures for both days and adds what only a report has;
/// [CouncilDocument] makes a document of them in one of six languages, [CouncilTables] JSON and CSV. All of them show
/// the same figures. What the loaded data cannot say is said to be absent, each time with the reason.
@NullMarked
package org.cadastre.report.council;

import org.jspecify.annotations.NullMarked;
