/// Documents to test writers with.
@NullMarked
package org.cadastre.report.document.testing;

import org.jspecify.annotations.NullMarked;
