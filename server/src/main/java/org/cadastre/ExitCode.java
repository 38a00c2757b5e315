package org.cadastre;

/// How a command ended, as the number that the shell sees. Commands share numbers where their meanings do not meet.
public enum ExitCode {
    /// `serve` was stopped, `check` found nothing to refuse, `query` found an object, `simulate` wrote its
    /// files, `diff` found no difference, `health` found the server ready.
    OK(0),
    /// `check`: an export has no known format or is refused.
    REFUSED(1),
    /// `query`: nothing is registered there.
    NOT_FOUND(1),
    /// `diff`: the two exports do not say the same.
    DIFFERENT(1),
    /// `health`: the server is not ready, or does not answer.
    NOT_READY(1),
    /// Every command: the command line is wrong.
    USAGE(2),
    /// `check`: an export cannot be opened or unpacked.
    UNREADABLE(2),
    /// `query`: the query cannot be understood.
    MALFORMED(2),
    /// The configuration file or a variable is wrong, or does not tell what is needed.
    CONFIG(3),
    /// `serve`, `query`, `diff`, `convert` and `report`: an export is refused, cannot be read, or has nothing of what
    /// is needed.
    EXPORT(4),
    /// `serve`: a listener cannot be bound.
    BIND(5),
    /// `simulate`, `convert` and `report`: the files cannot be written, a report also for want of a font.
    UNWRITABLE(6),
    /// A fault of the program itself, logged with its trace.
    INTERNAL(70);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /// The number the process ends with.
    public int number() {
        return number;
    }
}
