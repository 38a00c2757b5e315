package org.cadastre.conformance.check.answer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Collects the breaches of one answer in the order of their finding, each once.
public final class Breaches {
    private static final int SHOWN = 120;

    private final Set<Breach> found = new LinkedHashSet<>();

    /// Adds a breach at a place in the body.
    public void add(String rule, Place place, String message) {
        add(rule, place.pointer(), message);
    }

    /// Adds a breach.
    public void add(String rule, String pointer, String message) {
        found.add(new Breach(rule, pointer, message));
    }

    /// What was found.
    public List<Breach> list() {
        return List.copyOf(found);
    }

    /// A text of the body as messages quote it: cut when it is long.
    public static String quoted(String text) {
        return "'" + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + "'";
    }
}
