package org.cadastre.report.equity;

import java.util.ArrayList;
import java.util.List;

/// A Lorenz curve of one day with what it is of.
///
/// @param of `numbers` or `holders`
/// @param family the kind of number
/// @param withoutTop how many of the holders with the most numbers are left out
/// @param lorenz the curve
record Curve(String of, Family family, int withoutTop, Lorenz lorenz) {
    private static final String NUMBERS = "numbers";
    private static final String HOLDERS = "holders";

    /// The curves that are drawn: of numbers, of numbers without the top holders when some are left out, of holders.
    static List<Curve> drawn(EquityDay day) {
        List<Curve> curves = new ArrayList<>();
        curves.add(new Curve(NUMBERS, day.family(), 0, day.space()));
        if (day.withoutTop() > 0) {
            curves.add(new Curve(NUMBERS, day.family(), day.withoutTop(), day.spaceWithoutTop()));
        }
        curves.add(holders(day, day.family()));
        return curves;
    }

    /// These, and those of holders of the other families.
    static List<Curve> all(EquityDay day) {
        List<Curve> curves = new ArrayList<>(drawn(day));
        for (Family family : Family.values()) {
            if (family != day.family()) {
                curves.add(holders(day, family));
            }
        }
        return curves;
    }

    private static Curve holders(EquityDay day, Family family) {
        return new Curve(HOLDERS, family, 0, day.holdersCurve(family));
    }
}
