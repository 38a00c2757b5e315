package org.cadastre.report.document.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;

/// The dates beside an axis: starts of years, or of months within few years, or the first and last day
/// themselves.
///
/// @param dates in order
/// @param texts the same as text, as exact as needed
record TimeTicks(List<LocalDate> dates, List<String> texts) {
    private static final int[] MONTHS = {1, 2, 3, 6};
    private static final int[] YEARS = {1, 2, 5, 10, 20, 50, 100};
    private static final int IN_A_YEAR = 12;

    /// At most this many dates from the first day to the last.
    static TimeTicks between(LocalDate first, LocalDate last, int most) {
        for (int months : MONTHS) {
            TimeTicks ticks = every(months, first, last, false);
            if (ticks.dates.size() <= most) {
                return ticks.dates.size() > 1 ? ticks : ends(first, last);
            }
        }
        for (int years : YEARS) {
            TimeTicks ticks = every(years * IN_A_YEAR, first, last, true);
            if (ticks.dates.size() <= most && ticks.dates.size() > 1) {
                return ticks;
            }
        }
        return ends(first, last);
    }

    private static TimeTicks ends(LocalDate first, LocalDate last) {
        List<LocalDate> dates = first.equals(last) ? List.of(first) : List.of(first, last);
        return new TimeTicks(dates, dates.stream().map(LocalDate::toString).toList());
    }

    private static TimeTicks every(int months, LocalDate first, LocalDate last, boolean years) {
        List<LocalDate> dates = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        long from = YearMonth.from(first).getLong(ChronoField.PROLEPTIC_MONTH);
        for (long month = Math.floorDiv(from, (long) months) * months; ; month += months) {
            LocalDate date = YearMonth.of((int) (month / IN_A_YEAR), (int) (month % IN_A_YEAR) + 1)
                    .atDay(1);
            if (date.isAfter(last)) {
                return new TimeTicks(dates, texts);
            }
            if (!date.isBefore(first)) {
                dates.add(date);
                texts.add(date.toString().substring(0, years ? 4 : 7));
            }
        }
    }
}
