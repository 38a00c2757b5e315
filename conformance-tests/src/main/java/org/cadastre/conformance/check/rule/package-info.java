/// What a JSON Schema cannot say: one class per family of rules. A rule looks only at members of the right shape, so
/// that a wrong shape is one breach and not several.
@NullMarked
package org.cadastre.conformance.check.rule;

import org.jspecify.annotations.NullMarked;
