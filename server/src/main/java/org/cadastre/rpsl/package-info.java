/// The Routing Policy Specification Language (RFC 2622, RFC 2725, RFC 4012) as registries of the RIPE kind use
/// it: classes, attributes and objects as text. No files, no sockets, and nothing of what the objects stand for.
///
/// An [org.cadastre.rpsl.RpslObject] is a text and its attributes; [org.cadastre.rpsl.ReferenceKeys] tells by
/// which keys it is found, [org.cadastre.rpsl.Template] what its class has, [org.cadastre.rpsl.Disclosure] and
/// [org.cadastre.rpsl.ShortForm] what is given of it, and [org.cadastre.rpsl.SetMember] reads what is in sets.
@NullMarked
package org.cadastre.rpsl;

import org.jspecify.annotations.NullMarked;
