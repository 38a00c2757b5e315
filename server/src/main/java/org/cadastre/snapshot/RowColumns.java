package org.cadastre.snapshot;

import java.util.Arrays;

/// The facts of rows, one column each; what the facts are of stands elsewhere, under the same row number.
///
/// A row takes 14 bytes: kind (a number of [Words]' kinds), country (two letters, 0 for none), registered (YYYYMMDD, 0
/// for unknown) and holder (a number, -1 for none).
final class RowColumns {
    private int[] kinds;
    private short[] countries;
    private int[] registered;
    private int[] holders;
    private int count;

    RowColumns(int expected) {
        kinds = new int[expected];
        countries = new short[expected];
        registered = new int[expected];
        holders = new int[expected];
    }

    int count() {
        return count;
    }

    void add(int kind, int country, int date, int holder) {
        if (count == kinds.length) {
            resize(Math.max(16, count + (count >> 1)));
        }
        kinds[count] = kind;
        countries[count] = (short) country;
        registered[count] = date;
        holders[count++] = holder;
    }

    int kind(int row) {
        return kinds[row];
    }

    int country(int row) {
        return countries[row] & 0xFFFF;
    }

    int registered(int row) {
        return registered[row];
    }

    int holder(int row) {
        return holders[row];
    }

    void renumberHolder(int row, int holder) {
        holders[row] = holder;
    }

    /// Whether two rows say the same; the holder counts, the rows' place does not.
    boolean sameFacts(int row, int other) {
        return kinds[row] == kinds[other]
                && countries[row] == countries[other]
                && registered[row] == registered[other]
                && holders[row] == holders[other];
    }

    /// Gives up the room that is kept for more rows.
    void trim() {
        resize(count);
    }

    private void resize(int size) {
        kinds = Arrays.copyOf(kinds, size);
        countries = Arrays.copyOf(countries, size);
        registered = Arrays.copyOf(registered, size);
        holders = Arrays.copyOf(holders, size);
    }
}
