/// The Routing Policy Specification Language (RFC 2622, RFC 2725, RFC 4012) as registries of the RIPE kind use
/// it: classes, attributes and objects as text. No files, no sockets, and nothing of what the objects stand for.
@NullMarked
package org.cadastre.rpsl;

import org.jspecify.annotations.NullMarked;
