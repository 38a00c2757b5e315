package org.cadastre.snapshot;

import java.util.List;
import java.util.Map;
import org.cadastre.registry.Remark;

/// All rows of one kind of number: their index, their facts under the index's row numbers, and what their holders have.
///
/// @param index ranges and containment
/// @param columns the facts of each row
/// @param holdings the rows of each holder
/// @param conflicts remarks of the rows for whose range other facts were published too
/// @param <I> the index
record NumberSpace<I>(I index, RowColumns columns, Holdings holdings, Map<Integer, List<Remark>> conflicts) {
    List<Remark> conflicts(int row) {
        return conflicts.getOrDefault(row, List.of());
    }
}
