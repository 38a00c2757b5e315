package org.cadastre.report.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.cadastre.country.Country;
import org.cadastre.registry.CountryCodes;
import org.junit.jupiter.api.Test;

class LorenzTest {
    private static final Country KENYA = new Country("KE");
    private static final Country MALAWI = new Country("MW");
    private static final Country ZAMBIA = new Country("ZM");

    @Test
    void putsThoseWithLessForAPersonFirst() {
        Lorenz lorenz = Lorenz.of(
                new TreeMap<>(Map.of(KENYA, 50L, MALAWI, 20L, ZAMBIA, 30L)), Map.of(KENYA, 75.0, ZAMBIA, 25.0));
        assertThat(lorenz.points())
                .containsExactly(
                        new Lorenz.Point(MALAWI, 0.2, 0),
                        new Lorenz.Point(ZAMBIA, 0.5, 0.25),
                        new Lorenz.Point(KENYA, 1, 1));
        // The area is 0 + 0.3 * 0.25 / 2 + 0.5 * 1.25 / 2 = 0.35.
        assertThat(lorenz.gini()).isEqualTo(0.3, within(1e-12));
    }

    @Test
    void isZeroWhereAllHaveTheSame() {
        assertThat(Lorenz.of(new TreeMap<>(Map.of(KENYA, 50L, MALAWI, 20L)), Map.of(KENYA, 5.0, MALAWI, 2.0))
                        .gini())
                .isEqualTo(0, within(1e-12));
    }

    @Test
    void hasNoCurveOfNothing() {
        Lorenz lorenz = Lorenz.of(new TreeMap<>(Map.of(KENYA, 50L)), Map.of());
        assertThat(lorenz.points()).isEmpty();
        assertThat(lorenz.gini()).isNaN();
        assertThat(Lorenz.of(new TreeMap<>(), Map.of()).gini()).isNaN();
    }

    @Test
    void agreesWithTheMeanDifferenceBetweenPeople() {
        Random random = new Random(17);
        for (int round = 0; round < 300; round++) {
            TreeMap<Country, Long> people = new TreeMap<>();
            TreeMap<Country, Double> amounts = new TreeMap<>();
            TreeMap<String, Long> rawPeople = new TreeMap<>();
            TreeMap<String, Double> rawAmounts = new TreeMap<>();
            for (String code : CountryCodes.all()) {
                if (random.nextInt(4) == 0) {
                    long count = 1L + random.nextInt(1_000_000);
                    double amount = random.nextInt(3) == 0 ? 0 : random.nextInt(1 << 20);
                    people.put(new Country(code), count);
                    amounts.put(new Country(code), amount);
                    rawPeople.put(code, count);
                    rawAmounts.put(code, amount);
                }
            }
            Lorenz lorenz = Lorenz.of(people, amounts);
            assertThat(lorenz.gini()).isEqualTo(RawFigures.gini(rawPeople, rawAmounts), within(1e-9));
            assertThat(lorenz.points().getLast()).matches(point -> point.people() == 1 && point.amount() == 1);
        }
    }
}
