/// RFC 9082, the RDAP query format.
@NullMarked
package org.cadastre.conformance.rfc9082;

import org.jspecify.annotations.NullMarked;
