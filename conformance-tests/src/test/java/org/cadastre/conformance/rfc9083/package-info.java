/// RFC 9083, the JSON responses of RDAP.
@NullMarked
package org.cadastre.conformance.rfc9083;

import org.jspecify.annotations.NullMarked;
