package org.cadastre.bootstrap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The members of a bootstrap file as texts with their places, before it is known what the entries are.
///
/// @param version member `version`, or null when there is no such text
/// @param publication member `publication`, or null when there is no such text
/// @param services member `services`
/// @param misshapen how many services and entries were left out because they have the wrong JSON type
record RawFile(@Nullable Text version, @Nullable Text publication, List<Service> services, int misshapen) {
    /// A text and where it begins.
    record Text(String text, int line, int column) {}

    /// The arrays of one service and where it begins.
    record Service(List<List<Text>> arrays, int line, int column) {}
}
