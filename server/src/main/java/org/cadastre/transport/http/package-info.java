/// HTTP/1.1 over a connection. [HttpPipeline] lists the handlers; [RequestDecoder] makes requests of bytes,
/// [HttpSession] answers them in order from an [HttpPaths], and [AnswerWriter] makes bytes of answers. What is
/// behind the RDAP paths is an [HttpExchange].
@NullMarked
package org.cadastre.transport.http;

import org.jspecify.annotations.NullMarked;
