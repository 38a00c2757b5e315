/// What the tests of several packages share: the folder of real registry files ([RegistryData]).
@NullMarked
package org.cadastre.testing;

import org.jspecify.annotations.NullMarked;
