package org.cadastre.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One record of comma-separated values, or a line that is none.
///
/// @param line the line that it begins in, from 1
/// @param fields without their quotation marks; empty when there is a fault
/// @param fault what is wrong with it, or null
record CsvRecord(int line, List<String> fields, @Nullable String fault) {
    CsvRecord {
        fields = List.copyOf(fields);
    }

    static CsvRecord broken(int line, String fault) {
        return new CsvRecord(line, List.of(), fault);
    }
}
