package org.cadastre.snapshot.arena;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.registry.Card;
import org.jspecify.annotations.Nullable;

/// How a card stands in an entry, without its name, which stands in the head of the entity: a number that says the kind
/// and which parts there are, then the parts.
final class CardCoding {
    private static final int KIND = 3;
    private static final int STRUCTURED_NAME = 4;
    private static final int PHONES = 8;
    private static final int EMAILS = 0x10;
    private static final int ADDRESSES = 0x20;
    private static final int LANGUAGES = 0x40;
    private static final int ORGANISATIONS = 0x80;
    private static final int ROLES = 0x100;
    private static final int TITLES = 0x200;
    private static final int POSITIONS = 0x400;
    private static final int CONTACT_URIS = 0x800;
    private static final Card.Kind[] KINDS = Card.Kind.values();

    private CardCoding() {}

    static void write(CodeWriter writer, Card card) {
        Card.Kind kind = card.kind();
        Card.StructuredName parts = card.structuredName();
        writer.number((kind == null ? 0 : kind.ordinal() + 1)
                | (parts != null ? STRUCTURED_NAME : 0)
                | (card.phones().isEmpty() ? 0 : PHONES)
                | (card.emails().isEmpty() ? 0 : EMAILS)
                | (card.addresses().isEmpty() ? 0 : ADDRESSES)
                | (card.languages().isEmpty() ? 0 : LANGUAGES)
                | (card.organisations().isEmpty() ? 0 : ORGANISATIONS)
                | (card.roles().isEmpty() ? 0 : ROLES)
                | (card.titles().isEmpty() ? 0 : TITLES)
                | (card.positions().isEmpty() ? 0 : POSITIONS)
                | (card.contactUris().isEmpty() ? 0 : CONTACT_URIS));
        if (parts != null) {
            writer.plain(parts.family());
            writer.plain(parts.given());
            writer.plain(parts.additional());
            writer.plain(parts.prefixes());
            writer.plain(parts.suffixes());
        }
        if (!card.phones().isEmpty()) {
            writePhones(writer, card.phones());
        }
        if (!card.emails().isEmpty()) {
            writeEmails(writer, card.emails());
        }
        if (!card.addresses().isEmpty()) {
            AddressCoding.write(writer, card.addresses());
        }
        if (!card.languages().isEmpty()) {
            writer.words(card.languages());
        }
        writeTexts(writer, card.organisations());
        writeTexts(writer, card.roles());
        writeTexts(writer, card.titles());
        writeTexts(writer, card.positions());
        writeTexts(writer, card.contactUris());
    }

    static Card read(CodeReader reader, String name) {
        int parts = reader.count();
        Card.@Nullable StructuredName structuredName = (parts & STRUCTURED_NAME) != 0 ? structuredName(reader) : null;
        List<Card.Phone> phones = (parts & PHONES) != 0 ? phones(reader) : List.of();
        List<Card.Email> emails = (parts & EMAILS) != 0 ? emails(reader) : List.of();
        List<Card.Address> addresses = (parts & ADDRESSES) != 0 ? AddressCoding.read(reader) : List.of();
        List<String> languages = (parts & LANGUAGES) != 0 ? reader.texts() : List.of();
        return new Card(
                (parts & KIND) == 0 ? null : KINDS[(parts & KIND) - 1],
                name,
                structuredName,
                (parts & ORGANISATIONS) != 0 ? reader.texts() : List.of(),
                (parts & ROLES) != 0 ? reader.texts() : List.of(),
                (parts & TITLES) != 0 ? reader.texts() : List.of(),
                addresses,
                phones,
                emails,
                languages,
                (parts & POSITIONS) != 0 ? reader.texts() : List.of(),
                (parts & CONTACT_URIS) != 0 ? reader.texts() : List.of());
    }

    private static void writeTexts(CodeWriter writer, List<String> texts) {
        if (!texts.isEmpty()) {
            writer.texts(texts);
        }
    }

    private static Card.StructuredName structuredName(CodeReader reader) {
        return new Card.StructuredName(reader.text(), reader.text(), reader.text(), reader.text(), reader.text());
    }

    private static void writePhones(CodeWriter writer, List<Card.Phone> phones) {
        writer.number(phones.size());
        for (Card.Phone phone : phones) {
            writer.plain(phone.number());
            writer.words(phone.types());
            writer.signed(phone.pref());
        }
    }

    private static List<Card.Phone> phones(CodeReader reader) {
        int count = reader.count();
        List<Card.Phone> phones = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            phones.add(new Card.Phone(reader.text(), reader.texts(), (int) reader.signed()));
        }
        return phones;
    }

    private static void writeEmails(CodeWriter writer, List<Card.Email> emails) {
        writer.number(emails.size());
        for (Card.Email email : emails) {
            String type = email.type();
            writer.plain(email.address());
            writer.signed((long) email.pref() << 1 | (type != null ? 1 : 0));
            if (type != null) {
                writer.word(type);
            }
        }
    }

    private static List<Card.Email> emails(CodeReader reader) {
        int count = reader.count();
        List<Card.Email> emails = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String address = reader.text();
            long rest = reader.signed();
            emails.add(new Card.Email(address, (rest & 1) != 0 ? reader.text() : null, (int) (rest >> 1)));
        }
        return emails;
    }
}
