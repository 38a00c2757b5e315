package org.cadastre.snapshot;

import java.time.Instant;
import java.util.List;

/// What a snapshot is, for every answer and page that names it.
///
/// @param serial the same for the same input bytes, whatever the files' names and packing: 16 lower-case hexadecimal
///     digits
/// @param produced when the data was produced: midnight UTC of the newest end date of its files
/// @param loaded when it was read
/// @param simulated whether it is a simulated world, which every answer says
/// @param objects how many objects it holds; holders that statistics files name do not count
/// @param sources the files it was made of, in the order of their registries
/// @param problemCount how many problems the files had
/// @param extensionMembers names of the members that extensions of RDAP add to its objects, sorted
public record SnapshotFacts(
        String serial,
        Instant produced,
        Instant loaded,
        boolean simulated,
        int objects,
        List<SnapshotSource> sources,
        long problemCount,
        List<String> extensionMembers) {
    public SnapshotFacts {
        sources = List.copyOf(sources);
        extensionMembers = List.copyOf(extensionMembers);
    }

    /// Without members of extensions.
    public SnapshotFacts(
            String serial,
            Instant produced,
            Instant loaded,
            boolean simulated,
            int objects,
            List<SnapshotSource> sources,
            long problemCount) {
        this(serial, produced, loaded, simulated, objects, sources, problemCount, List.of());
    }
}
