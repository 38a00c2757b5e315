package org.cadastre.snapshot;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// What a snapshot is, for every answer and page that names it.
///
/// @param serial the same for the same input bytes, whatever the files' names and packing: 16 lower-case hexadecimal
///     digits
/// @param produced when the data was produced: midnight UTC of the newest end date of its files, or when it was read
///     where none has one
/// @param loaded when it was read
/// @param simulated whether it is a simulated world, which every answer says
/// @param objects how many objects it holds; holders that statistics files name do not count
/// @param sources the files it was made of, in the order of their registries
/// @param problemCount how many problems the files had
/// @param sourceNames the names of the sources that its objects are from, upper case, sorted: those that RPSL objects
///     name, and the registries of other files
/// @param extensionMembers names of the members that extensions of RDAP add to its objects, sorted
public record SnapshotFacts(
        String serial,
        Instant produced,
        Instant loaded,
        boolean simulated,
        int objects,
        List<SnapshotSource> sources,
        long problemCount,
        List<String> sourceNames,
        List<String> extensionMembers) {
    public SnapshotFacts {
        sources = List.copyOf(sources);
        sourceNames = List.copyOf(sourceNames);
        extensionMembers = List.copyOf(extensionMembers);
    }

    /// Of sources with the names of the files' registries, without members of extensions.
    public SnapshotFacts(
            String serial,
            Instant produced,
            Instant loaded,
            boolean simulated,
            int objects,
            List<SnapshotSource> sources,
            long problemCount) {
        this(serial, produced, loaded, simulated, objects, sources, problemCount, names(sources), List.of());
    }

    /// These facts with another count of problems.
    SnapshotFacts withProblemCount(long count) {
        return new SnapshotFacts(
                serial, produced, loaded, simulated, objects, sources, count, sourceNames, extensionMembers);
    }

    private static List<String> names(List<SnapshotSource> sources) {
        return sources.stream()
                .map(source -> source.registry().toUpperCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
    }
}
