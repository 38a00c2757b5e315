package org.cadastre.bootstrap.source;

import java.time.Instant;
import java.util.List;
import org.cadastre.bootstrap.BootstrapFile;
import org.cadastre.bootstrap.BootstrapKind;
import org.cadastre.file.FileProblem;
import org.jspecify.annotations.Nullable;

/// How it stands with one of the five files.
///
/// @param place path or URL
/// @param file the last good copy, or null when there was none yet
/// @param checked when that copy was last known to be the newest, or null
/// @param failed whether the last question for the file failed; then the problems say why
/// @param lastFailure when a question for the file last failed, or null when none has
/// @param problems what was wrong at the last question; entries that were left out, when it did not fail
/// @param due when it is asked for next
public record FileState(
        BootstrapKind kind,
        String place,
        @Nullable BootstrapFile file,
        @Nullable Instant checked,
        boolean failed,
        @Nullable Instant lastFailure,
        List<FileProblem> problems,
        Instant due) {
    public FileState {
        problems = List.copyOf(problems);
    }
}
