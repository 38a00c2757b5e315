package org.cadastre.snapshot.arena;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.registry.Card;

/// How the postal addresses of a card stand in an entry: their number; of each a byte that says which of its parts
/// there are, then its parts and its preference.
final class AddressCoding {
    private static final int LABEL = 1;
    private static final int COUNTRY = 2;
    private static final int PARTS = 4;
    private static final int TYPE = 8;

    private AddressCoding() {}

    static void write(CodeWriter writer, List<Card.Address> addresses) {
        writer.number(addresses.size());
        for (Card.Address address : addresses) {
            write(writer, address);
        }
    }

    static List<Card.Address> read(CodeReader reader) {
        int count = reader.count();
        List<Card.Address> addresses = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int parts = reader.octet();
            addresses.add(new Card.Address(
                    (parts & LABEL) != 0 ? reader.text() : "",
                    (parts & COUNTRY) != 0 ? reader.text() : null,
                    (parts & PARTS) != 0 ? reader.texts() : Card.Address.NO_PARTS,
                    (parts & TYPE) != 0 ? reader.text() : null,
                    (int) reader.signed()));
        }
        return addresses;
    }

    private static void write(CodeWriter writer, Card.Address address) {
        String country = address.countryCode();
        String type = address.type();
        boolean hasParts = !address.parts().equals(Card.Address.NO_PARTS);
        writer.octet((address.label().isEmpty() ? 0 : LABEL)
                | (country != null ? COUNTRY : 0)
                | (hasParts ? PARTS : 0)
                | (type != null ? TYPE : 0));
        if (!address.label().isEmpty()) {
            writer.text(address.label());
        }
        if (country != null) {
            writer.word(country);
        }
        if (hasParts) {
            writer.texts(address.parts());
        }
        if (type != null) {
            writer.word(type);
        }
        writer.signed(address.pref());
    }
}
