/// What a registry holds, in the words of RFC 9083: [RegistryObject] is an [IpNetwork], an [Autnum] or an [Entity],
/// with
/// its [Registration], [Status] and [Remark]s. Plain values, made from the snapshot's columns when an answer is
/// rendered and gone with it.
@NullMarked
package org.cadastre.registry;

import org.jspecify.annotations.NullMarked;
