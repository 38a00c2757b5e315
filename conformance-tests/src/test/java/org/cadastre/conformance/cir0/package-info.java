/// The extension cir0: what it adds is as its page says, and where it is off there is no trace of it.
@NullMarked
package org.cadastre.conformance.cir0;

import org.jspecify.annotations.NullMarked;
