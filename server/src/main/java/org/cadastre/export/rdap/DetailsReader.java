package org.cadastre.export.rdap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadastre.number.IpText;
import org.cadastre.number.NumberFault;
import org.cadastre.registry.Details;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Status;
import org.jspecify.annotations.Nullable;

/// Reads what every class of objects has (RFC 9083 §4).
final class DetailsReader {
    private static final Map<String, Status> STATUSES =
            Stream.of(Status.values()).collect(Collectors.toUnmodifiableMap(Status::text, Function.identity()));
    private static final int LONGEST_HOST = 253;
    private static final int LONGEST_LANGUAGE = 64;

    private DetailsReader() {}

    /// Reads those of an object that stands by itself.
    static Details read(Json.Members object, ObjectScope scope) {
        return read(object, scope, EntityReader.nested(object, scope, 1), port43(object, scope));
    }

    /// Reads those of an entity within another object.
    ///
    /// @param entities the entities within it
    static Details readNested(Json.Members object, ObjectScope scope, List<Entity> entities) {
        return read(object, scope, entities, null);
    }

    private static Details read(
            Json.Members object, ObjectScope scope, List<Entity> entities, @Nullable String port43) {
        return new Details(
                scope.registry(),
                scope.values(object, "status", STATUSES, Oddity.STATUS),
                entities,
                RemarkReader.read(object, scope),
                LinkReader.read(object, scope),
                EventReader.read(object, "events", Oddity.EVENT, scope),
                port43,
                language(object, scope),
                Extensions.members(object, scope));
    }

    private static @Nullable String port43(Json.Members object, ObjectScope scope) {
        String text = scope.text(object, "port43");
        if (text == null || isHost(text) || !(IpText.address(text) instanceof NumberFault)) {
            return text;
        }
        scope.odd(Oddity.PORT43, text);
        return null;
    }

    private static boolean isHost(String text) {
        return text.length() <= LONGEST_HOST
                && text.chars()
                        .allMatch(c -> c == '.'
                                || c == '-'
                                || c >= 'a' && c <= 'z'
                                || c >= 'A' && c <= 'Z'
                                || c >= '0' && c <= '9');
    }

    /// The language of an object's texts (RFC 9083 §4.4), or null when none is said.
    static @Nullable String language(Json.Members object, ObjectScope scope) {
        String text = scope.text(object, "lang");
        if (text == null || isLanguage(text)) {
            return text;
        }
        scope.odd(Oddity.LANGUAGE, text);
        return null;
    }

    /// Whether the text has the form of a language tag (RFC 5646 §2.1): a word of letters, then words of one to
    /// eight letters and digits, with hyphens between them.
    static boolean isLanguage(String text) {
        int word = 0;
        boolean first = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
            if (c == '-' && word > 0) {
                word = 0;
                first = false;
            } else if (letter || !first && c >= '0' && c <= '9') {
                word++;
            } else {
                return false;
            }
            if (word > 8) {
                return false;
            }
        }
        return word > 0 && text.length() <= LONGEST_LANGUAGE;
    }
}
