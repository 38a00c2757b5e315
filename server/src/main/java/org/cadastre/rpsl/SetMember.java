package org.cadastre.rpsl;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.number.AsNumber;
import org.cadastre.number.IpPrefix;
import org.cadastre.number.IpText;

/// A member of an as-set or route-set, as its `members` and `mp-members` attributes give it (RFC 2622 §5, RFC 4012
/// §4.1).
public sealed interface SetMember extends ParsedSetMember {
    /// An autonomous system; in a route-set, the routes that it originates.
    ///
    /// @param number its number
    /// @param operator which of the more specific prefixes are meant too
    record AutonomousSystem(AsNumber number, RangeOperator operator) implements SetMember {}

    /// The members of another set.
    ///
    /// @param name its name
    /// @param operator which of the more specific prefixes are meant too
    record OtherSet(SetName name, RangeOperator operator) implements SetMember {}

    /// Prefixes.
    ///
    /// @param prefixes they
    record Prefixes(PrefixRange prefixes) implements SetMember {}

    /// Every autonomous system or route there is: `ANY`, `AS-ANY`, `RS-ANY`.
    record Any() implements SetMember {}

    /// Reads the members of one value, in their order.
    ///
    /// @param value the value of an attribute on one line
    static List<ParsedSetMember> list(String value) {
        List<ParsedSetMember> members = new ArrayList<>();
        int from = 0;
        while (from <= value.length()) {
            int comma = value.indexOf(',', from);
            int end = comma < 0 ? value.length() : comma;
            String item = value.substring(from, end).strip();
            if (!item.isEmpty()) {
                members.add(of(item));
            }
            from = end + 1;
        }
        return members;
    }

    /// Reads one member.
    static ParsedSetMember of(String item) {
        if (item.isEmpty()) {
            return SetFault.EMPTY;
        }
        int caret = item.indexOf('^');
        String what = caret < 0 ? item : item.substring(0, caret);
        RangeOperator operator = caret < 0 ? RangeOperator.NONE : RangeOperator.of(item.substring(caret));
        if (operator == null) {
            return SetFault.OPERATOR;
        }
        String folded = ReferenceKeys.fold(what);
        if (folded.equals("any") || folded.equals("as-any") || folded.equals("rs-any")) {
            return new Any();
        }
        if (what.indexOf('/') >= 0) {
            return prefixes(what, operator);
        }
        long number = NumberKeys.number(folded);
        if (number >= 0) {
            return new AutonomousSystem(new AsNumber((int) number), operator);
        }
        return switch (SetName.of(what)) {
            case SetName name -> new OtherSet(name, operator);
            case SetFault fault -> fault;
        };
    }

    private static ParsedSetMember prefixes(String what, RangeOperator operator) {
        if (!(IpText.prefix(what) instanceof IpPrefix prefix)) {
            return SetFault.PREFIX;
        }
        PrefixRange range = PrefixRange.of(prefix).with(operator);
        return range == null ? SetFault.LENGTHS : new Prefixes(range);
    }
}
