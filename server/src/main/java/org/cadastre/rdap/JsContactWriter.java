package org.cadastre.rdap;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.cadastre.registry.Card;
import org.cadastre.registry.Entity;
import org.jspecify.annotations.Nullable;

/// Writes a contact as JSContact card (RFC 9553) in the member `jscontact_card`.
final class JsContactWriter {
    private static final List<String> ADDRESS_KINDS =
            List.of("postOfficeBox", "apartment", "name", "locality", "region", "postcode", "country");
    private static final List<String> NAME_KINDS = List.of("surname", "given", "given2", "title", "credential");

    private JsContactWriter() {}

    /// The card; its `uid` is the address of the entity, or a name-based UUID of its name when it has no handle.
    ///
    /// @param hideEmail whether to leave out the mail addresses
    /// @param hideTel whether to leave out the telephone numbers
    static void member(RdapBody body, Entity entity, boolean hideEmail, boolean hideTel) {
        Card card = entity.card();
        JsonBytes json = body.json;
        json.name("jscontact_card");
        json.startObject();
        text(json, "@type", "Card");
        text(json, "version", "1.0");
        text(json, "uid", uid(body, entity));
        if (card != null) {
            text(json, "kind", RedactionPolicy.kind(card).text());
            name(json, card);
            values(json, "organizations", "name", card.organisations(), null);
            titles(json, card);
            addresses(json, card);
            if (!hideTel) {
                phones(json, card.phones());
            }
            if (!hideEmail) {
                emails(json, card.emails());
            }
            values(json, "preferredLanguages", "language", card.languages(), null);
            values(json, "links", "uri", card.contactUris(), "contact");
        }
        json.endObject();
    }

    private static String uid(RdapBody body, Entity entity) {
        if (!entity.key().isEmpty()) {
            return body.settings.base() + RdapPath.ofEntity(entity);
        }
        String name = entity.card() == null ? "" : entity.card().name();
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static void name(JsonBytes json, Card card) {
        Card.StructuredName name = card.structuredName();
        List<String> parts = name == null
                ? List.of()
                : List.of(name.family(), name.given(), name.additional(), name.prefixes(), name.suffixes());
        if (card.name().isEmpty() && isEmpty(parts)) {
            return;
        }
        json.name("name");
        json.startObject();
        text(json, "full", card.name());
        components(json, NAME_KINDS, parts);
        json.endObject();
    }

    private static void components(JsonBytes json, List<String> kinds, List<String> parts) {
        if (isEmpty(parts)) {
            return;
        }
        json.name("components");
        json.startArray();
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).isEmpty()) {
                json.startObject();
                text(json, "kind", kinds.get(i));
                text(json, "value", parts.get(i));
                json.endObject();
            }
        }
        json.endArray();
    }

    private static boolean isEmpty(List<String> parts) {
        for (String part : parts) {
            if (!part.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /// Objects of one property under their numbers, and of a kind when one is given.
    private static void values(
            JsonBytes json, String member, String property, List<String> values, @Nullable String kind) {
        if (values.isEmpty()) {
            return;
        }
        json.name(member);
        json.startObject();
        for (int i = 0; i < values.size(); i++) {
            json.name(id(i));
            json.startObject();
            text(json, property, values.get(i));
            text(json, "kind", kind);
            json.endObject();
        }
        json.endObject();
    }

    private static void titles(JsonBytes json, Card card) {
        if (card.titles().isEmpty() && card.roles().isEmpty()) {
            return;
        }
        json.name("titles");
        json.startObject();
        int count = 0;
        for (String title : card.titles()) {
            title(json, count++, title, "title");
        }
        for (String role : card.roles()) {
            title(json, count++, role, "role");
        }
        json.endObject();
    }

    private static void title(JsonBytes json, int number, String name, String kind) {
        json.name(id(number));
        json.startObject();
        text(json, "name", name);
        text(json, "kind", kind);
        json.endObject();
    }

    /// Addresses, and positions as addresses of which no more is known.
    private static void addresses(JsonBytes json, Card card) {
        if (card.addresses().isEmpty() && card.positions().isEmpty()) {
            return;
        }
        json.name("addresses");
        json.startObject();
        int count = 0;
        for (Card.Address address : card.addresses()) {
            json.name(id(count++));
            json.startObject();
            components(json, ADDRESS_KINDS, address.parts());
            text(json, "countryCode", address.countryCode());
            text(json, "full", JCardWriter.label(address));
            context(json, address.type());
            pref(json, address.pref());
            json.endObject();
        }
        for (String position : card.positions()) {
            json.name(id(count++));
            json.startObject();
            text(json, "coordinates", position);
            json.endObject();
        }
        json.endObject();
    }

    private static void phones(JsonBytes json, List<Card.Phone> phones) {
        if (phones.isEmpty()) {
            return;
        }
        json.name("phones");
        json.startObject();
        for (int i = 0; i < phones.size(); i++) {
            Card.Phone phone = phones.get(i);
            json.name(id(i));
            json.startObject();
            text(json, "number", phone.number());
            features(json, phone.types());
            context(
                    json,
                    phone.types().contains("work") ? "work" : phone.types().contains("home") ? "home" : null);
            pref(json, phone.pref());
            json.endObject();
        }
        json.endObject();
    }

    private static void features(JsonBytes json, List<String> types) {
        boolean open = false;
        for (int i = 0; i < types.size(); i++) {
            String type = types.get(i);
            if (isContext(type) || types.indexOf(type) < i) {
                continue;
            }
            if (!open) {
                json.name("features");
                json.startObject();
                open = true;
            }
            json.name(type.equals("cell") ? "mobile" : type);
            json.flag(true);
        }
        if (open) {
            json.endObject();
        }
    }

    private static void emails(JsonBytes json, List<Card.Email> emails) {
        if (emails.isEmpty()) {
            return;
        }
        json.name("emails");
        json.startObject();
        for (int i = 0; i < emails.size(); i++) {
            Card.Email email = emails.get(i);
            json.name(id(i));
            json.startObject();
            text(json, "address", email.address());
            context(json, email.type());
            pref(json, email.pref());
            json.endObject();
        }
        json.endObject();
    }

    private static boolean isContext(String type) {
        return type.equals("work") || type.equals("home");
    }

    private static void context(JsonBytes json, @Nullable String type) {
        if (type != null && isContext(type)) {
            json.name("contexts");
            json.startObject();
            json.name(type.equals("home") ? "private" : type);
            json.flag(true);
            json.endObject();
        }
    }

    private static void pref(JsonBytes json, int pref) {
        if (pref != 0) {
            json.name("pref");
            json.number(pref);
        }
    }

    private static void text(JsonBytes json, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            json.name(name);
            json.text(value);
        }
    }

    private static String id(int index) {
        return Integer.toString(index + 1);
    }
}
