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
public record SnapshotSource(
        String file, String registry, @Nullable LocalDate endDate, int rows, String sha256) {}
