package org.cadastre.conformance.rfc7480;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cadastre.conformance.RawHttp;
import org.cadastre.conformance.RdapResponse;
import org.cadastre.conformance.rfc7480.MutatedRequests.Request;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The rules that the mutation run judges by find what is wrong.
class AnswerRulesTest {
    private static final String ERROR =
            "{\"rdapConformance\":[\"rdap_level_0\"],\"errorCode\":400,\"title\":\"Bad Request\","
                    + "\"description\":[\"no\"]}";
    private static final String FOUND = "{\"rdapConformance\":[\"rdap_level_0\"]}";

    private static Request request(String method) {
        String target = RawHttp.path("/ip/192.0.2.1");
        return new Request(method, target, "m0-1", method + " " + target + " HTTP/1.1\r\n\r\n");
    }

    private static RdapResponse response(int status, String body, String... changed) {
        Map<String, List<String>> headers = new HashMap<>();
        headers.put("content-type", List.of("application/rdap+json"));
        headers.put("access-control-allow-origin", List.of("*"));
        headers.put("x-content-type-options", List.of("nosniff"));
        headers.put("x-request-id", List.of("m0-1"));
        for (int i = 0; i < changed.length; i += 2) {
            headers.put(changed[i], List.of(changed[i + 1]));
        }
        return new RdapResponse("test", status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("what is right is found right")
    void findsNothingWrong() {
        for (RdapResponse right : List.of(
                response(200, FOUND),
                response(400, ERROR),
                response(204, ""),
                response(302, FOUND, "location", "https://rdap.example.net/ip/192.0.2.1"),
                response(503, ERROR.replace("400", "503"), "retry-after", "10"),
                response(501, ERROR.replace("400", "501")))) {
            assertThat(AnswerRules.fault(request("GET"), right, true))
                    .as("%s", right)
                    .isNull();
        }
        assertThat(AnswerRules.fault(request("HEAD"), response(200, ""), true)).isNull();
    }

    @Test
    @DisplayName("each planted fault is found")
    void findsEachFault() {
        for (RdapResponse wrong : List.of(
                response(500, ERROR.replace("400", "500")),
                response(502, ERROR.replace("400", "502")),
                response(503, ERROR.replace("400", "503")),
                response(505, ERROR.replace("400", "505")),
                response(404, ERROR),
                response(400, ERROR.replace("\"no\"", "")),
                response(400, ERROR.replace("title", "name")),
                response(400, "<html>"),
                response(400, ""),
                response(200, "{}"),
                response(200, FOUND.substring(1)),
                response(200, FOUND, "content-encoding", "gzip"),
                response(200, FOUND, "content-type", "text/html"),
                response(200, FOUND, "access-control-allow-origin", "https://www.example.net"),
                response(200, FOUND, "x-content-type-options", ""),
                response(200, FOUND, "x-request-id", "m0-2"),
                response(200, ERROR),
                response(204, FOUND),
                response(302, FOUND, "location", "/ip/192.0.2.1"),
                response(302, FOUND, "location", "https://rdap.example.net/ip/192.0.2.1?token=a"))) {
            assertThat(AnswerRules.fault(request("GET"), wrong, true))
                    .as("%s", wrong)
                    .isNotNull();
        }
        assertThat(AnswerRules.fault(request("HEAD"), response(200, FOUND), true))
                .isNotNull();
    }
}
