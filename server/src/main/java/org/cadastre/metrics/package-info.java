/// Figures of the running server, for Prometheus. [Meters] names and holds them all; no other package knows
/// Micrometer.
@NullMarked
package org.cadastre.metrics;

import org.jspecify.annotations.NullMarked;
