/// WHOIS (RFC 3912) over a connection. [WhoisPipeline] lists the handlers; [WhoisLineDecoder] makes lines of
/// bytes and [WhoisSession] answers them in order from a [WhoisExchange].
@NullMarked
package org.cadastre.transport.whois;

import org.jspecify.annotations.NullMarked;
