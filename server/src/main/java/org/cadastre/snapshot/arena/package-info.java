/// Registry objects as bytes: an [ObjectArena] holds them coded and makes one into the records of `registry` when it is
/// asked for; no object graph is kept. [ArenaStore] is what its builder fills, [ObjectCoding] the layout of an object,
/// [CodeWriter] and [CodeReader] how numbers and texts stand in it.
@NullMarked
package org.cadastre.snapshot.arena;

import org.jspecify.annotations.NullMarked;
