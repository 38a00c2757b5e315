package org.cadastre.query.irr;

import org.cadastre.number.AsNumber;
import org.cadastre.number.AsText;
import org.cadastre.number.IpPrefix;
import org.cadastre.number.IpText;
import org.jspecify.annotations.Nullable;

/// A member of a set, as the set names it, with what its range operator makes of it (RFC 2622 §5.2).
sealed interface Member {
    RangeOperator operator();

    /// An AS number: itself in an as-set, the prefixes that it originates in a route-set.
    record Autnum(int number, RangeOperator operator) implements Member {}

    /// A prefix.
    record Prefix(IpPrefix prefix, RangeOperator operator) implements Member {}

    /// Another set, which may not be there.
    record Named(String name, RangeOperator operator) implements Member {}

    /// Reads a member, or null when its operator is none.
    static @Nullable Member parse(String text) {
        int caret = text.indexOf('^');
        String name = caret < 0 ? text : text.substring(0, caret);
        RangeOperator operator = caret < 0 ? RangeOperator.NONE : RangeOperator.parse(text.substring(caret + 1));
        if (operator == null || name.isEmpty()) {
            return null;
        }
        if (AsText.prefixed(name) instanceof AsNumber(int bits)) {
            return new Autnum(bits, operator);
        }
        if (IpText.prefix(name) instanceof IpPrefix prefix) {
            return new Prefix(prefix, operator);
        }
        return new Named(name, operator);
    }
}
