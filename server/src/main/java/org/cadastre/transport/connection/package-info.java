/// What every connection has, whatever it speaks. A pipeline begins with [Connections] (who is there),
/// [GentleClose] (an end that loses nothing) and [InputGate] (no faster in than out); a decoder and a session
/// of the protocol follow. A session is a [PacedSession] and keeps its time with a [Deadline].
///
/// All of it runs on the connection's event loop, except where a method says otherwise.
@NullMarked
package org.cadastre.transport.connection;

import org.jspecify.annotations.NullMarked;
