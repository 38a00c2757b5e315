package org.cadastre.conformance.check.rule;

import static org.cadastre.conformance.check.answer.Breaches.quoted;

import java.util.List;
import java.util.Set;
import org.cadastre.conformance.check.answer.Answer;
import org.cadastre.conformance.check.answer.Breaches;
import org.cadastre.conformance.check.answer.Instance;
import org.cadastre.conformance.check.answer.ObjectClass;
import org.cadastre.conformance.check.answer.Place;
import org.cadastre.conformance.check.rule.Card.Property;

/// RFC 7095 and RFC 6350, NRO profile §5.1.1: what jCards say.
final class CardRule implements Rule {
    private static final Set<String> NAMES = Set.of(
            "version", "kind", "fn", "n", "adr", "tel", "email", "lang", "geo", "title", "role", "org", "contact-uri");
    private static final Set<String> TEL =
            Set.of("text", "voice", "fax", "cell", "video", "pager", "textphone", "main-number", "work", "home");

    @Override
    public void check(Answer answer, Breaches breaches) {
        for (Instance instance : answer.instances(ObjectClass.ENTITY)) {
            Place entity = instance.place();
            if (!entity.member("vcardArray").node().isArray()) {
                continue;
            }
            List<Property> properties = Card.properties(entity);
            card(answer, entity.member("vcardArray"), properties, breaches);
            for (Property property : properties) {
                value(property, breaches);
                parameters(property, breaches);
                if (answer.isNro()) {
                    NroCard.check(property, NAMES, TEL, breaches);
                }
            }
        }
    }

    private static void card(Answer answer, Place card, List<Property> properties, Breaches breaches) {
        if (properties.isEmpty()) {
            return;
        }
        Property first = properties.getFirst();
        if (!first.name().equals("version")
                || !first.text().equals("4.0")
                || !first.type().equals("text")) {
            breaches.add("J-02", first.place(), "the first property is version 4.0");
        }
        if (properties.stream().noneMatch(property -> property.name().equals("fn"))) {
            breaches.add("J-02", card, "there is no fn");
        }
        if (answer.isNro()
                && properties.stream().noneMatch(property -> property.name().equals("kind"))) {
            breaches.add("J-06", card, "there is no kind");
        }
    }

    private static void value(Property property, Breaches breaches) {
        String text = property.text();
        switch (property.name()) {
            case "fn" -> {
                if (!property.value().node().isString()) {
                    breaches.add("J-02", property.value(), "a name is a text");
                }
            }
            case "adr" -> {
                if (property.value().items().size() != 7) {
                    breaches.add("J-04", property.value(), "an address has seven slots");
                }
            }
            case "tel" -> {
                if (property.type().equals("uri") && !text.startsWith("tel:") && !text.startsWith("sip:")) {
                    breaches.add("J-07", property.value(), "a telephone number of the type uri begins with tel:");
                }
            }
            case "email" -> {
                if (!text.isEmpty() && (text.indexOf('@') < 1 || text.indexOf(' ') >= 0)) {
                    breaches.add("X-36", property.value(), "it is no mail address");
                }
            }
            default -> {}
        }
    }

    private static void parameters(Property property, Breaches breaches) {
        for (Place parameter : property.parameters().members()) {
            if (parameter.name().equalsIgnoreCase("value")) {
                breaches.add("J-03", parameter, "the type of a value is no parameter");
            }
            if (parameter.name().equals("type") && parameter.text().indexOf(',') >= 0) {
                breaches.add("J-03", parameter, quoted(parameter.text()) + " is several values in one text");
            }
        }
    }
}
