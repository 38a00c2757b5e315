package org.cadastre.snapshot;

/// Which rows each holder has in one number space, ascending.
///
/// Layout: the rows of holder `h` are `rows[offsets[h]..offsets[h + 1])`.
final class Holdings {
    private final int[] offsets;
    private final int[] rows;

    private Holdings(int[] offsets, int[] rows) {
        this.offsets = offsets;
        this.rows = rows;
    }

    static Holdings of(RowColumns columns, int holders) {
        int[] offsets = new int[holders + 1];
        for (int row = 0; row < columns.count(); row++) {
            if (columns.holder(row) >= 0) {
                offsets[columns.holder(row) + 1]++;
            }
        }
        for (int holder = 0; holder < holders; holder++) {
            offsets[holder + 1] += offsets[holder];
        }
        int[] next = offsets.clone();
        int[] rows = new int[offsets[holders]];
        for (int row = 0; row < columns.count(); row++) {
            if (columns.holder(row) >= 0) {
                rows[next[columns.holder(row)]++] = row;
            }
        }
        return new Holdings(offsets, rows);
    }

    int count(int holder) {
        return offsets[holder + 1] - offsets[holder];
    }

    /// The holder's row at this place, 0 to `count(holder) - 1`.
    int row(int holder, int place) {
        return rows[offsets[holder] + place];
    }
}
