/// The numbers that no registry answers for, out of IANA's special-purpose registries (RFC 6890, RFC 7249): private,
/// documentation, loopback and the like. [SpecialPurpose] is the table; [SpecialReader] reads IANA's files.
@NullMarked
package org.cadastre.bootstrap.special;

import org.jspecify.annotations.NullMarked;
