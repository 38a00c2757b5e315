package org.cadastre.check.rpsl;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cadastre.rpsl.RpslClass;
import org.jspecify.annotations.Nullable;

/// The sources of a dump by numbers, and how many objects each has of each class. For one thread.
final class Sources {
    /// In place of the names of sources that are too many.
    static final byte[] OTHERS = "(OTHER SOURCES)".getBytes(StandardCharsets.US_ASCII);

    /// The most that are told apart.
    private static final int MOST = 255;

    private static final int CLASSES = RpslClass.values().length;

    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<int[]> counts = new ArrayList<>();

    /// The number of a source, made when it is new.
    ///
    /// @param name as published, in any case; empty when an object names none
    int number(byte[] name) {
        String text = new String(name, StandardCharsets.UTF_8).toUpperCase(Locale.ROOT);
        String known =
                names.size() < MOST || numbers.containsKey(text) ? text : new String(OTHERS, StandardCharsets.US_ASCII);
        return numbers.computeIfAbsent(known, missing -> {
            names.add(missing);
            counts.add(new int[CLASSES + 1]);
            return names.size() - 1;
        });
    }

    int size() {
        return names.size();
    }

    /// The name, in capitals.
    String name(int source) {
        String name = names.get(source);
        return name.isEmpty() ? "(no source)" : Named.shown(name);
    }

    /// Counts an object.
    void add(int source, @Nullable RpslClass rpslClass) {
        counts.get(source)[rpslClass == null ? CLASSES : rpslClass.ordinal()]++;
    }

    /// How many objects a source has of a class, or of unknown ones.
    int count(int source, RpslClass rpslClass) {
        return counts.get(source)[rpslClass.ordinal()];
    }

    /// How many objects of unknown classes a source has.
    int others(int source) {
        return counts.get(source)[CLASSES];
    }
}
