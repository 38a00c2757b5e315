/// The RPSL objects of a snapshot: their texts, coded, and what they are found by.
@NullMarked
package org.cadastre.snapshot.rpsl;

import org.jspecify.annotations.NullMarked;
