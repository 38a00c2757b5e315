package org.cadastre.conformance;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// One WHOIS connection.
public final class Whois implements AutoCloseable {
    private final Socket socket;
    private final InputStream in;

    /// Connects to the target.
    public Whois() throws IOException {
        this(Target.get().whois());
    }

    /// Connects to a WHOIS listener.
    public Whois(InetSocketAddress listener) throws IOException {
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(20_000);
        socket.connect(listener, 10_000);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /// One query that ends in CRLF, read until the server closes.
    public static WhoisReply ask(String query) {
        return ask(Target.get().whois(), query);
    }

    /// One query to a WHOIS listener, that ends in CRLF, read until the server closes.
    public static WhoisReply ask(InetSocketAddress listener, String query) {
        try (Whois whois = new Whois(listener)) {
            whois.send(query + "\r\n");
            return new WhoisReply(whois.readToEnd());
        } catch (IOException e) {
            throw new UncheckedIOException("whois " + query, e);
        }
    }

    /// Sends this text at once, as UTF-8.
    public void send(String text) throws IOException {
        send(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Sends these bytes at once.
    public void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /// Says that nothing more will be sent, and keeps reading.
    public void shutdownOutput() throws IOException {
        socket.shutdownOutput();
    }

    /// Everything until the server closes; an IOException when it does so with a reset.
    public String readToEnd() throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    /// One response of a connection that stays open: up to its two empty lines.
    public WhoisReply readReply() throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int newlines = 0;
        while (newlines < 3) {
            int b = in.read();
            if (b < 0) {
                throw new AssertionError("the connection ended after:\n" + text.toString(StandardCharsets.UTF_8));
            }
            text.write(b);
            newlines = b == '\n' ? newlines + 1 : 0;
        }
        return new WhoisReply(text.toString(StandardCharsets.UTF_8));
    }

    /// Whether the server has closed without another byte.
    public boolean isEnded() throws IOException {
        return in.read() < 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
