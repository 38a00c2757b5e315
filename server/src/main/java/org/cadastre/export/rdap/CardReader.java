package org.cadastre.export.rdap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cadastre.registry.Card;
import org.jspecify.annotations.Nullable;

/// Reads a jCard (RFC 7095), of which it keeps what the NRO RDAP profile §5.1.1 allows.
final class CardReader {
    private static final Set<String> PHONE_TYPES =
            Set.of("home", "work", "text", "voice", "fax", "cell", "video", "pager", "textphone");
    private static final int ADDRESS_PARTS = 7;
    private static final int NAME_PARTS = 5;

    private final ObjectScope scope;
    private Card.@Nullable Kind kind;
    private @Nullable String name;
    private Card.@Nullable StructuredName structuredName;
    private final List<String> organisations = new ArrayList<>();
    private final List<String> roles = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final List<Card.Address> addresses = new ArrayList<>();
    private final List<Card.Phone> phones = new ArrayList<>();
    private final List<Card.Email> emails = new ArrayList<>();
    private final List<String> languages = new ArrayList<>();
    private final List<String> positions = new ArrayList<>();
    private final List<String> contactUris = new ArrayList<>();

    private CardReader(ObjectScope scope) {
        this.scope = scope;
    }

    /// The card of an entity, or null when it has none.
    ///
    /// @param handle the entity's, for messages
    static @Nullable Card read(Json.Members entity, String handle, ObjectScope scope) {
        Json value = entity.value("vcardArray");
        if (value == null) {
            return null;
        }
        if (!(value instanceof Json.Elements(List<Json> parts))
                || parts.size() < 2
                || !(parts.get(1) instanceof Json.Elements(List<Json> properties))) {
            scope.odd(Oddity.CARD_FORM, handle);
            return null;
        }
        CardReader reader = new CardReader(scope);
        properties.forEach(reader::property);
        return reader.card(handle);
    }

    private Card card(String handle) {
        if (name == null) {
            scope.odd(Oddity.CARD_NAME, handle);
        }
        return new Card(
                kind,
                name == null ? "" : name,
                structuredName,
                organisations,
                roles,
                titles,
                addresses,
                phones,
                emails,
                languages,
                positions,
                contactUris);
    }

    private void property(Json property) {
        if (!(property instanceof Json.Elements(List<Json> parts))
                || parts.size() < 4
                || !(parts.getFirst() instanceof Json.Text(String written))) {
            scope.odd(Oddity.CARD_VALUE, "");
            return;
        }
        CardParameters parameters = new CardParameters(parts.get(1));
        String type = written.strip().toLowerCase(Locale.ROOT);
        for (Json value : parts.subList(3, parts.size())) {
            take(type, parameters, value);
        }
    }

    private void take(String type, CardParameters parameters, Json value) {
        switch (type) {
            case "version" -> {}
            case "fn" -> name = name == null ? joined(value) : name;
            case "n" -> takeName(value);
            case "adr" -> takeAddress(parameters, value);
            default -> {
                String text = joined(value);
                if (text.isEmpty()) {
                    return;
                }
                if (!takeText(type, parameters, text)) {
                    scope.odd(Oddity.CARD_VALUE, type);
                }
            }
        }
    }

    /// Takes a property whose value is one text; false when the text cannot be used.
    private boolean takeText(String type, CardParameters parameters, String text) {
        return switch (type) {
            case "kind" -> takeKind(text);
            case "org" -> organisations.add(text);
            case "role" -> roles.add(text);
            case "title" -> titles.add(text);
            case "lang" -> DetailsReader.isLanguage(text) && languages.add(text);
            case "geo" -> isUri(text) && positions.add(text);
            case "contact-uri" -> isUri(text) && contactUris.add(text);
            case "tel" -> phones.add(new Card.Phone(text, parameters.types(PHONE_TYPES), parameters.pref()));
            case "email" ->
                text.indexOf('@') > 0 && emails.add(new Card.Email(text, parameters.place(), parameters.pref()));
            default -> {
                scope.odd(Oddity.CARD_DROPPED, type);
                yield true;
            }
        };
    }

    private boolean takeKind(String text) {
        for (Card.Kind each : Card.Kind.values()) {
            if (each.text().equalsIgnoreCase(text)) {
                kind = kind == null ? each : kind;
                return true;
            }
        }
        return false;
    }

    private void takeName(Json value) {
        List<String> parts = parts(value, NAME_PARTS);
        boolean isEmpty = parts.stream().allMatch(String::isEmpty);
        if (structuredName == null && !isEmpty) {
            structuredName =
                    new Card.StructuredName(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4));
        }
    }

    private void takeAddress(CardParameters parameters, Json value) {
        String label = parameters.label();
        List<String> parts = Card.Address.NO_PARTS;
        if (value instanceof Json.Elements(List<Json> slots)) {
            if (slots.size() != ADDRESS_PARTS) {
                scope.odd(Oddity.CARD_PARTS, label);
            }
            parts = parts(value, ADDRESS_PARTS);
        } else if (label.isEmpty()) {
            label = joined(value);
        }
        if (!label.isEmpty() || !parts.equals(Card.Address.NO_PARTS) || parameters.country() != null) {
            addresses.add(new Card.Address(label, parameters.country(), parts, parameters.place(), parameters.pref()));
        }
    }

    /// The slots of a structured value; what stands behind the last one is left out.
    private static List<String> parts(Json value, int count) {
        List<String> parts = new ArrayList<>();
        if (value instanceof Json.Elements(List<Json> slots)) {
            slots.stream().limit(count).forEach(slot -> parts.add(joined(slot)));
        } else {
            parts.add(joined(value));
        }
        while (parts.size() < count) {
            parts.add("");
        }
        return parts;
    }

    /// A value as one text; several in a list with commas between them.
    private static String joined(Json value) {
        return switch (value) {
            case Json.Text(String text) -> ObjectScope.lines(text);
            case Json.Digits(String digits) -> digits;
            case Json.Elements(List<Json> values) ->
                String.join(
                        ", ",
                        values.stream()
                                .map(CardReader::joined)
                                .filter(each -> !each.isEmpty())
                                .toList());
            case Json.Members ignored -> "";
            case Json.Word ignored -> "";
        };
    }

    private static boolean isUri(String text) {
        return text.indexOf(':') > 0 && text.chars().allMatch(c -> c > ' ' && c <= '~');
    }
}
