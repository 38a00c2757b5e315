/// The protocol of IRRd that tools for prefix filters speak, as text, without sockets: a line that begins
/// with `!` is an [IrrQuery], [IrrResponder] makes an [IrrReply] of it, framed, and the [IrrSession] that
/// the connection is in afterwards.
@NullMarked
package org.cadastre.whois.irr;

import org.jspecify.annotations.NullMarked;
