package org.cadastre.conformance.check.rule;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.conformance.check.answer.Place;

/// The properties of a jCard (RFC 7095 §3.3) that have the shape of properties.
final class Card {
    private Card() {}

    /// One property.
    ///
    /// @param place where it stands
    /// @param name what it is
    /// @param parameters its parameters
    /// @param type the type of its value
    /// @param value its first value
    record Property(Place place, String name, Place parameters, String type, Place value) {
        /// The first value when it is a text, else an empty text.
        String text() {
            return value.text();
        }
    }

    /// The properties of an entity's jCard, in order.
    static List<Property> properties(Place entity) {
        List<Property> properties = new ArrayList<>();
        List<Place> card = entity.items("vcardArray");
        for (Place place : card.size() == 2 ? card.get(1).items() : List.<Place>of()) {
            List<Place> parts = place.items();
            if (parts.size() >= 4 && parts.get(1).node().isObject()) {
                properties.add(new Property(
                        place, parts.get(0).text(), parts.get(1), parts.get(2).text(), parts.get(3)));
            }
        }
        return properties;
    }
}
