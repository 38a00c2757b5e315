package org.cadastre.report.council;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is said of one thing on the first day and on the last.
///
/// @param key what the thing is: a country, a group
/// @param before null where nothing is said of it on the first day
/// @param after null where nothing is said of it on the last day
record BothDays(String key, @Nullable Row before, @Nullable Row after) {
    /// The things of two days, in the order of the last day, then those of the first day alone.
    static List<BothDays> of(Collection<Row> before, Collection<Row> after, Function<Row, String> key) {
        Map<String, Row> first = new LinkedHashMap<>();
        before.forEach(row -> first.put(key.apply(row), row));
        Map<String, Row> last = new LinkedHashMap<>();
        after.forEach(row -> last.put(key.apply(row), row));
        Set<String> keys = new LinkedHashSet<>(last.keySet());
        keys.addAll(first.keySet());
        List<BothDays> all = new ArrayList<>();
        keys.forEach(each -> all.add(new BothDays(each, first.get(each), last.get(each))));
        return all;
    }

    /// The value on the first day; NaN where there is none.
    double numberBefore(String column) {
        return before == null ? Double.NaN : before.number(column);
    }

    /// The value on the last day; NaN where there is none.
    double numberAfter(String column) {
        return after == null ? Double.NaN : after.number(column);
    }
}
