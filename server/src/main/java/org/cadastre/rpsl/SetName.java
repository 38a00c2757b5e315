package org.cadastre.rpsl;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The name of a set: one component, or several with colons between, of which the others are AS numbers or names of
/// the same kind (RFC 2622 §5).
///
/// @param kind its kind
/// @param text the name in upper case, AS numbers without leading zeros
public record SetName(SetKind kind, String text) implements ParsedSetName {
    /// Reads a name in any case.
    public static ParsedSetName of(String name) {
        if (name.isEmpty()) {
            return SetFault.EMPTY;
        }
        StringBuilder canonical = new StringBuilder(name.length());
        SetKind kind = null;
        int from = 0;
        while (from <= name.length()) {
            int colon = name.indexOf(':', from);
            int end = colon < 0 ? name.length() : colon;
            String component = name.substring(from, end).toLowerCase(Locale.ROOT);
            if (NumberKeys.number(component) >= 0) {
                component = NumberKeys.autonomousSystem(component);
            } else {
                SetFault fault = fault(component);
                if (fault != null) {
                    return fault;
                }
                SetKind its = SetKind.of(component);
                if (its == null) {
                    return SetFault.COMPONENT;
                }
                if (kind != null && kind != its) {
                    return SetFault.MIXED;
                }
                kind = its;
            }
            canonical.append(from == 0 ? "" : ":").append(component.toUpperCase(Locale.ROOT));
            from = end + 1;
        }
        return kind == null ? SetFault.NO_SET : new SetName(kind, canonical.toString());
    }

    private static @Nullable SetFault fault(String component) {
        for (int i = 0; i < component.length(); i++) {
            char c = component.charAt(i);
            boolean alphanumeric = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            if (!alphanumeric && (c != '-' && c != '_' || i == component.length() - 1)) {
                return c == ' ' || c == '\t' ? SetFault.BLANK : SetFault.CHARACTER;
            }
        }
        return component.isEmpty() ? SetFault.EMPTY : null;
    }

    @Override
    public String toString() {
        return text;
    }
}
