package org.cadastre.snapshot;

import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import org.cadastre.registry.Entity;

/// Who holds the rows of a snapshot. A holder is a handle within a registry: the same handle in two registries is
/// two.
///
/// Layout: holder `h` is `keys[h]`, ascending: the handle's number, which is its place in the order of handles, in
/// the upper 48 bits, the registry's place among `registries`, which are sorted, in the lower 16. So the holders of
/// one handle stand together, the first registry first, and beside them those of handles that differ only in case.
public final class Holders {
    /// No holder.
    public static final int NONE = -1;

    private static final int MAX_REGISTRIES = 1 << 16;

    private final Words words;
    private final String[] registries;
    private final long[] keys;

    private Holders(Words words, String[] registries, long[] keys) {
        this.words = words;
        this.registries = registries;
        this.keys = keys;
    }

    /// Finds the holders of these rows, and renumbers each row's holder from the handle's number to the holder's.
    static Holders of(Words words, RowColumns... spaces) {
        String[] registries = registries(words);
        int[] places = new int[words.kindCount()];
        for (int kind = 0; kind < places.length; kind++) {
            places[kind] = Arrays.binarySearch(registries, words.kind(kind).registry());
        }
        long[] keys = new long[Arrays.stream(spaces).mapToInt(RowColumns::count).sum()];
        int count = 0;
        for (RowColumns rows : spaces) {
            for (int row = 0; row < rows.count(); row++) {
                if (rows.holder(row) >= 0) {
                    keys[count++] = key(rows, row, places);
                }
            }
        }
        keys = Arrays.copyOf(keys, count);
        Arrays.sort(keys);
        keys = Arrays.copyOf(keys, dropRepeated(keys));
        for (RowColumns rows : spaces) {
            for (int row = 0; row < rows.count(); row++) {
                if (rows.holder(row) >= 0) {
                    rows.renumberHolder(row, Arrays.binarySearch(keys, key(rows, row, places)));
                }
            }
        }
        return new Holders(words, registries, keys);
    }

    private static String[] registries(Words words) {
        TreeSet<String> tokens = new TreeSet<>();
        for (int kind = 0; kind < words.kindCount(); kind++) {
            tokens.add(words.kind(kind).registry());
        }
        if (tokens.size() > MAX_REGISTRIES) {
            throw new SnapshotException("the exports name " + tokens.size() + " registries; at most " + MAX_REGISTRIES);
        }
        return tokens.toArray(String[]::new);
    }

    private static long key(RowColumns rows, int row, int[] places) {
        return (long) rows.holder(row) << 16 | places[rows.kind(row)];
    }

    private static int dropRepeated(long[] sorted) {
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return kept;
    }

    /// How many holders there are.
    public int count() {
        return keys.length;
    }

    /// The holder of this number.
    ///
    /// @param holder 0 to `count() - 1`
    public Entity holder(int holder) {
        return Entity.holder(words.handle(handle(holder)), key(holder), registries[registry(holder)]);
    }

    /// The handle of the holder of this number.
    ///
    /// @param holder 0 to `count() - 1`
    public String handleText(int holder) {
        return words.handle(handle(holder));
    }

    /// What a look-up of the holder is asked with: its handle, or `handle@registry` where another registry that
    /// comes first uses the same handle.
    String key(int holder) {
        String handle = words.handle(handle(holder));
        String registry = registries[registry(holder)];
        boolean first = holder == 0 || handle(holder - 1) != handle(holder);
        return first ? handle : handle + "@" + registry;
    }

    /// The number of the first holder with the same handle, of whatever registry; its others follow it.
    public int firstNamesake(int holder) {
        int first = holder;
        while (first > 0 && handle(first - 1) == handle(holder)) {
            first--;
        }
        return first;
    }

    /// Whether two holders have the same handle.
    public boolean areNamesakes(int holder, int other) {
        return handle(holder) == handle(other);
    }

    /// The holder that a look-up means: the first one with this handle, or the one of the registry after the last
    /// `@`. A handle that is spelt the same goes before one that differs in the case of its letters.
    ///
    /// @return its number, or [#NONE]
    public int find(String key) {
        int named = firstSpelled(key);
        if (named != NONE) {
            return named;
        }
        int at = key.lastIndexOf('@');
        if (at < 0) {
            return NONE;
        }
        named = firstSpelled(key.substring(0, at));
        int registry = Arrays.binarySearch(registries, lowerCase(key.substring(at + 1)));
        if (named == NONE || registry < 0) {
            return NONE;
        }
        return Math.max(Arrays.binarySearch(keys, (long) handle(named) << 16 | registry), NONE);
    }

    /// The first holder with this handle; failing that, with the first one that differs in the case of its letters.
    /// The words may have handles that no holder here has.
    private int firstSpelled(String text) {
        int handle = words.findHandle(text);
        if (handle < 0) {
            return NONE;
        }
        int holder = notBelow(handle);
        if (holder < keys.length && handle(holder) == handle) {
            return holder;
        }
        while (holder > 0 && words.isSpelling(handle(holder - 1), text)) {
            holder = firstNamesake(holder - 1);
        }
        return holder < keys.length && words.isSpelling(handle(holder), text) ? holder : NONE;
    }

    /// The first holder whose handle has this number or a higher one.
    private int notBelow(int handle) {
        int place = Arrays.binarySearch(keys, (long) handle << 16);
        return place >= 0 ? place : -place - 1;
    }

    private int handle(int holder) {
        return (int) (keys[holder] >>> 16);
    }

    private int registry(int holder) {
        return (int) keys[holder] & 0xFFFF;
    }

    private static String lowerCase(String token) {
        return token.toLowerCase(Locale.ROOT);
    }
}
