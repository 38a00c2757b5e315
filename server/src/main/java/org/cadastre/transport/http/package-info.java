/// HTTP/1.1 over a connection. [HttpPipeline] lists the handlers; [RequestDecoder] makes requests of bytes,
/// [HttpSession] answers them in order from an [HttpPaths], and [AnswerWriter] makes bytes of answers. What is
/// behind the RDAP paths is an [HttpExchange]. An [HttpAnswer] is a body or a redirect, with its [Freshness], and can
/// be had in gzip where [AcceptEncoding] says so. `Accept` is not read: RDAP has one media type.
@NullMarked
package org.cadastre.transport.http;

import org.jspecify.annotations.NullMarked;
