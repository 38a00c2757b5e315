/// The NRO RDAP profile, version 1 of 14 January 2021.
@NullMarked
package org.cadastre.conformance.nro;

import org.jspecify.annotations.NullMarked;
