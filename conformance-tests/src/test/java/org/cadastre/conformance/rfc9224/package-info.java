/// RFC 9224 and RFC 8521: redirects to who answers for what is not ours.
@NullMarked
package org.cadastre.conformance.rfc9224;

import org.jspecify.annotations.NullMarked;
