package org.cadastre.rdap;

import java.util.List;
import org.cadastre.registry.Card;
import org.jspecify.annotations.Nullable;

/// Writes a contact as jCard (RFC 7095) with the properties that the NRO profile §5.1.1 allows, in one order.
final class JCardWriter {
    private static final byte[] OPENING =
            JsonBytes.encoded("\"vcardArray\":[\"vcard\",[[\"version\",{},\"text\",\"4.0\"]");
    private static final byte[] FN = JsonBytes.encoded("[\"fn\",{},\"text\"");
    private static final byte[] N = JsonBytes.encoded("[\"n\",{},\"text\"");
    private static final byte[] ORG = JsonBytes.encoded("[\"org\",{},\"text\"");
    private static final byte[] ROLE = JsonBytes.encoded("[\"role\",{},\"text\"");
    private static final byte[] TITLE = JsonBytes.encoded("[\"title\",{},\"text\"");
    private static final byte[] ADR = JsonBytes.encoded("[\"adr\",{\"label\":");
    private static final byte[] TEL = JsonBytes.encoded("[\"tel\",{");
    private static final byte[] EMAIL = JsonBytes.encoded("[\"email\",{");
    private static final byte[] LANG = JsonBytes.encoded("[\"lang\",{},\"language-tag\"");
    private static final byte[] GEO = JsonBytes.encoded("[\"geo\",{},\"uri\"");
    private static final byte[] CONTACT_URI = JsonBytes.encoded("[\"contact-uri\",{},\"uri\"");
    private static final byte[] CC = JsonBytes.encodedName("cc");
    private static final byte[] TYPE = JsonBytes.encodedName("type");
    private static final byte[] PREF = JsonBytes.encodedName("pref");
    private static final byte[] AS_TEXT = JsonBytes.encodedText("text");
    private static final byte[] AS_URI = JsonBytes.encodedText("uri");
    private static final byte[][] KINDS = kinds();

    private JCardWriter() {}

    /// `vcardArray`. An entity of which no card is known has one with an empty name, since `fn` must be there.
    ///
    /// @param hideEmail whether to leave out the mail addresses
    /// @param hideTel whether to leave out the telephone numbers
    static void member(RdapBody body, @Nullable Card card, boolean hideEmail, boolean hideTel) {
        JsonBytes json = body.json;
        json.part(OPENING);
        property(json, FN, card == null ? "" : card.name());
        json.part(KINDS[(card == null ? Card.Kind.ORG : RedactionPolicy.kind(card)).ordinal()]);
        if (card != null) {
            name(json, card.structuredName());
            properties(json, ORG, card.organisations());
            properties(json, ROLE, card.roles());
            properties(json, TITLE, card.titles());
            addresses(body, card.addresses());
            if (!hideTel) {
                phones(body, card.phones());
            }
            if (!hideEmail) {
                emails(body, card.emails());
            }
            properties(json, LANG, card.languages());
            properties(json, GEO, card.positions());
            properties(json, CONTACT_URI, card.contactUris());
        }
        json.endArray();
        json.endArray();
    }

    private static void property(JsonBytes json, byte[] opening, String value) {
        json.part(opening);
        json.text(value);
        json.endArray();
    }

    private static void properties(JsonBytes json, byte[] opening, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isEmpty()) {
                property(json, opening, values.get(i));
            }
        }
    }

    private static void name(JsonBytes json, Card.@Nullable StructuredName name) {
        if (name == null) {
            return;
        }
        json.part(N);
        json.startArray();
        json.text(name.family());
        json.text(name.given());
        json.text(name.additional());
        json.text(name.prefixes());
        json.text(name.suffixes());
        json.endArray();
        json.endArray();
    }

    /// Addresses, each with a label (NRO profile §5.1.1): where it has none, its parts.
    private static void addresses(RdapBody body, List<Card.Address> addresses) {
        JsonBytes json = body.json;
        for (int i = 0; i < addresses.size(); i++) {
            Card.Address address = addresses.get(i);
            json.part(ADR);
            json.text(label(address));
            body.text(CC, address.countryCode());
            body.text(TYPE, address.type());
            pref(json, address.pref());
            json.endObject();
            json.part(AS_TEXT);
            json.startArray();
            for (int part = 0; part < address.parts().size(); part++) {
                json.text(address.parts().get(part));
            }
            json.endArray();
            json.endArray();
        }
    }

    /// How an address is written on a letter.
    static String label(Card.Address address) {
        if (!address.label().isEmpty()) {
            return address.label();
        }
        StringBuilder label = new StringBuilder();
        for (String part : address.parts()) {
            if (!part.isEmpty()) {
                label.append(label.isEmpty() ? "" : "\n").append(part);
            }
        }
        return label.toString();
    }

    private static void phones(RdapBody body, List<Card.Phone> phones) {
        JsonBytes json = body.json;
        for (int i = 0; i < phones.size(); i++) {
            Card.Phone phone = phones.get(i);
            json.part(TEL);
            if (phone.types().size() == 1) {
                body.text(TYPE, phone.types().getFirst());
            } else {
                body.texts(TYPE, phone.types());
            }
            pref(json, phone.pref());
            json.endObject();
            json.part(phone.isUri() ? AS_URI : AS_TEXT);
            json.text(phone.number());
            json.endArray();
        }
    }

    private static void emails(RdapBody body, List<Card.Email> emails) {
        JsonBytes json = body.json;
        for (int i = 0; i < emails.size(); i++) {
            Card.Email email = emails.get(i);
            json.part(EMAIL);
            body.text(TYPE, email.type());
            pref(json, email.pref());
            json.endObject();
            json.part(AS_TEXT);
            json.text(email.address());
            json.endArray();
        }
    }

    /// A parameter's value is a text, also when it is a number (RFC 7095 §3.4).
    private static void pref(JsonBytes json, int pref) {
        if (pref != 0) {
            json.name(PREF);
            json.startText();
            json.digits(pref);
            json.quote();
        }
    }

    private static byte[][] kinds() {
        byte[][] encoded = new byte[Card.Kind.values().length][];
        for (Card.Kind kind : Card.Kind.values()) {
            encoded[kind.ordinal()] = JsonBytes.encoded("[\"kind\",{},\"text\",\"" + kind.text() + "\"]");
        }
        return encoded;
    }
}
