package org.cadastre.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cadastre.export.RowFacts;

/// The words of one load: kinds of rows and handles of holders, each kept once and numbered. Shared by the files of
/// the load, and so by the snapshot made of them; not for use by several threads while rows are read.
final class Words {
    /// What the rows of one registry and status have in common.
    ///
    /// @param registry token of the registry, lower case
    /// @param status the status as published, lower case
    record Kind(String registry, String status) {
        /// In place of a status: the row is an object.
        static final String OBJECT = "";

        /// The registry whose rows say what was given to whom, a registry in place of a status.
        static final String IANA = "iana";

        /// In place of a status: space of which the registry accounts for every number.
        static final String POOL = "pool";

        /// What IANA says of space that it has given to no registry.
        private static final Set<String> NO_POOLS =
                Set.of("", "ietf", IANA, "allocated", "assigned", "available", "reserved");

        boolean isObject() {
            return status.isEmpty();
        }

        /// IANA's rows say what was given to whom, and stand above the rows of those to whom it was given.
        boolean isIana() {
            return registry.equals(IANA);
        }

        /// Whether it stands above the rows of the registries.
        boolean isAbove() {
            return isIana() || status.equals(POOL);
        }

        /// The registry whose pool it is, or empty when it is none.
        String poolOf() {
            if (status.equals(POOL)) {
                return registry;
            }
            return isIana() && !NO_POOLS.contains(status) ? status : "";
        }
    }

    private final List<Kind> kinds = new ArrayList<>();
    private final Map<Kind, Integer> kindNumbers = new HashMap<>();
    private final WordTable registries = new WordTable();
    private final WordTable statuses = new WordTable();
    private final WordTable handles = new WordTable();
    private int lastRegistry = -1;
    private int lastStatus = -1;
    private int lastKind = -1;

    /// The number of the row's kind.
    int kind(RowFacts facts) {
        int registry = registries.number(facts.registry());
        int status = statuses.number(facts.status());
        if (registry != lastRegistry || status != lastStatus) {
            Kind kind = new Kind(registries.text(registry), statuses.text(status));
            lastKind = kindNumbers.computeIfAbsent(kind, added -> {
                kinds.add(added);
                return kinds.size() - 1;
            });
            lastRegistry = registry;
            lastStatus = status;
        }
        return lastKind;
    }

    /// The number of the kind of a registry's objects, whose status words are their own.
    ///
    /// @param registry token of the registry, lower case
    int objectKind(String registry) {
        Kind kind = new Kind(registry, Kind.OBJECT);
        return kindNumbers.computeIfAbsent(kind, added -> {
            kinds.add(added);
            return kinds.size() - 1;
        });
    }

    /// The number of the row's holder handle, or -1 when it has none.
    int handle(RowFacts facts) {
        CharSequence handle = facts.holder();
        return handle.isEmpty() ? -1 : handles.number(handle);
    }

    /// The number of the handle that is this text, whatever its case, or -1; see [WordTable#find].
    int findHandle(CharSequence text) {
        return handles.find(text);
    }

    /// Whether the handle of a number is this text but for the case of its letters.
    boolean isSpelling(int handle, CharSequence text) {
        return handles.isSpelling(handle, text);
    }

    /// Numbers the handles in their order, whatever rows they were read from.
    ///
    /// @return the new number of each old one
    int[] sortHandles() {
        return handles.sort();
    }

    int kindCount() {
        return kinds.size();
    }

    Kind kind(int number) {
        return kinds.get(number);
    }

    int handleCount() {
        return handles.count();
    }

    String handle(int number) {
        return handles.text(number);
    }

    /// Gives up the room that is kept for more words.
    void trim() {
        handles.trim();
    }
}
