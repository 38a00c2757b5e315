package org.cadastre.bootstrap.source;

import java.time.Instant;
import java.util.List;
import org.cadastre.bootstrap.BootstrapFile;
import org.cadastre.bootstrap.BootstrapKind;
import org.cadastre.bootstrap.BootstrapReader;
import org.cadastre.bootstrap.BootstrapReading;
import org.cadastre.file.FileProblem;
import org.cadastre.file.FileProblems;
import org.jspecify.annotations.Nullable;

/// One of the five files: its state, and the validators of the copy that is held.
///
/// @param validators of the last good copy, or null when there is none; never those of a refused one, so that it is
///     looked at again
record HeldFile(FileState state, @Nullable Validators validators) {
    /// A file that was never asked for.
    static HeldFile unknown(BootstrapKind kind, String place, Instant now) {
        return new HeldFile(new FileState(kind, place, null, null, false, null, List.of(), now), null);
    }

    /// What is held after a question for the file.
    HeldFile after(Fetched fetched, Instant now, RefreshTimes times) {
        return switch (fetched) {
            case Fetched.Content content -> content(content, now, times);
            case Fetched.Unchanged(var freshness) ->
                new HeldFile(
                        state(
                                now,
                                state.file(),
                                now,
                                false,
                                state.failed() ? List.of() : state.problems(),
                                now.plus(times.after(freshness))),
                        validators);
            case Fetched.Failed(String reason) -> failed(problem(state.place(), reason), now, times);
        };
    }

    private HeldFile content(Fetched.Content content, Instant now, RefreshTimes times) {
        return switch (BootstrapReader.read(content.name(), content.bytes(), state.kind())) {
            case BootstrapReading.Refused(var problems) -> failed(problems, now, times);
            case BootstrapReading.Read read -> {
                BootstrapFile held = state.file();
                if (held != null && read.file().isShrunkenFrom(held)) {
                    String reason = "holds " + read.file().entries() + " entries, the copy that is kept "
                            + held.entries() + "; a loss that large is refused";
                    yield failed(problem(content.name(), reason), now, times);
                }
                yield new HeldFile(
                        state(
                                now,
                                read.file(),
                                now,
                                false,
                                read.problems(),
                                now.plus(times.after(content.freshness()))),
                        content.validators());
            }
        };
    }

    private HeldFile failed(List<FileProblem> problems, Instant now, RefreshTimes times) {
        return new HeldFile(
                state(now, state.file(), state.checked(), true, problems, now.plus(times.min())), validators);
    }

    private FileState state(
            Instant now,
            @Nullable BootstrapFile file,
            @Nullable Instant checked,
            boolean failed,
            List<FileProblem> problems,
            Instant due) {
        Instant lastFailure = failed ? now : state.lastFailure();
        return new FileState(state.kind(), state.place(), file, checked, failed, lastFailure, problems, due);
    }

    private static List<FileProblem> problem(String file, String reason) {
        return new FileProblems(file).refusal(0, reason).problems();
    }
}
