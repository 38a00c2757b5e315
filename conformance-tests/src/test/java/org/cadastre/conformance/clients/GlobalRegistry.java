package org.cadastre.conformance.clients;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cadastre.conformance.ServerProcess;

/// A packaged server with a few rows of global space, since some clients refuse documentation space unasked;
/// a second one that redirects to it; and the bootstrap files (RFC 9224) of both, on a web server of their own.
///
/// The holder of all rows is `org-ex1`: 193.0.0.0/21, 193.0.22.0-193.0.24.255, 2001:67c:2e8::/48 and AS3333.
final class GlobalRegistry implements AutoCloseable {
    private static final String STATISTICS = """
            2|ripencc|20261101|4|19830101|20261031|+0000
            ripencc|*|ipv4|*|2|summary
            ripencc|*|ipv6|*|1|summary
            ripencc|*|asn|*|1|summary
            ripencc|NL|asn|3333|1|19950101|allocated|org-ex1
            ripencc|NL|ipv4|193.0.0.0|2048|19930901|allocated|org-ex1
            ripencc|NL|ipv4|193.0.22.0|768|19930901|assigned|org-ex1
            ripencc|NL|ipv6|2001:67c:2e8::|48|20050101|assigned|org-ex1
            """;

    private static final Map<String, String> KEYS = Map.of(
            "asn", "3000-4000",
            "ipv4", "193.0.0.0/16",
            "ipv6", "2001:600::/23",
            "dns", "example",
            "object-tags", "EX1");

    private final ServerProcess registry;
    private final ServerProcess redirector;
    private final HttpServer files;

    /// Starts all three.
    ///
    /// @param name names the logs of the servers
    /// @param folder an empty one for the files they read
    GlobalRegistry(String name, Path folder) throws IOException {
        Path statistics = Files.writeString(folder.resolve("delegated-global-extended"), STATISTICS);
        registry = ServerProcess.start(name, statistics);
        Path bootstrap = Files.createDirectories(folder.resolve("bootstrap"));
        for (String kind : KEYS.keySet()) {
            Files.writeString(bootstrap.resolve(kind + ".json"), bootstrap(kind, rdap()));
        }
        redirector = ServerProcess.start(name + "-redirector", Path.of("--bootstrap=" + bootstrap));
        files = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve("/direct/", rdap());
        serve("/redirected/", base(redirector));
        files.start();
    }

    private static String bootstrap(String kind, String base) {
        String contact = kind.equals("object-tags") ? "[\"contact@example.net\"]," : "";
        return "{\"version\":\"1.0\",\"publication\":\"2026-11-01T00:00:00Z\",\"services\":[[" + contact + "[\""
                + KEYS.get(kind) + "\"],[\"" + base + "/\"]]]}";
    }

    private void serve(String path, String base) {
        files.createContext(path, exchange -> {
            String file = exchange.getRequestURI().getPath().substring(path.length());
            String kind = file.endsWith(".json") ? file.substring(0, file.length() - 5) : file;
            byte[] body = KEYS.containsKey(kind) ? bootstrap(kind, base).getBytes(StandardCharsets.UTF_8) : new byte[0];
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private static String base(ServerProcess server) {
        return "http://127.0.0.1:" + server.port("http") + "/rdap";
    }

    /// The RDAP base of the server with the rows, without a slash at its end.
    String rdap() {
        return base(registry);
    }

    /// The RDAP base of the server that has nothing and redirects, without a slash at its end.
    String redirector() {
        return base(redirector);
    }

    /// The folder of bootstrap files that name the server with the rows, without a slash at its end.
    String directBootstrap() {
        return "http://127.0.0.1:" + files.getAddress().getPort() + "/direct";
    }

    /// The folder of bootstrap files that name the server that redirects, without a slash at its end.
    String redirectedBootstrap() {
        return "http://127.0.0.1:" + files.getAddress().getPort() + "/redirected";
    }

    @Override
    public void close() {
        files.stop(0);
        redirector.close();
        registry.close();
    }
}
