package org.cadastre.conformance.check.rule;

import java.util.List;
import java.util.Locale;
import org.cadastre.conformance.check.answer.Breaches;
import org.cadastre.conformance.check.answer.HttpAnswer;

/// RFC 7480 §4 and §5: media type, redirects, what an error must say in its header, and who may read an answer.
public final class HttpRule {
    private static final String RDAP = "application/rdap+json";

    /// Adds the breaches in the header of an answer.
    ///
    /// @param hasBody whether the answer has content
    public void check(HttpAnswer http, String url, boolean hasBody, Breaches breaches) {
        if (hasBody) {
            contentType(http, breaches);
        }
        List<String> origin = http.values("access-control-allow-origin");
        if (!origin.equals(List.of("*"))) {
            breaches.add("H-14", "", "Access-Control-Allow-Origin is " + origin + " and not *");
        }
        if (!http.values("access-control-allow-credentials").isEmpty()) {
            breaches.add("H-15", "", "there is an Access-Control-Allow-Credentials");
        }
        switch (http.status()) {
            case 301, 302, 303, 307, 308 -> redirect(http, url, breaches);
            case 401 -> required(http, "www-authenticate", "A-01", breaches);
            case 405 -> required(http, "allow", "H-03", breaches);
            case 429 -> required(http, "retry-after", "H-13", breaches);
            default -> {}
        }
    }

    private static void contentType(HttpAnswer http, Breaches breaches) {
        List<String> types = http.values("content-type");
        String type = types.size() == 1 ? types.getFirst() : "";
        int parameters = type.indexOf(';');
        String bare = (parameters < 0 ? type : type.substring(0, parameters)).strip();
        if (!bare.toLowerCase(Locale.ROOT).equals(RDAP)) {
            breaches.add("H-04", "", "Content-Type is " + types + " and not " + RDAP);
        }
    }

    private static void required(HttpAnswer http, String name, String rule, Breaches breaches) {
        if (http.values(name).stream().allMatch(String::isBlank)) {
            breaches.add(rule, "", "an answer of status " + http.status() + " has no " + name);
        }
    }

    private static void redirect(HttpAnswer http, String url, Breaches breaches) {
        List<String> locations = http.values("location");
        String location = locations.size() == 1 ? locations.getFirst() : "";
        if (!Uris.isAbsolute(location) || !location.toLowerCase(Locale.ROOT).startsWith("http")) {
            breaches.add("H-08", "", "Location is " + locations + " and no absolute http URL");
        } else if (location.equals(url)) {
            breaches.add("H-08", "", "the redirect leads to where it comes from");
        }
        int query = url.indexOf('?');
        if (query >= 0 && query < url.length() - 1 && location.endsWith(url.substring(query))) {
            breaches.add("H-09", "", "the query string is copied into Location");
        }
    }
}
