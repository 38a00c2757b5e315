package org.cadastre.country;

import java.util.List;
import org.cadastre.file.CsvTable;
import org.cadastre.file.Row;
import org.jspecify.annotations.Nullable;

/// A form that a classification comes in, told by the columns that the header names.
sealed interface ClassificationForm permits OwnForm, CountryCodesForm {
    /// What to say of a file that is in neither form.
    String EXPECTED = "is no classification: the first line is to name the columns"
            + " cc,m49,region,ldc,lldc,sids,from,until or, as datasets/country-codes does,"
            + " ISO3166-1-Alpha-2, M49, the codes and names of Region, Sub-region and Intermediate Region,"
            + " Least Developed Countries (LDC), Land Locked Developing Countries (LLDC)"
            + " and Small Island Developing States (SIDS)";

    /// The form of a file, or null when its header is of neither.
    static @Nullable ClassificationForm of(CsvTable table) {
        List<ClassificationForm> forms = List.of(new OwnForm(), new CountryCodesForm());
        for (ClassificationForm form : forms) {
            if (table.hasColumns(form.columns())) {
                return form;
            }
        }
        return null;
    }

    /// The columns that there must be.
    List<String> columns();

    /// The column of the country's two letters.
    String country();

    /// The column of a flag; that of [CountryFlag#INDEPENDENT] may be missing.
    String column(CountryFlag flag);

    /// Whether a row has a flag, or null when the text says neither.
    @Nullable
    Boolean isSet(CountryFlag flag, String text);

    /// What the row says of its regions.
    String regionText(Row row);

    /// The regions of a row, the widest first, or null when the text names none.
    @Nullable
    List<Region> regions(Row row);
}
