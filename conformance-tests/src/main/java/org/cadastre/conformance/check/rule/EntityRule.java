package org.cadastre.conformance.check.rule;

import java.util.List;
import org.cadastre.conformance.check.answer.Answer;
import org.cadastre.conformance.check.answer.Answer.Kind;
import org.cadastre.conformance.check.answer.Breaches;
import org.cadastre.conformance.check.answer.Instance;
import org.cadastre.conformance.check.answer.ObjectClass;
import org.cadastre.conformance.check.answer.Place;

/// NRO profile §5.1.2 and §5.3: what an entity holds, and the mail of an abuse contact.
final class EntityRule implements Rule {
    @Override
    public void check(Answer answer, Breaches breaches) {
        if (!answer.isNro()) {
            return;
        }
        boolean isRedacted = answer.objects().stream().anyMatch(object -> object.has("redacted"));
        for (Instance instance : answer.instances(ObjectClass.ENTITY)) {
            Place entity = instance.place();
            boolean isTopmost = answer.kind() == Kind.OBJECT && instance.outer() == null;
            for (String member : List.of("networks", "autnums")) {
                if (entity.has(member) && !isTopmost) {
                    breaches.add("N-08", entity.member(member), "only the topmost entity lists what it holds");
                } else {
                    entity.items(member).forEach(held -> registrant(entity, held, breaches));
                }
            }
            Instance outer = instance.outer();
            boolean isOfNumbers =
                    outer != null && (outer.kind() == ObjectClass.IP_NETWORK || outer.kind() == ObjectClass.AUTNUM);
            if (isOfNumbers && !isRedacted && entity.texts("roles").contains("abuse") && !hasMail(entity)) {
                breaches.add("N-10", entity, "an abuse contact has an email");
            }
        }
    }

    private static void registrant(Place entity, Place held, Breaches breaches) {
        String handle = entity.text("handle");
        for (Place within : held.items("entities")) {
            if (!handle.isEmpty()
                    && within.text("handle").equals(handle)
                    && within.has("roles")
                    && !within.texts("roles").contains("registrant")) {
                breaches.add("N-08", within.member("roles"), "an entity lists what it is the registrant of");
            }
        }
    }

    private static boolean hasMail(Place entity) {
        return Card.properties(entity).stream()
                .anyMatch(property ->
                        property.name().equals("email") && !property.text().isEmpty());
    }
}
