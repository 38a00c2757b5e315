/// What IANA has given to the regional registries to hand out: a [Grant] each, all of them [Grants], which are part of
/// the server or read from IANA's files ([GrantFiles]). The space of a grant is a pool, of which the registry accounts
/// for every number.
@NullMarked
package org.cadastre.grant;

import org.jspecify.annotations.NullMarked;
