/// A report as a neutral document: sections of paragraphs, notes, tables and charts, in one of six languages.
///
/// [Document][org.cadastre.report.document.Document] is the whole, and knows nothing of what is reported. `chart`
/// lays its charts out as pictures, `html` writes it as one page for a browser, `pdf` as pages to print. Each
/// chart has a table twin made of the same data ([Chart#twin][org.cadastre.report.document.Chart#twin()]), and
/// the same document gives the same bytes each time.
@NullMarked
package org.cadastre.report.document;

import org.jspecify.annotations.NullMarked;
