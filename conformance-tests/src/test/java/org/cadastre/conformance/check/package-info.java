/// Tests of the checker itself. They need no server but the deliberately bad one among them.
@NullMarked
package org.cadastre.conformance.check;

import org.jspecify.annotations.NullMarked;
