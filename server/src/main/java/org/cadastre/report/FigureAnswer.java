package org.cadastre.report;

/// The answer to a [FigureRequest].
public sealed interface FigureAnswer {
    /// Figures, to be written as JSON, or one of their tables as CSV.
    ///
    /// @param figures the figures
    /// @param csvTable the name of the table that CSV has
    record Tables(Figures figures, String csvTable) implements FigureAnswer {}

    /// A text or picture in a form of its own.
    ///
    /// @param mediaType of the bytes
    /// @param body the bytes; handed over, never changed again
    @SuppressWarnings("ArrayRecordComponent") // answers are sent, never compared
    record Body(String mediaType, byte[] body) implements FigureAnswer {}

    /// What was asked for cannot be answered.
    ///
    /// @param status 400 for a request that is wrong, 404 where there is nothing
    /// @param description what is wrong, with the values that are allowed
    record Refused(int status, String description) implements FigureAnswer {}

    /// A refusal of a value.
    ///
    /// @param what what was given: `unit`
    /// @param allowed the values that are allowed, in words
    static Refused notAllowed(String what, String value, String allowed) {
        return new Refused(400, "The " + what + " \"" + shortened(value) + "\" is not allowed; give " + allowed + ".");
    }

    private static String shortened(String value) {
        return value.length() <= 64 ? value : value.substring(0, 64) + "…";
    }
}
