/// The state of every number: [Space] has that of all rows of a [org.cadastre.snapshot.Snapshot] and their [Segments],
/// which no number is in twice; [GrowthRoom] says how far an allocation can grow where it is. The [Pool]s are the space
/// that IANA gave, or a file names; [PoolAudit] looks whether each is covered by rows once and wholly, and
/// [PoolAccount] counts what is left in one.
@NullMarked
package org.cadastre.pool;

import org.jspecify.annotations.NullMarked;
