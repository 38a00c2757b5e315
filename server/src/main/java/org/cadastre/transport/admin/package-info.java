/// What the operator asks, over HTTP: metrics, health, the snapshot and its reload. [AdminPaths] knows the
/// paths; what they tell comes from an [AdminExchange].
@NullMarked
package org.cadastre.transport.admin;

import org.jspecify.annotations.NullMarked;
