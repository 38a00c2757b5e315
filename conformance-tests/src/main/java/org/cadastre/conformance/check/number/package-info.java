/// Internet addresses as the checker compares them: slow, obvious and apart from the server that is checked.
@NullMarked
package org.cadastre.conformance.check.number;

import org.jspecify.annotations.NullMarked;
