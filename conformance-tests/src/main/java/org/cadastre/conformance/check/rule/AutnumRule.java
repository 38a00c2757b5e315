package org.cadastre.conformance.check.rule;

import java.util.List;
import org.cadastre.conformance.check.answer.Answer;
import org.cadastre.conformance.check.answer.Breaches;
import org.cadastre.conformance.check.answer.Instance;
import org.cadastre.conformance.check.answer.ObjectClass;
import org.cadastre.conformance.check.answer.Place;
import tools.jackson.databind.JsonNode;

/// RFC 9083 §5.5 and NRO profile §5.5: the numbers of an autnum.
final class AutnumRule implements Rule {
    private static final List<String> MANDATORY = List.of("handle", "startAutnum", "endAutnum", "status");

    @Override
    public void check(Answer answer, Breaches breaches) {
        for (Instance instance : answer.instances(ObjectClass.AUTNUM)) {
            Place autnum = instance.place();
            NumberObjects.mandatory(answer, autnum, MANDATORY, breaches);
            NumberObjects.state(answer, autnum, breaches);
            JsonNode start = autnum.member("startAutnum").node();
            JsonNode end = autnum.member("endAutnum").node();
            if (start.canConvertToLong() && end.canConvertToLong() && start.longValue() > end.longValue()) {
                breaches.add("X-21", autnum.member("startAutnum"), "it is after endAutnum");
            }
        }
    }
}
