/// The sockets. [org.cadastre.transport.Listeners] opens and stops them; each protocol has its own room, and
/// every room is entered by a small interface that the rest of the server fills:
///
/// - `connection`: what every connection has, whatever it speaks: counting, paced reading, deadlines, a close
///   that loses nothing.
/// - `http`: HTTP/1.1 with `HttpExchange` behind it, and the two plain pages.
/// - `whois`: RFC 3912 with `WhoisExchange` behind it.
/// - `admin`: metrics, health and the snapshot, on `http`'s pipeline with `AdminExchange` behind it.
@NullMarked
package org.cadastre.transport;

import org.jspecify.annotations.NullMarked;
