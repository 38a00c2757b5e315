package org.cadastre;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cadastre.config.ListenerConfig;
import org.jspecify.annotations.Nullable;

/// Asks `/health/ready` over one plain connection: a container does so every few seconds, and the JDK's HTTP client
/// takes longer to load than the answer to come.
///
/// @param limit the time that all of it may take
record HealthOperation(Duration limit) implements Operations.Health {
    /// The usual time limit.
    static final Duration LIMIT = Duration.ofSeconds(3);

    /// HTTP/1.0, so that the end of the connection is the end of the answer (RFC 1945 §7.2.2).
    private static final String REQUEST = "GET /health/ready HTTP/1.0\r\n\r\n";

    private static final int MOST_BYTES = 4096;
    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] ([0-9]{3})\\b");

    @Override
    public ExitCode health(ListenerConfig listeners, PrintStream out) {
        if (listeners.adminPort() == 0) {
            out.println("not known: the port is set to 0, any free one; give --admin-port");
            return ExitCode.CONFIG;
        }
        String fault = fault(listeners);
        out.println(fault == null ? "ready" : "not ready: " + fault);
        return fault == null ? ExitCode.OK : ExitCode.NOT_READY;
    }

    /// Why the server is not ready, or null when it is.
    private @Nullable String fault(ListenerConfig listeners) {
        InetAddress bound = InetAddress.ofLiteral(listeners.adminBind().toString());
        InetAddress address = bound.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : bound;
        String place = "port " + listeners.adminPort() + " of " + address.getHostAddress();
        try {
            return fault(answer(new InetSocketAddress(address, listeners.adminPort())), place);
        } catch (SocketTimeoutException e) {
            return "no answer from " + place + " within " + limit.toMillis() + " ms";
        } catch (IOException e) {
            return "no answer from " + place + ": " + e.getMessage();
        }
    }

    private String answer(InetSocketAddress listener) throws IOException {
        long end = System.nanoTime() + limit.toNanos();
        byte[] answer = new byte[MOST_BYTES];
        int length = 0;
        try (Socket socket = new Socket()) {
            socket.connect(listener, millisUntil(end));
            socket.getOutputStream().write(REQUEST.getBytes(StandardCharsets.US_ASCII));
            int read = 0;
            while (read >= 0 && length < MOST_BYTES) {
                length += read;
                socket.setSoTimeout(millisUntil(end));
                read = socket.getInputStream().read(answer, length, MOST_BYTES - length);
            }
        }
        return new String(answer, 0, length, StandardCharsets.ISO_8859_1);
    }

    private static int millisUntil(long end) throws SocketTimeoutException {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
            throw new SocketTimeoutException();
        }
        return (int) left;
    }

    private static @Nullable String fault(String answer, String place) {
        Matcher line = STATUS_LINE.matcher(answer);
        if (!line.lookingAt()) {
            return place + " does not speak HTTP";
        }
        return switch (line.group(1)) {
            case "200" -> null;
            case "503" -> reason(answer);
            default -> place + " is not the admin listener: it answers with the status " + line.group(1);
        };
    }

    /// The first line of the body, fit for a terminal.
    private static String reason(String answer) {
        int head = answer.indexOf("\r\n\r\n");
        String body = head < 0 ? "" : answer.substring(head + 4).strip();
        return body.lines().findFirst().orElse("no reason is given").replaceAll("\\P{Print}", "?");
    }
}
