/// What a registry holds, in the words of RFC 9083: a [RegistryObject] is an [IpNetwork], an [Autnum], an [Entity], a
/// [Domain] or a [Nameserver]. What they all have is in their [Details]; how to reach an entity is in its [Card]. Plain
/// values, made from the snapshot when an answer is rendered and gone with it.
@NullMarked
package org.cadastre.registry;

import org.jspecify.annotations.NullMarked;
