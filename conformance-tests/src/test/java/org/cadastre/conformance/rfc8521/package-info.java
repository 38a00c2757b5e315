/// RFC 8521: handles that say which registry they are of.
@NullMarked
package org.cadastre.conformance.rfc8521;

import org.jspecify.annotations.NullMarked;
