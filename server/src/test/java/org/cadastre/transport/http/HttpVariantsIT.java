package org.cadastre.transport.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cadastre.testing.Holds;
import org.cadastre.transport.Listener;
import org.cadastre.transport.Listeners;
import org.cadastre.transport.testing.FakeRdap;
import org.cadastre.transport.testing.RawClient;
import org.cadastre.transport.testing.RawClient.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Answers that differ by what the request's header says, or lead elsewhere.
final class HttpVariantsIT {
    private static final Listeners LISTENERS = new Listeners(1, InstantSource.system());
    private static final FakeRdap RDAP = new FakeRdap();
    private static Listener listener;

    @BeforeAll
    static void open() {
        listener = LISTENERS.http("127.0.0.1", 0, HttpSettings.DEFAULTS, RDAP);
    }

    @AfterAll
    static void stop() {
        LISTENERS.stop(Duration.ofSeconds(2));
    }

    private static Response ask(String method, String path, String... headers) throws IOException {
        try (RawClient client = new RawClient(listener.port())) {
            client.send(method + " /rdap" + path + " HTTP/1.1\r\nHost: x\r\n");
            for (String header : headers) {
                client.send(header + "\r\n");
            }
            client.send("\r\n");
            return client.response(!method.equals("HEAD"));
        }
    }

    private static Map<String, String> lasting(Response response) {
        Map<String, String> headers = new TreeMap<>(response.headers());
        headers.keySet().removeAll(Set.of("date", "x-request-id"));
        return headers;
    }

    // gzip (H-21).

