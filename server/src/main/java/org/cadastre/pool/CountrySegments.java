package org.cadastre.pool;

import java.util.Arrays;
import org.cadastre.snapshot.SpaceRows;

/// The segments that are a country's: those of its rows that somebody holds, and those held back for it. Others that
/// name a country, such as free ones, are not.
///
/// Layout: the segments of the country `countries[i]` are `segments[starts[i]]` to `segments[starts[i + 1] - 1]`,
/// ascending.
final class CountrySegments {
    private static final int CODES = 1 << 16;

    private final int[] countries;
    private final int[] starts;
    private final int[] segments;

    private CountrySegments(int[] countries, int[] starts, int[] segments) {
        this.countries = countries;
        this.starts = starts;
        this.segments = segments;
    }

    static CountrySegments of(Space space) {
        Segments all = space.segments();
        char[] codes = new char[all.count()];
        int[] ends = new int[CODES];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = (char) country(space, all.row(i));
            ends[codes[i]]++;
        }
        ends[0] = 0;
        int[] countries = new int[CODES];
        int[] starts = new int[CODES + 1];
        int found = 0;
        int end = 0;
        for (int code = 0; code < CODES; code++) {
            if (ends[code] > 0) {
                countries[found] = code;
                starts[found++] = end;
            }
            end += ends[code];
            ends[code] = end;
        }
        starts[found] = end;
        int[] segments = new int[end];
        for (int i = codes.length - 1; i >= 0; i--) {
            if (codes[i] != 0) {
                segments[--ends[codes[i]]] = i;
            }
        }
        return new CountrySegments(Arrays.copyOf(countries, found), Arrays.copyOf(starts, found + 1), segments);
    }

    /// The country that a row's numbers are of, 0 for none.
    private static int country(Space space, int row) {
        State state = space.state(row);
        SpaceRows rows = space.rows();
        return state != null && (state.isHeld() || state == State.RESERVED_COUNTRY) ? rows.country(row) : 0;
    }

    int[] countries() {
        return countries.clone();
    }

    int[] of(int country) {
        int place = Arrays.binarySearch(countries, country);
        return place < 0 ? new int[0] : Arrays.copyOfRange(segments, starts[place], starts[place + 1]);
    }
}
