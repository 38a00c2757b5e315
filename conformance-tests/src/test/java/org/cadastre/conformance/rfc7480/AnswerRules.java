package org.cadastre.conformance.rfc7480;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.zip.GZIPInputStream;
import org.cadastre.conformance.RawHttp;
import org.cadastre.conformance.RdapResponse;
import org.cadastre.conformance.rfc7480.MutatedRequests.Request;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// What every answer keeps to, whatever was asked (RFC 7480 §4 and §5, RFC 9083 §6).
final class AnswerRules {
    private AnswerRules() {}

    /// What is wrong with an answer, or null.
    ///
    /// @param named whether the request was whole, so that the server knows its name
    static @Nullable String fault(Request request, RdapResponse response, boolean named) {
        if (!isAllowed(request, response)) {
            return "status " + response.status();
        }
        if (response.status() < 200) {
            return null;
        }
        if (!response.header("Access-Control-Allow-Origin").equals("*")) {
            return "H-14: not every page may read it";
        }
        if (!response.header("X-Content-Type-Options").equals("nosniff")) {
            return "A-08: not nosniff";
        }
        String id = response.header("X-Request-Id");
        if (id.isEmpty() || named && !id.equals(request.id())) {
            return "it has the name '" + id + "'";
        }
        if (isRedirect(response) && !isCompleteUri(response.header("Location"))) {
            return "H-08: Location " + response.header("Location");
        }
        return content(request, response);
    }

    /// Whether a status is one for a client's fault, or says that something is not offered.
    private static boolean isAllowed(Request request, RdapResponse response) {
        return switch (response.status()) {
            case 501 -> true;
            case 503 -> response.header("Retry-After").matches("\\d+");
            case 505 -> !request.bytes().contains(" HTTP/1.");
            default -> response.status() < 500;
        };
    }

    private static boolean isRedirect(RdapResponse response) {
        return response.status() / 100 == 3 && response.status() != 304;
    }

    private static boolean isCompleteUri(String location) {
        try {
            URI uri = new URI(location);
            return uri.isAbsolute() && uri.getHost() != null && uri.getRawQuery() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static @Nullable String content(Request request, RdapResponse response) {
        int status = response.status();
        if (request.method().equals("HEAD") || status == 204 || status == 304) {
            return response.body().length == 0 ? null : "H-02: it has content";
        }
        String type = response.header("Content-Type");
        if (!isBelowBase(request) && !type.startsWith("application/rdap+json")) {
            return null;
        }
        if (!type.equals("application/rdap+json")) {
            return "H-04: Content-Type " + type;
        }
        JsonNode json;
        try {
            json = unpacked(response).json();
        } catch (JacksonException | UncheckedIOException e) {
            return "the body cannot be read: " + e.getMessage();
        }
        if (!json.path("rdapConformance").isArray()) {
            return "C-1: no rdapConformance";
        }
        if (status >= 400) {
            return errorMembers(json, status);
        }
        return json.has("errorCode") ? "RFC 9083 §6: an error code in what is none" : null;
    }

    private static @Nullable String errorMembers(JsonNode json, int status) {
        if (json.path("errorCode").asInt(0) != status) {
            return "R-18: errorCode " + json.path("errorCode");
        }
        if (!json.path("title").isString() || json.path("description").isEmpty()) {
            return "R-18: no title or no description";
        }
        return null;
    }

    private static boolean isBelowBase(Request request) {
        String base = RawHttp.path("");
        String target = request.target();
        return target.equals(base) || target.startsWith(base + "/") || target.startsWith(base + "?");
    }

    private static RdapResponse unpacked(RdapResponse response) {
        if (!response.header("Content-Encoding").equals("gzip")) {
            return response;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return new RdapResponse(response.asked(), response.status(), response.headers(), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
