package org.cadastre.transport.whois;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The sources that are searched where a line names none. For any number of threads.
final class PreferredSources {
    private static final Logger LOG = LoggerFactory.getLogger(PreferredSources.class);

    private final List<String> configured;
    private volatile @Nullable Found last;

    /// What is preferred in a snapshot.
    ///
    /// @param serial of the snapshot
    private record Found(String serial, List<String> names) {}

    /// @param configured upper case, the one that wins first; empty for all
    PreferredSources(List<String> configured) {
        this.configured = List.copyOf(configured);
    }

    /// Those of a snapshot, in their order, empty for all. A source that it has no objects of does not count, and
    /// where none does all are searched: a wrong name shall not hide everything.
    List<String> of(Snapshot snapshot) {
        if (configured.isEmpty()) {
            return configured;
        }
        Found found = last;
        String serial = snapshot.facts().serial();
        if (found == null || !found.serial.equals(serial)) {
            found = new Found(serial, find(snapshot));
            last = found;
        }
        return found.names;
    }

    private List<String> find(Snapshot snapshot) {
        List<String> known = snapshot.facts().sourceNames();
        List<String> names = new ArrayList<>();
        for (String name : configured) {
            if (known.contains(name)) {
                names.add(name);
            } else {
                LOG.warn("whois.sources: there is no source {} in the data, which has {}", name, known);
            }
        }
        return List.copyOf(names);
    }
}
