/// Figures about how the space is divided, as tables: [Figures] say what they are, of what they were made and what they
/// mean; [FiguresJson] and [FiguresCsv] write them. A [FigurePath] answers the requests of one family of paths, such as
/// `/stats/pool`, from [FigureSources].
@NullMarked
package org.cadastre.report;

import org.jspecify.annotations.NullMarked;
