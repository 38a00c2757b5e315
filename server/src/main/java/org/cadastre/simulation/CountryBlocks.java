package org.cadastre.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.cadastre.number.IpPrefix;
import org.cadastre.number.Ipv6Prefix;
import org.cadastre.number.Ipv6Range;
import org.cadastre.registry.CountryCodes;
import org.cadastre.simulation.WorldRow.Kind;
import org.cadastre.simulation.WorldRow.State;

/// Hands out 3fff::/20 (RFC 9637): a /28 for each country, of which the active countries have allocated a part.
///
/// Slots are given in bit-reversed order: each is in the middle of the largest free space.
final class CountryBlocks {
    private static final long POOL = 0x3FFF_0000_0000_0000L;
    private static final int SLOTS = 256;
    private static final int SLOT_LENGTH = 28;
    private static final int ALLOCATION_LENGTH = 32;
    private static final int ASSIGNMENT_LENGTH = 48;
    /// Three in ten countries run a registry.
    private static final double ACTIVE_SHARE = 0.3;

    private static final int MOST_ALLOCATIONS = 10;
    private static final int ALLOCATIONS_PER_DIVIDED_ONE = 4;
    private static final int MOST_ASSIGNMENTS = 4;

    private final Random random;
    private final Registrations registrations;
    private final List<WorldRow> rows = new ArrayList<>();
    private final List<WorldRow> allocations = new ArrayList<>();

    CountryBlocks(Random random, Registrations registrations) {
        this.random = random;
        this.registrations = registrations;
        List<String> countries = CountryCodes.all();
        Set<String> active = active(countries);
        for (int i = 0; i < SLOTS; i++) {
            long slot = slot(i);
            if (i >= countries.size()) {
                rows.add(WorldRow.unheld(Kind.IPV6, slot, SLOT_LENGTH, State.AVAILABLE));
            } else if (active.contains(countries.get(i))) {
                allocate(countries.get(i), slot);
            } else {
                rows.add(WorldRow.reservedFor(countries.get(i), slot, SLOT_LENGTH));
            }
        }
        allocations.sort(WorldRow.ORDER);
        for (int i = 0; i < allocations.size(); i += ALLOCATIONS_PER_DIVIDED_ONE) {
            assign(allocations.get(i));
        }
    }

    /// All rows of the pool, in no order.
    List<WorldRow> rows() {
        return List.copyOf(rows);
    }

    /// The allocated rows, in order of address.
    List<WorldRow> allocations() {
        return List.copyOf(allocations);
    }

    /// The first 64 bits of the slot that the country of this index has.
    private static long slot(int index) {
        long number = Integer.toUnsignedLong(Integer.reverse(index)) >>> 24;
        return POOL | number << (64 - SLOT_LENGTH);
    }

    private Set<String> active(List<String> countries) {
        List<String> shuffled = new ArrayList<>(countries);
        Collections.shuffle(shuffled, random);
        return new HashSet<>(shuffled.subList(0, (int) Math.round(ACTIVE_SHARE * countries.size())));
    }

    private void allocate(String country, long slot) {
        int count = 1 + random.nextInt(MOST_ALLOCATIONS);
        long next = slot;
        for (int i = 0; i < count; i++) {
            WorldRow row = WorldRow.held(
                    Kind.IPV6, next, ALLOCATION_LENGTH, State.ALLOCATED, registrations.allocation(country));
            rows.add(row);
            allocations.add(row);
            next += 1L << (64 - ALLOCATION_LENGTH);
        }
        Ipv6Range whole = new Ipv6Prefix(slot, 0, SLOT_LENGTH).range();
        for (IpPrefix rest : new Ipv6Range(next, 0, whole.lastHigh(), whole.lastLow()).prefixes()) {
            if (rest instanceof Ipv6Prefix(long high, long _, int length)) {
                rows.add(WorldRow.reservedFor(country, high, length));
            }
        }
    }

    private void assign(WorldRow allocation) {
        int count = 1 + random.nextInt(MOST_ASSIGNMENTS);
        Set<Integer> taken = new HashSet<>();
        while (taken.size() < count) {
            int number = random.nextInt(1 << (ASSIGNMENT_LENGTH - ALLOCATION_LENGTH));
            if (taken.add(number)) {
                long start = allocation.start() | (long) number << (64 - ASSIGNMENT_LENGTH);
                Registration registration = registrations.assignment(allocation.country());
                rows.add(WorldRow.held(Kind.IPV6, start, ASSIGNMENT_LENGTH, State.ASSIGNED, registration));
            }
        }
    }
}
