package org.cadastre.conformance.check;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/// An HTTP server each of whose answers has one planted breach: that of number 7 in all that is asked below `/7/`.
final class BadServer implements AutoCloseable {
    private final HttpServer server;
    private final List<PlantedBreach> planted;

    BadServer(List<PlantedBreach> planted) throws IOException {
        this.planted = planted;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /// The URL whose answer has this breach.
    String url(PlantedBreach breach) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + breach.number() + breach.path();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getRawPath();
            PlantedBreach breach = planted.get(Integer.parseInt(path.substring(1, path.indexOf('/', 1))));
            breach.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(breach.status(), breach.content().length == 0 ? -1 : breach.content().length);
            exchange.getResponseBody().write(breach.content());
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
