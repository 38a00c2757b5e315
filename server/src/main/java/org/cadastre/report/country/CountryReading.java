package org.cadastre.report.country;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import org.cadastre.country.Area;
import org.cadastre.country.NoCountry;
import org.cadastre.report.FigureAnswer;
import org.cadastre.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/// What a text that is to name a country means.
public sealed interface CountryReading {
    /// A code that can be asked for, whether or not anything is registered with it.
    ///
    /// @param code two upper-case letters: of ISO 3166-1, `EU` or `AP`, or others that rows of the snapshot have
    /// @param note what to bear in mind about it, a sentence; null for nothing
    record Known(String code, @Nullable String note) implements CountryReading {}

    /// None.
    ///
    /// @param description what is wrong, with what was probably meant and what is allowed
    record Unknown(String description) implements CountryReading {}

    /// Reads a text, in whatever case.
    ///
    /// @param snapshot whose rows may have codes that are no country's
    static CountryReading of(Snapshot snapshot, String text) {
        boolean isPlain = text.length() == 2 && text.charAt(0) < 0x80 && text.charAt(1) < 0x80;
        String code = isPlain ? text.toUpperCase(Locale.ROOT) : "";
        if (!CountrySpace.isCode(code)) {
            return unknown(snapshot, text);
        }
        Area area = Area.of(code);
        if (area == NoCountry.ZZ) {
            return new Unknown("ZZ is no country: registries write it where a row has none, mostly for space that"
                    + " nobody holds; give a code of two letters of ISO 3166-1.");
        }
        if (area == null && !CountrySpace.codes(snapshot).contains(code)) {
            return unknown(snapshot, text);
        }
        return new Known(code, Countries.note(code));
    }

    private static Unknown unknown(Snapshot snapshot, String text) {
        List<String> meant = Countries.meant(text);
        SortedSet<String> codes = CountrySpace.codes(snapshot);
        String allowed = (meant.isEmpty() ? "" : String.join(", or ", meant) + "; ")
                + "a code of two letters of ISO 3166-1; "
                + (codes.isEmpty() ? "the loaded files have none" : "the loaded files have " + String.join(" ", codes));
        return new Unknown(FigureAnswer.notAllowed("country", text, allowed).description());
    }
}
