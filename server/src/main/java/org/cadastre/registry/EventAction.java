package org.cadastre.registry;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The values of the IANA registry "RDAP JSON Values", type event action (RFC 9083 §10.2.3).
public enum EventAction {
    REGISTRATION("registration"),
    REREGISTRATION("reregistration"),
    LAST_CHANGED("last changed"),
    EXPIRATION("expiration"),
    DELETION("deletion"),
    REINSTANTIATION("reinstantiation"),
    TRANSFER("transfer"),
    LOCKED("locked"),
    UNLOCKED("unlocked"),
    LAST_UPDATE_OF_RDAP_DATABASE("last update of RDAP database"),
    REGISTRAR_EXPIRATION("registrar expiration"),
    ENUM_VALIDATION_EXPIRATION("enum validation expiration");

    private static final Map<String, EventAction> BY_TEXT =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(EventAction::text, Function.identity()));

    private final String text;

    EventAction(String text) {
        this.text = text;
    }

    /// The value as IANA spells it.
    public String text() {
        return text;
    }

    /// The value of this text, or null when IANA lists none.
    public static @Nullable EventAction of(String text) {
        return BY_TEXT.get(text);
    }
}