    @ParameterizedTest
    @ValueSource(ints = {2_000, 500_000})
    void sendsGzipToThoseWhoWantIt(int length) throws IOException {
        byte[] packed = FakeRdap.gzip(FakeRdap.large(length));
        Response response = ask("GET", "/packable/" + length, "Accept-Encoding: gzip, deflate, br");

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.headers())
                .containsEntry("content-encoding", "gzip")
                .containsEntry("content-type", FakeRdap.TYPE)
                .containsEntry("content-length", Integer.toString(packed.length))
                .containsEntry("vary", "Accept, Accept-Encoding")
                .containsEntry("etag", FakeRdap.GZIP_ETAG);
        assertThat(response.body().getBytes(ISO_8859_1)).isEqualTo(packed);
        assertThat(lasting(ask("HEAD", "/packable/" + length, "Accept-Encoding: gzip, deflate, br")))
                .isEqualTo(lasting(response));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Accept: */*", "Accept-Encoding: identity", "Accept-Encoding: gzip;q=0", "Accept-Encoding: br"})
    void sendsTheBodyAsItIsToOthers(String header) throws IOException {
        int before = RDAP.packings();
        Response response = ask("GET", "/packable/2000", header);

        assertThat(response.headers())
                .doesNotContainKey("content-encoding")
                .containsEntry("vary", "Accept, Accept-Encoding")
                .containsEntry("etag", FakeRdap.ETAG);
        assertThat(response.body().getBytes(ISO_8859_1)).isEqualTo(FakeRdap.large(2_000));
        assertThat(RDAP.packings()).isEqualTo(before);
    }

    @Test
    void sendsWhatCannotBeHadInGzipAsItIs() throws IOException {
        Response response = ask("GET", "/ip/192.0.2.1", "Accept-Encoding: gzip, identity;q=0");
        assertThat(response.headers())
                .doesNotContainKey("content-encoding")
                .containsEntry("etag", FakeRdap.ETAG)
                .containsEntry("vary", "Accept, Accept-Encoding");
        assertThat(response.body()).isEqualTo("/ip/192.0.2.1");
    }

    @Test
    void takesATagOfEitherForm() throws IOException {
        for (String encoding : new String[] {"gzip", "identity"}) {
            for (String tag : new String[] {FakeRdap.ETAG, FakeRdap.GZIP_ETAG}) {
                Response response =
                        ask("GET", "/packable/2000", "Accept-Encoding: " + encoding, "If-None-Match: " + tag);
                assertThat(response.status()).as(encoding + tag).isEqualTo(304);
                assertThat(response.headers()).containsEntry("etag", tag).doesNotContainKey("content-encoding");
            }
        }
    }

    @Test
    void answersAFaultOfPackingWith500() throws IOException {
        assertThat(ask("GET", "/gzip-throws").status()).isEqualTo(200);
        Response response = ask("GET", "/gzip-throws", "Accept-Encoding: gzip");
        assertThat(response.status()).isEqualTo(500);
        assertThat(response.body()).contains("\"errorCode\":500").doesNotContain("planted");
    }

    // What the peer accepts besides (H-04, H-05).

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/rdap+json;exts_list=\"rdap_level_0 foo\"",
                "application/rdap+json;exts_list=\"a\\\"b, c;q=0",
                "application/rdap+json;q=0",
                "text/html",
                "*/*;q=0",
                "\"",
                ";;;,,,=",
                "\u00e9\u00ff"
            })
    @Holds("H-04")
    void answersRdapJsonWhateverIsAccepted(String accept) throws IOException {
        Response response = ask("GET", "/ip/192.0.2.1", "Accept: " + accept);
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.headers()).containsEntry("content-type", FakeRdap.TYPE);
    }

    // Redirects (H-08, H-09).

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    @Holds({"H-08", "H-09", "H-14"})
    void passesARedirectOn(int status) throws IOException {
        Response response = ask("GET", "/elsewhere/" + status + "?token=secret", "Accept-Encoding: gzip");

        assertThat(response.status()).isEqualTo(status);
        assertThat(response.headers())
                .containsEntry("location", FakeRdap.ELSEWHERE)
                .containsEntry("access-control-allow-origin", "*")
                .containsEntry("cache-control", "public, max-age=60")
                .containsEntry("content-type", FakeRdap.TYPE);
        assertThat(response.body()).isEqualTo(FakeRdap.REDIRECTED);
        Response head = ask("HEAD", "/elsewhere/" + status);
        assertThat(head.statusLine()).isEqualTo(response.statusLine());
        assertThat(lasting(head)).isEqualTo(lasting(response));
    }

    @Test
    void redirectsAlsoThoseWhoNameItsTag() throws IOException {
        assertThat(ask("GET", "/elsewhere/302", "If-None-Match: *").status()).isEqualTo(302);
    }

    // Names of requests, and when to come again.

    @Test
    void saysTheNameOfTheRequestBack() throws IOException {
        assertThat(ask("GET", "/a", "X-Request-Id: abc-1").headers()).containsEntry("x-request-id", "abc-1");
        assertThat(ask("GET", "/a", "X-Request-Id: <b>").headers().get("x-request-id"))
                .matches("[0-9a-z]{12}");
        for (String method : new String[] {"GET", "HEAD", "OPTIONS", "POST"}) {
            assertThat(ask(method, "/a").headers().get("x-request-id"))
                    .as(method)
                    .matches("[0-9a-z]{12}");
        }
        assertThat(ask("GET", "/a", "X-Request-Id: n1", "If-None-Match: *").headers())
                .containsEntry("x-request-id", "n1");
    }

    @Test
    void namesTheRequestInWhatItSaysOfAFault() throws IOException {
        Response response = ask("GET", "/throw", "X-Request-Id: abc-2");
        assertThat(response.status()).isEqualTo(500);
        assertThat(response.headers()).containsEntry("x-request-id", "abc-2");
        assertThat(response.body()).contains("abc-2");
    }

    @Test
    void saysWhenToComeAgain() throws IOException {
        Response response = ask("GET", "/busy");
        assertThat(response.status()).isEqualTo(429);
        assertThat(response.headers())
                .containsEntry("retry-after", "7")
                .containsEntry("access-control-allow-origin", "*");
        assertThat(ask("GET", "/a").headers()).doesNotContainKey("retry-after");
    }
}
