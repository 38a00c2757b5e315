/// Databases of RPSL objects as an export. [RegistryMapping] says what an object is in the words of RFC 9083.
@NullMarked
package org.cadastre.export.rpsl;

import org.jspecify.annotations.NullMarked;
