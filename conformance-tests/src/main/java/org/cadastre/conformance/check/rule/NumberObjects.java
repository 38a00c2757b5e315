package org.cadastre.conformance.check.rule;

import java.util.List;
import java.util.Set;
import org.cadastre.conformance.check.answer.Answer;
import org.cadastre.conformance.check.answer.Breaches;
import org.cadastre.conformance.check.answer.Place;

/// What the NRO profile says of networks and autnums alike.
final class NumberObjects {
    private static final Set<String> STATES = Set.of("active", "inactive", "administrative", "reserved");

    private NumberObjects() {}

    /// N-11: members that are always there, but in a partial response (RFC 8982).
    static void mandatory(Answer answer, Place object, List<String> members, Breaches breaches) {
        if (!answer.isNro() || answer.top().has("subsetting_metadata")) {
            return;
        }
        for (String member : members) {
            if (!object.has(member)) {
                breaches.add("N-11", object, member + " is missing");
            }
        }
    }

    /// N-06: one state at a time.
    static void state(Answer answer, Place object, Breaches breaches) {
        if (answer.isNro()
                && object.texts("status").stream()
                                .distinct()
                                .filter(STATES::contains)
                                .count()
                        > 1) {
            breaches.add("N-06", object.member("status"), "the states exclude each other");
        }
    }
}
