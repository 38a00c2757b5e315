package org.cadastre.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.cadastre.conformance.check.RdapCheck;
import org.cadastre.conformance.check.answer.Breach;
import org.cadastre.conformance.check.answer.HttpAnswer;
import org.cadastre.conformance.check.answer.Profile;

/// Holds every answer that a test receives to the rules of [RdapCheck], whatever the test itself is about.
final class Rules {
    private Rules() {}

    /// The same response, when it keeps every rule.
    ///
    /// @param method the method that was asked with
    /// @param url what was asked
    /// @throws AssertionError with each breach, when there are any
    static RdapResponse hold(String method, String url, RdapResponse response) {
        boolean isBodiless = method.equals("HEAD")
                || method.equals("OPTIONS")
                || response.status() == 204
                || response.status() == 304;
        HttpAnswer answer = new HttpAnswer(response.status(), response.headers(), content(response));
        List<Breach> breaches =
                isBodiless ? RdapCheck.checkHeader(answer, url) : RdapCheck.check(answer, url, Profile.NRO);
        if (!breaches.isEmpty()) {
            throw new AssertionError("breaches of rules: " + breaches + "\nin " + response);
        }
        return response;
    }

    private static byte[] content(RdapResponse response) {
        if (response.body().length == 0 || !response.header("Content-Encoding").equals("gzip")) {
            return response.body();
        }
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return unpacked.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
