@NullMarked
package org.cadastre.check.rpsl;

import org.jspecify.annotations.NullMarked;
