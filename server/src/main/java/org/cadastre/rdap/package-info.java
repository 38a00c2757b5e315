/// RDAP without the wire: [RdapRequests] reads a URL (RFC 9082) into a query, and [RdapWriter] writes the
/// answer as JSON (RFC 9083, with the profile of the NRO), one writer per object class. Both are pure
/// functions; all JSON of an answer is made here, in [JsonBytes].
@NullMarked
package org.cadastre.rdap;

import org.jspecify.annotations.NullMarked;
