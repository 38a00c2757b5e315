package org.cadastre.registry;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The values of the IANA registry "RDAP JSON Values", type role (RFC 9083 §10.2.4).
public enum Role {
    REGISTRANT("registrant"),
    TECHNICAL("technical"),
    ADMINISTRATIVE("administrative"),
    ABUSE("abuse"),
    BILLING("billing"),
    REGISTRAR("registrar"),
    RESELLER("reseller"),
    SPONSOR("sponsor"),
    PROXY("proxy"),
    NOTIFICATIONS("notifications"),
    NOC("noc");

    private static final Map<String, Role> BY_TEXT =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Role::text, Function.identity()));

    private final String text;

    Role(String text) {
        this.text = text;
    }

    /// The value as IANA spells it.
    public String text() {
        return text;
    }

    /// The value of this text, or null when IANA lists none.
    public static @Nullable Role of(String text) {
        return BY_TEXT.get(text);
    }
}
