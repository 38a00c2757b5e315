package org.cadastre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cadastre.config.Config;
import org.cadastre.config.ConfigResult;
import org.cadastre.history.History;

/// A whole server in this process, on free ports of the loopback, and clients for it.
final class RunningServer implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;

    private final Server server;
    private final Server.Start.Ready ready;
    private final HttpClient http = HttpClient.newHttpClient();

    private RunningServer(Server server, Server.Start.Ready ready) {
        this.server = server;
        this.ready = ready;
    }

    static RunningServer of(List<Path> exports) {
        return of(exports, Map.of());
    }

    /// @param settings values by their keys in the configuration
    static RunningServer of(List<Path> exports, Map<String, String> settings) {
        Map<String, String> flags = new HashMap<>(settings);
        flags.putAll(Map.of("http-port", "0", "whois-port", "0", "admin-port", "0", "bind", "127.0.0.1"));
        return of(exports, Config.load(null, Map.of(), flags));
    }

    /// A server with a file of configuration.
    static RunningServer of(List<Path> exports, Path file) {
        Map<String, String> flags = Map.of("http-port", "0", "whois-port", "0", "admin-port", "0", "bind", "127.0.0.1");
        return of(exports, Config.load(file, Map.of(), flags));
    }

    private static RunningServer of(List<Path> exports, ConfigResult result) {
        assertThat(result).isInstanceOf(ConfigResult.Loaded.class);
        Server server = new Server(((ConfigResult.Loaded) result).config(), exports);
        Server.Start start = server.start();
        assertThat(start).isInstanceOf(Server.Start.Ready.class);
        return new RunningServer(server, (Server.Start.Ready) start);
    }

    /// What the server answers from as of a date.
    History history() {
        return server.history();
    }

    /// The answer to a GET below the RDAP base.
    HttpResponse<String> rdap(String path) throws IOException, InterruptedException {
        return get(ready.httpPort(), "/rdap/" + path);
    }

    /// The answer to a GET of any path beside RDAP.
    HttpResponse<String> web(String path) throws IOException, InterruptedException {
        return get(ready.httpPort(), path);
    }

    /// The answer to a GET on the admin listener.
    HttpResponse<String> admin(String path) throws IOException, InterruptedException {
        return get(ready.adminPort(), path);
    }

    /// The port of the admin listener, as an option has it.
    String adminPort() {
        return Integer.toString(ready.adminPort());
    }

    /// Asks for a reload and waits for its end.
    HttpResponse<String> reload() throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(uri(ready.adminPort(), "/snapshot/reload"))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /// The answer to any request.
    ///
    /// @param admin whether it is for the admin listener
    /// @param headers names and values in turn; may be none
    HttpResponse<String> ask(boolean admin, String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(admin ? ready.adminPort() : ready.httpPort(), path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        return http.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(uri(port, path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI uri(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /// A WHOIS connection that is kept.
    WhoisSession whois() throws IOException {
        return new WhoisSession(new Socket(InetAddress.getLoopbackAddress(), ready.whoisPort()));
    }

    /// All that is answered to a line of any bytes, after which the client ends its output.
    byte[] whoisOnce(byte[] line) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), ready.whoisPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(line);
            socket.getOutputStream().write('\n');
            socket.shutdownOutput();
            return socket.getInputStream().readAllBytes();
        }
    }

    /// A `-k` session: one query after the other.
    record WhoisSession(Socket socket, BufferedReader lines) implements AutoCloseable {
        WhoisSession(Socket socket) throws IOException {
            this(socket, new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)));
        }

        /// The answer up to the two empty lines that end it.
        String ask(String query) throws IOException {
            socket.getOutputStream().write(("-k " + query + "\r\n").getBytes(StandardCharsets.UTF_8));
            StringBuilder text = new StringBuilder();
            int empty = 0;
            while (empty < 2) {
                String line = lines.readLine();
                assertThat(line).as("the session ended").isNotNull();
                empty = line.isEmpty() ? empty + 1 : 0;
                text.append(line).append('\n');
            }
            return text.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    @Override
    public void close() {
        http.close();
        server.stop();
    }
}
