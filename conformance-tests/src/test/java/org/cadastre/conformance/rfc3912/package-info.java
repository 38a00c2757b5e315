/// RFC 3912, WHOIS, with the query conventions that clients know from the RIPE database.
@NullMarked
package org.cadastre.conformance.rfc3912;

import org.jspecify.annotations.NullMarked;
