package org.cadastre.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PeriodTest {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    @Test
    void firstDayIsInsideAndTheDayItEndsIsNot() {
        Period period = new Period(START, START.plusDays(2));

        assertThat(period.contains(START.minusDays(1))).isFalse();
        assertThat(period.contains(START)).isTrue();
        assertThat(period.contains(START.plusDays(1))).isTrue();
        assertThat(period.contains(START.plusDays(2))).isFalse();
        assertThat(Period.ALWAYS.contains(LocalDate.MIN)).isTrue();
        assertThat(Period.ALWAYS.contains(LocalDate.MAX)).isTrue();
    }

    @Test
    void twoOverlapWhenADayIsInBoth() {
        List<Period> periods = new ArrayList<>();
        for (int from = -1; from < 5; from++) {
            for (int until = -1; until < 6; until++) {
                if (from < 0 || until < 0 || from < until) {
                    periods.add(new Period(day(from), day(until)));
                }
            }
        }
        for (Period one : periods) {
            for (Period other : periods) {
                boolean common = false;
                for (LocalDate day = START.minusDays(2); day.isBefore(START.plusDays(9)); day = day.plusDays(1)) {
                    common |= one.contains(day) && other.contains(day);
                }
                assertThat(one.overlaps(other)).as("%s %s", one, other).isEqualTo(common);
            }
        }
    }

    @Test
    void periodWithoutADayIsNone() {
        assertThatThrownBy(() -> new Period(START, START)).isInstanceOf(IllegalArgumentException.class);
    }

    private static @Nullable LocalDate day(int offset) {
        return offset < 0 ? null : START.plusDays(offset);
    }
}
