/// From ranges of numbers to row numbers: [RangeIndex32] for IPv4 addresses and AS numbers, [RangeIndex128] for
/// IPv6.
///
/// A table is built once from unsorted ranges and never changes; every method may be called from any thread. The
/// rows are the preorder of the containment forest ([Forest]), so that the ranges above a row are its chain of
/// parents and the ranges inside it follow it without a gap. Each width keeps its own columns ([Columns32],
/// [Columns128]) and search; the walks are shared. Rows that partly overlap an earlier one are in no forest: they
/// stand in a list beside it ([SideList]) and are merged into every answer.
///
/// [Relations32] and [Relations128] answer the relations of RFC 9910 from a table, also as if it had only the
/// rows of one status ([ByStatus]).
///
/// And from texts to ids: [TextIndex], built once by [TextIndexBuilder], for one text or a [KeyPattern].
@NullMarked
package org.cadastre.index;

import org.jspecify.annotations.NullMarked;
