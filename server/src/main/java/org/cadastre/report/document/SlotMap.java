package org.cadastre.report.document;

import java.util.ArrayList;
import java.util.List;

/// The equal slots of a block in the order of their addresses, sixteen to a line, each with its state.
///
/// @param slotTitle what the slots are, such as "Slot"
/// @param markTitle what the marks in the slots are, such as "Country"
/// @param stateTitle the heading of the states
/// @param states the names of the states, in the order of the legend
public record SlotMap(
        String id,
        String title,
        String description,
        String slotTitle,
        String markTitle,
        String stateTitle,
        List<String> states,
        List<Slot> slots)
        implements Chart {
    /// How many slots stand in a line.
    public static final int IN_A_LINE = 16;

    private static final int LONGEST_MARK = 3;

    /// One slot.
    ///
    /// @param name its range, such as a prefix
    /// @param mark what is written in it, such as a country's code; at most three characters, may be empty
    /// @param state the index of its state
    public record Slot(String name, String mark, int state) {
        public Slot {
            if (mark.codePointCount(0, mark.length()) > LONGEST_MARK) {
                throw new IllegalArgumentException("a mark of more than " + LONGEST_MARK + " characters: " + mark);
            }
        }
    }

    public SlotMap {
        Ids.check(id);
        states = List.copyOf(states);
        slots = List.copyOf(slots);
        if (states.isEmpty() || states.size() > MOST_SERIES) {
            throw new IllegalArgumentException("1 to " + MOST_SERIES + " states, not " + states.size());
        }
        for (Slot slot : slots) {
            if (slot.state < 0 || slot.state >= states.size()) {
                throw new IllegalArgumentException("no state " + slot.state + ": " + slot.name);
            }
        }
    }

    /// How many slots have this state.
    public int count(int state) {
        int count = 0;
        for (Slot slot : slots) {
            if (slot.state == state) {
                count++;
            }
        }
        return count;
    }

    @Override
    public Table twin() {
        List<List<String>> rows = new ArrayList<>();
        for (Slot slot : slots) {
            rows.add(List.of(slot.name, slot.mark, states.get(slot.state)));
        }
        return new Table(title, List.of(Column.code(slotTitle), Column.code(markTitle), Column.text(stateTitle)), rows);
    }
}
