package org.cadastre.snapshot;

import java.util.List;
import java.util.Map;
import org.cadastre.index.ByStatus;
import org.cadastre.registry.Remark;

/// All rows of one kind of number: their index, their facts under the index's row numbers, and what their holders have.
///
/// @param index ranges and containment
/// @param relations how the ranges lie to others, of all rows and of those of each status
/// @param columns the facts of each row
/// @param holdings the rows of each holder
/// @param conflicts remarks of the rows for whose range other facts were published too
/// @param <I> the index
/// @param <R> the relations
record NumberSpace<I, R>(
        I index, ByStatus<R> relations, RowColumns columns, Holdings holdings, Map<Integer, List<Remark>> conflicts) {
    List<Remark> conflicts(int row) {
        return conflicts.getOrDefault(row, List.of());
    }
}
