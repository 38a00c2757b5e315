/// What builders of prefix filters ask of a registry's routing objects: the prefixes of an origin, the
/// members of as-sets and route-sets through all the sets within them, the routes that lie so to a prefix
/// (RFC 2622 §5, RFC 2725, RFC 4012 §5).
///
/// [RoutingRegistry] answers with an [IrrAnswer]: a [Listing], of which [PrefixSet] and [AsNumberSet] are
/// the large ones, held as numbers, or the objects of an [ObjectList].
@NullMarked
package org.cadastre.query.irr;

import org.jspecify.annotations.NullMarked;
