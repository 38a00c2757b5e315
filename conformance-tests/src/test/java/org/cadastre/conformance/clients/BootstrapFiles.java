package org.cadastre.conformance.clients;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.cadastre.conformance.FixtureRegistry;

/// The five bootstrap files (RFC 9224 and RFC 8521), each of one service, on a web server of their own.
final class BootstrapFiles implements AutoCloseable {
    /// What the fixture registry answers for.
    private static final Map<String, String> FIXTURE = Map.of(
            "asn", "64496-64511",
            "ipv4", "192.0.2.0/24",
            "ipv6", "2001:db8::/32",
            "dns", "arpa",
            "object-tags", "EX");

    private final HttpServer server;

    /// Serves the files.
    ///
    /// @param keys the one entry of each file, by the file's name
    /// @param base of the RDAP server that they name, without a slash at its end
    BootstrapFiles(Map<String, String> keys, String base) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        for (String kind : keys.keySet()) {
            byte[] body = text(kind, keys, base).getBytes(StandardCharsets.UTF_8);
            server.createContext("/" + kind + ".json", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
        }
        server.start();
    }

    /// Those that lead to the fixture registry.
    static BootstrapFiles ofFixture() throws IOException {
        return new BootstrapFiles(FIXTURE, FixtureRegistry.get().rdap().toString());
    }

    /// What a file holds.
    static String text(String kind, Map<String, String> keys, String base) {
        String contact = kind.equals("object-tags") ? "[\"contact@example.net\"]," : "";
        return "{\"version\":\"1.0\",\"publication\":\"2026-11-01T00:00:00Z\",\"services\":[[" + contact + "[\""
                + keys.get(kind) + "\"],[\"" + base + "/\"]]]}";
    }

    /// Where they are, without a slash at its end.
    String folder() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
