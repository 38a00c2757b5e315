package org.cadastre.export.rdap;

import org.jspecify.annotations.Nullable;

/// Reads an object of any class of RFC 9083 §5.
final class ObjectReader {
    /// The longest handle.
    static final int MAX_HANDLE = 255;

    private ObjectReader() {}

    /// Reads an object by its `objectClassName`.
    static ReadObject read(Json.Members object, ObjectScope scope) {
        if (!(object.value("objectClassName") instanceof Json.Text className)) {
            return new ReadObject.Bad("The object has no objectClassName.");
        }
        String handle = scope.text(object, "handle");
        if (handle != null && handle.length() > MAX_HANDLE) {
            return new ReadObject.Bad("The handle is longer than " + MAX_HANDLE + " characters.");
        }
        return switch (className.value()) {
            case "ip network" -> IpNetworkReader.read(object, handle, scope);
            case "autnum" -> AutnumReader.read(object, handle, scope);
            case "entity" -> EntityReader.read(object, handle, scope);
            case "domain" -> DomainReader.read(object, handle, scope);
            case "nameserver" -> NameserverReader.read(object, handle, scope);
            default ->
                new ReadObject.Bad("The objectClassName is " + Quoted.of(className.value()) + ", which is not known.");
        };
    }

    /// The text in quotation marks, or `missing`.
    static String shown(@Nullable String text) {
        return text == null ? "missing" : Quoted.of(text);
    }
}
