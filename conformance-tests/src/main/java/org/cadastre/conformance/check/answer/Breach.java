package org.cadastre.conformance.check.answer;

/// One rule that an answer does not keep.
///
/// @param rule the id of the rule, such as `R-03`
/// @param pointer where in the body, as a JSON Pointer (RFC 6901); empty for the whole answer
/// @param message what is wrong there
public record Breach(String rule, String pointer, String message) {
    /// The breach on one line, with nothing in it that a terminal would obey.
    @Override
    public String toString() {
        return printable(rule + " " + (pointer.isEmpty() ? "\"\"" : pointer) + " " + message);
    }

    private static String printable(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean shown = type != Character.CONTROL
                    && type != Character.FORMAT
                    && type != Character.SURROGATE
                    && type != Character.LINE_SEPARATOR
                    && type != Character.PARAGRAPH_SEPARATOR;
            line.appendCodePoint(shown ? c : '?');
        });
        return line.toString();
    }
}
