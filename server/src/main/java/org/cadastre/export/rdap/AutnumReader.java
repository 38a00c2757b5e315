package org.cadastre.export.rdap;

import org.cadastre.number.AsNumber;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.AsText;
import org.cadastre.number.ParsedAsNumber;
import org.cadastre.registry.Autnum;
import org.jspecify.annotations.Nullable;

/// Reads an autnum (RFC 9083 §5.5). Without an end it is the number that it starts at.
final class AutnumReader {
    private AutnumReader() {}

    static ReadObject read(Json.Members object, @Nullable String handle, ObjectScope scope) {
        AsNumber first = number(object, "startAutnum", scope);
        if (first == null) {
            return new ReadObject.Bad("The startAutnum is missing or not an AS number.");
        }
        AsNumber last = object.has("endAutnum") ? number(object, "endAutnum", scope) : first;
        if (last == null) {
            return new ReadObject.Bad("The endAutnum is not an AS number.");
        }
        if (first.compareTo(last) > 0) {
            return new ReadObject.Bad(
                    "The startAutnum " + first.value() + " is above the endAutnum " + last.value() + '.');
        }
        AsNumberRange range = new AsNumberRange(first.bits(), last.bits());
        if (handle == null) {
            scope.odd(Oddity.HANDLE, range.toString());
        }
        return new ReadObject.Good(new Autnum(
                handle == null ? range.toString() : handle,
                range,
                scope.text(object, "name"),
                scope.text(object, "type"),
                Countries.read(object, scope),
                scope.text(object, "parentHandle"),
                DetailsReader.read(object, scope)));
    }

    private static @Nullable AsNumber number(Json.Members object, String name, ObjectScope scope) {
        Json value = object.value(name);
        if (value instanceof Json.Digits(String digits)) {
            return AsText.plain(digits) instanceof AsNumber number ? number : null;
        }
        if (!(value instanceof Json.Text(String written))) {
            return null;
        }
        String text = written.strip();
        ParsedAsNumber parsed = text.regionMatches(true, 0, "AS", 0, 2) ? AsText.prefixed(text) : AsText.plain(text);
        if (!(parsed instanceof AsNumber number)) {
            return null;
        }
        scope.odd(Oddity.AUTNUM_TEXT, text);
        return number;
    }
}
