package org.cadastre.snapshot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One file that a snapshot was made of.
///
/// @param file its name
/// @param registry token of the registry that made it, lower case
/// @param endDate the last day it speaks for, or null when it does not say
/// @param rows rows read from it
/// @param sha256 SHA-256 of its unpacked bytes, lower-case hexadecimal
/// @param content what it holds
public record SnapshotSource(
        String file, String registry, @Nullable LocalDate endDate, int rows, String sha256, Content content) {
    /// What a file holds.
    public enum Content {
        /// The extended statistics of a registry: all numbers of its pools, held or not.
        EXTENDED_STATISTICS,
        /// The statistics of a registry without what nobody holds.
        STATISTICS,
        /// Objects.
        OBJECTS
    }

    /// A file of objects.
    public SnapshotSource(String file, String registry, @Nullable LocalDate endDate, int rows, String sha256) {
        this(file, registry, endDate, rows, sha256, Content.OBJECTS);
    }
}
