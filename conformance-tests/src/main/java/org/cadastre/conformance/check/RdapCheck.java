package org.cadastre.conformance.check;

import java.util.List;
import org.cadastre.conformance.check.answer.Answer;
import org.cadastre.conformance.check.answer.Asked;
import org.cadastre.conformance.check.answer.BodyReader;
import org.cadastre.conformance.check.answer.Breach;
import org.cadastre.conformance.check.answer.Breaches;
import org.cadastre.conformance.check.answer.HttpAnswer;
import org.cadastre.conformance.check.answer.Profile;
import org.cadastre.conformance.check.rule.HttpRule;
import org.cadastre.conformance.check.rule.Rule;
import org.cadastre.conformance.check.shape.Shapes;
import tools.jackson.databind.JsonNode;

/// Compares an answer with the rules: first its header, then the shape of its body, then its sense.
///
/// Every answer has a result: whatever the bytes of a body are, there is a list of breaches and never an exception. May
/// be called from several threads at once.
public final class RdapCheck {
    private static final Shapes SHAPES = new Shapes();
    private static final HttpRule HTTP = new HttpRule();

    private RdapCheck() {}

    /// The breaches in an answer to a GET, none when it is right.
    ///
    /// @param http what came back
    /// @param requestUrl what was asked, with its query string
    public static List<Breach> check(HttpAnswer http, String requestUrl, Profile profile) {
        Breaches breaches = new Breaches();
        HTTP.check(http, requestUrl, http.body().length > 0, breaches);
        if (http.body().length > 0) {
            body(http, requestUrl, profile, breaches);
        } else if (needsBody(http.status(), profile)) {
            breaches.add(
                    http.status() < 400 ? "H-07" : "H-10", "", "an answer of status " + http.status() + " has no body");
        }
        return breaches.list();
    }

    /// The breaches in the header of an answer that has no body because none was asked for: to HEAD or OPTIONS, or of
    /// the status 304.
    public static List<Breach> checkHeader(HttpAnswer http, String requestUrl) {
        Breaches breaches = new Breaches();
        HTTP.check(http, requestUrl, false, breaches);
        return breaches.list();
    }

    private static boolean needsBody(int status, Profile profile) {
        boolean isBodiless = status == 204 || status == 304 || (status >= 300 && status < 400);
        return !isBodiless && (status < 400 || profile == Profile.NRO);
    }

    private static void body(HttpAnswer http, String requestUrl, Profile profile, Breaches breaches) {
        JsonNode json = BodyReader.read(http.body(), breaches);
        if (json == null) {
            return;
        }
        Answer answer = Answer.of(http, Asked.of(requestUrl), profile, json);
        String schema = answer.schema();
        if (schema != null) {
            SHAPES.check(schema, answer.top(), breaches);
        }
        for (Rule rule : Rule.ALL) {
            rule.check(answer, breaches);
        }
    }
}
