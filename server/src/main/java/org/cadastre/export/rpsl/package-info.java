/// Dumps of registries of the RIPE kind: objects in RPSL (RFC 2622 §2) with empty lines between them, one
/// file for all, for a class or for an object. [org.cadastre.export.rpsl.RpslFormat] recognises them; a
/// reader cuts a file into blocks between objects, has them scanned by as many threads as there are
/// processors, and gives the parts in the order of the file.
@NullMarked
package org.cadastre.export.rpsl;

import org.jspecify.annotations.NullMarked;
