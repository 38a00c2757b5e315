package org.cadastre.conformance.check.rule;

import static org.cadastre.conformance.check.answer.Breaches.quoted;

import java.util.List;
import java.util.Set;
import org.cadastre.conformance.check.answer.Breaches;
import org.cadastre.conformance.check.answer.Place;
import org.cadastre.conformance.check.rule.Card.Property;

/// NRO profile §5.1.1: the properties, types and parameters that a jCard may have.
final class NroCard {
    private NroCard() {}

    static void check(Property property, Set<String> names, Set<String> telephones, Breaches breaches) {
        if (!property.name().matches("[a-z][a-z0-9-]*")) {
            return;
        }
        if (!names.contains(property.name())) {
            breaches.add("J-05", property.place(), quoted(property.name()) + " is no property of the profile");
            return;
        }
        type(property, breaches);
        if (property.name().equals("kind")
                && !Set.of("individual", "group", "org").contains(property.text())) {
            breaches.add("J-06", property.value(), "a kind is individual, group or org");
        }
        if (property.name().equals("adr") && property.parameters().text("label").isEmpty()) {
            breaches.add("J-04", property.place(), "an address has a label");
        }
        for (Place parameter : property.parameters().members()) {
            parameter(property, parameter, telephones, breaches);
        }
    }

    private static void type(Property property, Breaches breaches) {
        Set<String> types = switch (property.name()) {
            case "geo", "contact-uri" -> Set.of("uri");
            case "tel" -> Set.of("uri", "text");
            case "lang" -> Set.of("language-tag");
            default -> Set.of("text");
        };
        if (!types.contains(property.type())) {
            breaches.add("J-07", property.place(), quoted(property.type()) + " is not the type of " + property.name());
        }
    }

    private static void parameter(Property property, Place parameter, Set<String> telephones, Breaches breaches) {
        String name = property.name();
        switch (parameter.name()) {
            case "language", "altid", "pref" -> {}
            case "lang" -> breaches.add("J-11", parameter, "the language of a property is its parameter language");
            case "label", "cc" -> {
                if (!name.equals("adr")) {
                    breaches.add("J-08", parameter, "only an address has this parameter");
                }
            }
            case "type" -> {
                List<String> values = parameter.node().isArray()
                        ? parameter.items().stream().map(Place::text).toList()
                        : List.of(parameter.text());
                Set<String> allowed = switch (name) {
                    case "tel" -> telephones;
                    case "email", "org", "adr" -> Set.of("work", "home");
                    default -> Set.<String>of();
                };
                if (parameter.text().indexOf(',') < 0 && !allowed.containsAll(values)) {
                    breaches.add("J-08", parameter, quoted(String.join(", ", values)) + " is no type of " + name);
                }
            }
            default -> {
                if (parameter.name().matches("[a-z][a-z0-9-]*")
                        && !parameter.name().equals("value")) {
                    breaches.add("J-08", parameter, "the profile has no such parameter");
                }
            }
        }
    }
}
