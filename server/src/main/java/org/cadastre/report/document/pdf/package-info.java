/// A document as PDF pages: tagged, with the fonts of the machine embedded, the same bytes each time.
///
/// [PdfWriter][org.cadastre.report.document.pdf.PdfWriter] is the whole; it takes fonts from a
/// [FontCatalog][org.cadastre.report.document.pdf.FontCatalog]. A text becomes glyphs in `Shaper`, which orders
/// it by UAX #9 and lets the JDK join its letters; `EmbeddedFont` keeps the glyphs that were used. `PageFlow`
/// puts blocks below each other and begins new pages, `TableFlow` does tables; what they draw goes to a `Sheet`,
/// which is a page's operators. PDFBox has the objects, the structure tree and the file.
@NullMarked
package org.cadastre.report.document.pdf;

import org.jspecify.annotations.NullMarked;
