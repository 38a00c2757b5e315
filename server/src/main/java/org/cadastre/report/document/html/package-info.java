/// A document as one HTML page that needs nothing else: no script, no network, its charts as SVG within it.
@NullMarked
package org.cadastre.report.document.html;

import org.jspecify.annotations.NullMarked;
