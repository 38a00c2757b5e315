/// RFC 8977: results on pages, counted and sorted.
@NullMarked
package org.cadastre.conformance.rfc8977;

import org.jspecify.annotations.NullMarked;
