package org.cadastre.conformance.check.rule;

import static org.cadastre.conformance.check.answer.Breaches.quoted;

import org.cadastre.conformance.check.answer.Answer;
import org.cadastre.conformance.check.answer.Answer.Kind;
import org.cadastre.conformance.check.answer.Breaches;
import org.cadastre.conformance.check.answer.ObjectClass;
import org.cadastre.conformance.check.answer.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// RFC 9083 §6 and NRO profile §7: an error says the status of its answer, and an empty result is one.
final class ErrorRule implements Rule {
    @Override
    public void check(Answer answer, Breaches breaches) {
        Place top = answer.top();
        boolean isError = answer.kind() == Kind.ERROR;
        for (ObjectClass each : ObjectClass.ALL) {
            Place results = top.member(each.results());
            if (results.node().isArray() && results.node().isEmpty() != isError) {
                breaches.add(
                        "E-1",
                        results,
                        isError ? "an error has no results" : "an empty result is answered with 404 (RFC 7480 §5.3)");
            }
        }
        if (!isError) {
            return;
        }
        JsonNode code = top.member("errorCode").node();
        int status = answer.http().status();
        if (code.isIntegralNumber() && !code.asString().equals(Integer.toString(status))) {
            breaches.add("R-18", top.member("errorCode"), "the status of the answer is " + status);
        }
        String phrase = phrase(status);
        String title = top.text("title");
        if (answer.isNro() && phrase != null && !phrase.equals(title)) {
            breaches.add("N-23", top.member("title"), quoted(title) + " is not " + quoted(phrase));
        }
    }

    /// The reason phrase of RFC 9110 §15 and RFC 6585; null for a status that has none here.
    private static @Nullable String phrase(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 406 -> "Not Acceptable";
            case 408 -> "Request Timeout";
            case 410 -> "Gone";
            case 413 -> "Content Too Large";
            case 414 -> "URI Too Long";
            case 415 -> "Unsupported Media Type";
            case 422 -> "Unprocessable Content";
            case 429 -> "Too Many Requests";
            case 431 -> "Request Header Fields Too Large";
            case 500 -> "Internal Server Error";
            case 501 -> "Not Implemented";
            case 502 -> "Bad Gateway";
            case 503 -> "Service Unavailable";
            case 504 -> "Gateway Timeout";
            case 505 -> "HTTP Version Not Supported";
            default -> null;
        };
    }
}
