package org.cadastre.transport.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// A socket on loopback that sends bytes as they are. Characters are bytes.
public final class RawClient implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket = new Socket();
    private final InputStream input;

    public RawClient(int port) throws IOException {
        this(port, 0);
    }

    /// A connected client.
    ///
    /// @param receiveBytes size of the receive buffer, small for a reader that is to be slow; 0 leaves it
    public RawClient(int port, int receiveBytes) throws IOException {
        if (receiveBytes > 0) {
            socket.setReceiveBufferSize(receiveBytes);
        }
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.setTcpNoDelay(true);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        input = new BufferedInputStream(socket.getInputStream());
    }

    /// The head and body of one HTTP answer; header names in lower case.
    public record Response(String statusLine, Map<String, String> headers, String body) {
        public int status() {
            return Integer.parseInt(statusLine.substring(9, 12));
        }
    }

    public RawClient send(String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
        return this;
    }

    public RawClient endOutput() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    public int read() throws IOException {
        return input.read();
    }

    public String read(int bytes) throws IOException {
        return new String(input.readNBytes(bytes), ISO_8859_1);
    }

    /// All up to the end; a reset is an [IOException].
    public String readToEnd() throws IOException {
        return new String(input.readAllBytes(), ISO_8859_1);
    }

    public String readLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = input.read(); b >= 0; b = input.read()) {
            line.write(b);
            if (b == '\n') {
                break;
            }
        }
        return line.toString(ISO_8859_1);
    }

    public Response response() throws IOException {
        return response(true);
    }

    /// The next answer.
    ///
    /// @param withBody false for the answer to HEAD
    public Response response(boolean withBody) throws IOException {
        String statusLine = readLine();
        Map<String, String> headers = new TreeMap<>();
        for (String line = readLine(); line.length() > 2; line = readLine()) {
            int colon = line.indexOf(':');
            String before = headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
            if (before != null) {
                throw new IOException("header twice: " + line);
            }
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new Response(statusLine.strip(), headers, withBody ? read(length) : "");
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
