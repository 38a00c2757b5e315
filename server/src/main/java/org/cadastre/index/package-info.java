/// Ranges of numbers, and which of them hold a number: [RangeIndex32] for IPv4 addresses and AS numbers,
/// [RangeIndex128]
/// for IPv6 addresses. A range found is a row number; what the row means is the caller's. Both are built once, never
/// change, and serve any number of threads.
///
/// Rows stand in preorder of the containment forest: by first number ascending, last number descending, then layer and
/// order of input. [Forest] holds their parents and subtrees. A row that partly overlaps an earlier one fits no forest
/// and goes to the [SideList] behind it.
@NullMarked
package org.cadastre.index;

import org.jspecify.annotations.NullMarked;
