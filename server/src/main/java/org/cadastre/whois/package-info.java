/// WHOIS (RFC 3912) as text, without sockets: a line becomes a [WhoisRequest], and [WhoisWriter] writes the answer in
/// RPSL style, or a [WhoisError] with the number that RIPE gives it.
@NullMarked
package org.cadastre.whois;

import org.jspecify.annotations.NullMarked;
