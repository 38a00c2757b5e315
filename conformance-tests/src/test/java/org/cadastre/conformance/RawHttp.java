package org.cadastre.conformance;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One HTTP/1.1 connection, byte by byte.
public final class RawHttp implements AutoCloseable {
    /// How the message of the exception begins that says that no answer came any more; it ends so when not even a part
    /// of one did.
    public static final String ENDED_AFTER = "the connection ended after: ";

    private final Socket socket;
    private final InputStream in;

    /// Connects to the target.
    public RawHttp() throws IOException {
        this(Target.get().rdap());
    }

    /// Connects to the server that has this RDAP base.
    public RawHttp(URI base) throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(20_000);
        socket.connect(new InetSocketAddress(base.getHost(), base.getPort() < 0 ? 80 : base.getPort()), 10_000);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /// One request line with `Host` and `Connection: close`, on a connection of its own.
    ///
    /// @param requestLine such as `GET /rdap/ip//1 HTTP/1.1`
    public static RdapResponse ask(String requestLine) throws IOException {
        try (RawHttp http = new RawHttp()) {
            http.send(requestLine + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            return http.read(requestLine);
        }
    }

    /// The path of a resource on the target, such as `/rdap/ip/192.0.2.1`.
    public static String path(String below) {
        return Target.get().rdap().getRawPath() + below;
    }

    /// Sends these bytes at once.
    public void send(String latin1) throws IOException {
        socket.getOutputStream().write(latin1.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /// Says that nothing more will be sent, and keeps reading.
    public void endOutput() throws IOException {
        socket.shutdownOutput();
    }

    /// Reads one response to a request of this request line, and holds it to [Rules].
    public RdapResponse read(String requestLine) throws IOException {
        String[] words = requestLine.split(" ", -1);
        String target = words.length > 1 && words[1].startsWith("/") ? words[1] : "";
        return Rules.hold(words[0], target, readAnything(requestLine));
    }

    /// Reads one response that need not be RDAP.
    public RdapResponse readAnything(String requestLine) throws IOException {
        String statusLine = line();
        if (!statusLine.matches("HTTP/1\\.1 \\d{3}( .*)?")) {
            throw new AssertionError("no status line: " + statusLine);
        }
        int status = Integer.parseInt(statusLine.substring(9, 12));
        Map<String, List<String>> headers = new HashMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        boolean bodiless = requestLine.startsWith("HEAD ") || status == 304 || status == 204;
        String length = headers.getOrDefault("content-length", List.of("0")).getFirst();
        byte[] body = bodiless ? new byte[0] : in.readNBytes(Integer.parseInt(length));
        return new RdapResponse(requestLine, status, headers, body);
    }

    /// Whether the server ends the connection without another byte.
    public boolean isEnded() throws IOException {
        return in.read() < 0;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException(ENDED_AFTER + line);
            }
            if (b != '\r') {
                line.append((char) b);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
