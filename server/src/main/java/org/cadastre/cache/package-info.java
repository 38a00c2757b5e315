/// Finished answers, kept as the bytes they are sent as. [AnswerCache] holds them by snapshot, representation and
/// query, and drops them all when the snapshot changes.
@NullMarked
package org.cadastre.cache;

import org.jspecify.annotations.NullMarked;
