package org.cadastre.report.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cadastre.snapshot.SpaceRows;

/// The words of both snapshots of a comparison under numbers that mean the same on either side: states, registries and
/// holders.
final class Terms {
    /// The word of numbers in no row and no pool.
    static final int MISSING = 0;

    /// No holder.
    static final int NOBODY = -1;

    private final Numbers<String> states = new Numbers<>();
    private final Numbers<String> registries = new Numbers<>();
    /// The place of the state among `states` in the upper 32 bits, that of the registry in the lower.
    private final Numbers<Long> words = new Numbers<>();

    /// For each registry the numbers of its handles.
    private final List<Map<String, Integer>> numbersOfHandles = new ArrayList<>();

    private final List<String> handles = new ArrayList<>();

    Terms() {
        word(NumberFacts.MISSING.state(), NumberFacts.MISSING.registry());
    }

    /// The number of a state and registry.
    int word(String state, String registry) {
        int word = words.of((long) states.of(state) << 32 | registries.of(registry));
        while (numbersOfHandles.size() < registries.values.size()) {
            numbersOfHandles.add(new HashMap<>());
        }
        return word;
    }

    /// The number of a handle within the registry of a word.
    int holder(int word, String handle) {
        Map<String, Integer> numbers = numbersOfHandles.get(registry(word));
        Integer number = numbers.get(handle);
        if (number != null) {
            return number;
        }
        numbers.put(handle, handles.size());
        handles.add(handle);
        return handles.size() - 1;
    }

    /// The number of a word's state.
    int state(int word) {
        return (int) (words.values.get(word) >>> 32);
    }

    String stateText(int state) {
        return states.values.get(state);
    }

    /// The number of a word's registry.
    int registry(int word) {
        return words.values.get(word).intValue();
    }

    String registryText(int registry) {
        return registries.values.get(registry);
    }

    /// The facts that numbers stand for.
    NumberFacts facts(int word, int country, int registered, int holder) {
        return new NumberFacts(
                stateText(state(word)),
                registryText(registry(word)),
                SpaceRows.countryText(country),
                registered,
                holder == NOBODY ? "" : handles.get(holder));
    }

    private static final class Numbers<T> {
        private final List<T> values = new ArrayList<>();
        private final Map<T, Integer> numbers = new HashMap<>();

        int of(T value) {
            Integer number = numbers.get(value);
            if (number != null) {
                return number;
            }
            numbers.put(value, values.size());
            values.add(value);
            return values.size() - 1;
        }
    }
}
