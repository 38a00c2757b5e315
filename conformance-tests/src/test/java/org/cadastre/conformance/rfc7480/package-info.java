/// RFC 7480, HTTP usage in RDAP.
@NullMarked
package org.cadastre.conformance.rfc7480;

import org.jspecify.annotations.NullMarked;
