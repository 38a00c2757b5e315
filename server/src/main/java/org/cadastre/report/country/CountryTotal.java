package org.cadastre.report.country;

import org.cadastre.pool.Amount;

/// How much there is of some blocks of one kind of number.
///
/// @param amount how many numbers
/// @param blocks how many blocks
/// @param rows how many rows of statistics files they are of
/// @param holders how many different holders those name
/// @param rowsWithoutHolder how many of the rows name none, as those of plain statistics
public record CountryTotal(Amount amount, int blocks, int rows, int holders, int rowsWithoutHolder) {
    /// Whether it is known how many holders there are, of some rows at least.
    boolean tellsHolders() {
        return rows == 0 || rowsWithoutHolder < rows;
    }
}
