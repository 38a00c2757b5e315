package org.cadastre.conformance.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RdapCheckCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private HttpServer server;
    private String base;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer(GoodBody.named("network"));
        answer(GoodBody.named("error"));
        GoodBody bad = GoodBody.named("autnum");
        bad.body().remove("notices");
        bad.body().put("port43", "who is\u001b[2J");
        answer(bad);
        server.start();
        base = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(GoodBody good) {
        server.createContext(good.path(), exchange -> {
            try (exchange) {
                byte[] body = good.body().toString().getBytes(StandardCharsets.UTF_8);
                good.headers().forEach(exchange.getResponseHeaders()::set);
                exchange.sendResponseHeaders(good.status(), body.length);
                exchange.getResponseBody().write(body);
            }
        });
    }

    private int run(String... args) {
        return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    @Test
    void exitsWith0WhenThereIsNoBreach() {
        assertThat(run(base + "/ip/192.0.2.5")).isZero();
        assertThat(out).hasToString("0 breaches\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void exitsWith1AndPrintsEachBreachOnOneLine() {
        assertThat(run(base + "/autnum/64500")).isEqualTo(1);
        assertThat(out.toString().lines())
                .containsExactly(
                        "N-04 /notices no notice links to terms-of-service",
                        "N-04 /notices no notice links to inaccuracy-report",
                        "R-13 /port43 'who is?[2J' is neither a host name nor an address",
                        "3 breaches");
    }

    @Test
    void holdsToTheStandardAloneWhenAskedTo() {
        assertThat(run("--profile", "std95", base + "/autnum/64500")).isEqualTo(1);
        assertThat(out.toString().lines()).last().isEqualTo("1 breach");
    }

    @Test
    void namesEachOfSeveralUrls() {
        assertThat(run("--profile=nro", base + "/ip/192.0.2.5", base + "/ip/203.0.113.9"))
                .isZero();
        assertThat(out.toString().lines())
                .containsExactly("# " + base + "/ip/192.0.2.5", "# " + base + "/ip/203.0.113.9", "0 breaches");
    }

    @Test
    void exitsWith2WhenTheCommandLineIsWrong() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--profile", "ripe", base)).isEqualTo(2);
        assertThat(run("--unknown", base)).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: rdap-check").doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void exitsWith3WhenAUrlCannotBeHad() {
        server.stop(0);
        for (String url : new String[] {
            base + "/ip/192.0.2.5",
            "ftp://192.0.2.1/",
            "not a url",
            "http://",
            "http:///x",
            "",
            "http://host.invalid/ip"
        }) {
            assertThat(run(url)).as(url).isEqualTo(3);
        }
        assertThat(err.toString().lines()).hasSize(7).allMatch(line -> line.startsWith("rdap-check: "));
        assertThat(err.toString()).doesNotContain("\tat ");
    }

    @Test
    void goesOnAfterAUrlThatCannotBeHad() {
        assertThat(run("gopher://192.0.2.1/", base + "/autnum/64500")).isEqualTo(3);
        assertThat(out.toString().lines()).last().isEqualTo("3 breaches");
    }

    @Test
    void saysHowItIsUsed() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Usage: rdap-check", "--profile", "Exit codes");
    }
}
