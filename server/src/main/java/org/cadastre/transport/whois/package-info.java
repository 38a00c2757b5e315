/// WHOIS (RFC 3912) over a connection. [WhoisPipeline] lists the handlers; [WhoisLineDecoder] makes lines of
/// bytes and [WhoisSession] answers them in order from the [WhoisConversation] that a [WhoisExchange] opens for
/// the connection. A [WhoisAnswer] is finished bytes, and may go on in pieces. [WhoisPeer] tells a conversation who
/// asks.
@NullMarked
package org.cadastre.transport.whois;

import org.jspecify.annotations.NullMarked;
