package org.cadastre.conformance.check.rule;

import static org.cadastre.conformance.check.answer.Breaches.quoted;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.cadastre.conformance.check.answer.Answer;
import org.cadastre.conformance.check.answer.Breaches;
import org.cadastre.conformance.check.answer.Instance;
import org.cadastre.conformance.check.answer.ObjectClass;
import org.cadastre.conformance.check.answer.Place;

/// RFC 8521 §2: the self link of an entity leads to the server that the tag of its handle names. A server that
/// is none of those that tags name may be a copy of one, or a trial of it, and is let be.
final class ObjectTagRule implements Rule {
    @Override
    public void check(Answer answer, Breaches breaches) {
        for (Instance instance : answer.instances(ObjectClass.ENTITY)) {
            String tag = Extensions.tag(instance.place().text("handle"));
            String server = Extensions.TAGS.get(tag);
            if (server == null) {
                continue;
            }
            for (Place link : instance.place().items("links")) {
                String host = host(link.text("href"));
                if (link.text("rel").equals("self") && !host.equals(server) && Extensions.TAGS.containsValue(host)) {
                    breaches.add(
                            "B-12",
                            link.member("href"),
                            quoted(host) + " does not answer for the tag " + tag + ", which counts");
                }
            }
        }
    }

    /// The host of a URL in lower case, empty when there is none.
    private static String host(String url) {
        try {
            String host = new URI(url).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
