/// Questions in the terms of an RPSL database: keys, references between objects, ranges less and more specific,
/// and what of an answer belongs together.
@NullMarked
package org.cadastre.query.rpsl;

import org.jspecify.annotations.NullMarked;
