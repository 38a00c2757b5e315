package org.cadastre.query.rpsl;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.index.MatchedRows;
import org.cadastre.index.RangeMatch;
import org.cadastre.number.AsNumberRange;
import org.cadastre.rpsl.RpslClass;

/// What is found by AS numbers: the block that they are in, and the aut-num of a single one.
final class AutnumFinds {
    private final NumberRows<AsNumberRange> numbers;
    private final AsNumberRange range;
    private final Register register;
    private final Wanted wanted;

    AutnumFinds(Register register, AsNumberRange range, Wanted wanted) {
        this.register = register;
        this.range = range;
        this.wanted = wanted;
        numbers = NumberRows.autnums(register);
    }

    /// The smallest as-block around the numbers, and after it a smaller row that is no RPSL object, where nothing
    /// smaller is known.
    Finds blocks() {
        int block = MatchedRows.END;
        int deepest = MatchedRows.END;
        MatchedRows rows = numbers.rows(range, RangeMatch.ALL_LESS, wanted.rows(numbers));
        for (int row = rows.next(); row != MatchedRows.END; row = rows.next()) {
            int id = numbers.rpsl(row);
            if (id == Register.NONE) {
                deepest = row;
            } else if (register.rpsl().rpslClass(id) == RpslClass.AS_BLOCK) {
                deepest = block = row;
            } else {
                deepest = MatchedRows.END;
            }
        }
        List<Finds.Found> found = new ArrayList<>();
        addPublished(block, found);
        if (deepest != MatchedRows.END && isBlockWithin(deepest, block)) {
            found.add(new Finds.Registered(numbers.object(deepest)));
        }
        return Finds.of(found);
    }

    /// Whether a row is several numbers, and less than a block, if there is one.
    private boolean isBlockWithin(int row, int block) {
        AsNumberRange inner = numbers.range(row);
        return !inner.isSingle()
                && (block == MatchedRows.END || !numbers.range(block).equals(inner));
    }

    /// The aut-num of a single number: the RPSL objects, or where there is none the deepest row.
    Finds autnum() {
        List<Finds.Found> found = new ArrayList<>();
        int registered = MatchedRows.END;
        MatchedRows rows = range.isSingle()
                ? numbers.rows(range, RangeMatch.EXACT, wanted.rows(numbers))
                : numbers.rows(range, RangeMatch.EXACT, row -> false);
        for (int row = rows.next(); row != MatchedRows.END; row = rows.next()) {
            int id = numbers.rpsl(row);
            if (id == Register.NONE) {
                registered = row;
            } else if (register.rpsl().rpslClass(id) == RpslClass.AUT_NUM && found.isEmpty()) {
                addPublished(row, found);
            }
        }
        if (found.isEmpty() && registered != MatchedRows.END) {
            found.add(new Finds.Registered(numbers.object(registered)));
        }
        return Finds.of(found);
    }

    private void addPublished(int row, List<Finds.Found> found) {
        if (row == MatchedRows.END) {
            return;
        }
        IdList ids = wanted.namesakes(numbers.rpsl(row));
        for (int i = 0; i < ids.count(); i++) {
            found.add(new Finds.Published(ids.id(i)));
        }
    }
}
