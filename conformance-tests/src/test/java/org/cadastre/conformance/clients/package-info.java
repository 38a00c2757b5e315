/// Programs that people use, run against the server; and what holds for all protocols together.
@NullMarked
package org.cadastre.conformance.clients;

import org.jspecify.annotations.NullMarked;
