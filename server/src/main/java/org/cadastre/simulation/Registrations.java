package org.cadastre.simulation;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;

/// Makes registrations: every holder is new, and every date is one of few constants.
final class Registrations {
    private static final String[] ALLOCATION_DATES = {"20250106", "20250317"};
    private static final String[] ASSIGNMENT_DATES = {"20250602", "20250915", "20251201"};

    private final Random random;
    private final Set<String> holders = new HashSet<>();

    Registrations(Random random) {
        this.random = random;
    }

    Registration allocation(String country) {
        return new Registration(country, oneOf(ALLOCATION_DATES), newHolder());
    }

    /// An assignment; it is later than every allocation.
    Registration assignment(String country) {
        return new Registration(country, oneOf(ASSIGNMENT_DATES), newHolder());
    }

    private String oneOf(String[] dates) {
        return dates[random.nextInt(dates.length)];
    }

    private String newHolder() {
        String holder = HexFormat.of().toHexDigits(random.nextInt());
        return holders.add(holder) ? holder : newHolder();
    }
}
