package org.cadastre;

import java.util.function.UnaryOperator;

/// The state of a number as RDAP, WHOIS, the statistics and the lists of countries have it.
///
/// @param rdap gives the body at a path below the base of RDAP
/// @param whois gives the answer to a line
/// @param written what the other two say
record FourOutputs(UnaryOperator<String> rdap, UnaryOperator<String> whois, WrittenStates written) {
    private static final String MEMBER = "\"cir0_state\":\"";
    private static final String ATTRIBUTE = "\nstate:";

    /// The one state of a number; fails when there are two, or none.
    String state(PoolNumber number) {
        String state = only(rdap.apply(number.path()), MEMBER, '"');
        String attribute = only(whois.apply(number.toString()), ATTRIBUTE, '\n').strip();
        if (!attribute.equals(state)) {
            throw new AssertionError(number + " is " + state + " for RDAP and " + attribute + " for WHOIS");
        }
        written.assertTell(number, state);
        return state;
    }

    private static String only(String text, String before, char behind) {
        int at = text.indexOf(before);
        if (at < 0 || text.lastIndexOf(before) != at) {
            throw new AssertionError("not once " + before + " in " + text);
        }
        int start = at + before.length();
        return text.substring(start, text.indexOf(behind, start));
    }
}
