package org.cadastre.snapshot;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The facts of rows, one column each; what the facts are of stands elsewhere, under the same row number.
///
/// A row takes 14 bytes: kind (a number of [Words]' kinds), country (two letters, 0 for none), registered
/// (YYYYMMDD, 0 for unknown) and holder (a number, -1 for none). Where there are rows of objects, each row has
/// another 4: the object, of which then the kind tells the registry, and country, registered and holder nothing.
final class RowColumns {
    static final int NO_OBJECT = -1;

    private int[] kinds;
    private short[] countries;
    private int[] registered;
    private int[] holders;
    private int @Nullable [] objects;
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

    /// Adds a row that is an object.
    ///
    /// @param object its number in the arena
    void addObject(int kind, int object) {
        add(kind, 0, 0, -1);
        if (objects == null) {
            objects = new int[kinds.length];
            Arrays.fill(objects, NO_OBJECT);
        }
        objects[count - 1] = object;
    }

    /// The object that a row is, [#NO_OBJECT] when it is a row of a statistics file.
    int object(int row) {
        return objects == null ? NO_OBJECT : objects[row];
    }

    boolean hasObjects() {
        return objects != null;
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

    /// Gives each row the new number of its holder.
    ///
    /// @param numbers the new number of each old one
    void renumberHolders(int[] numbers) {
        for (int row = 0; row < count; row++) {
            if (holders[row] >= 0) {
                holders[row] = numbers[holders[row]];
            }
        }
    }

    /// Whether two rows say the same; the holder counts, the rows' place does not.
    boolean sameFacts(int row, int other) {
        return kinds[row] == kinds[other]
                && countries[row] == countries[other]
                && registered[row] == registered[other]
                && holders[row] == holders[other]
                && object(row) == object(other);
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
        if (objects != null) {
            int before = objects.length;
            objects = Arrays.copyOf(objects, size);
            if (size > before) {
                Arrays.fill(objects, before, size, NO_OBJECT);
            }
        }
    }
}
