/// Parts of URLs as text (RFC 3986): [PercentCoding].
@NullMarked
package org.cadastre.url;

import org.jspecify.annotations.NullMarked;
