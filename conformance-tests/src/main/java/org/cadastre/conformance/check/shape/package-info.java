/// The shape of RDAP bodies: JSON Schemas (2020-12) of our own, one file per structure, each part of which names the
/// rule it holds in its `$comment`.
@NullMarked
package org.cadastre.conformance.check.shape;

import org.jspecify.annotations.NullMarked;
