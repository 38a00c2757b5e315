package org.cadastre.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/// A client that loads a server on loopback, one request to a connection or many, and says how many bytes came back.
/// What it costs the server is read from `/proc` by `sh/whois-cost`.
///
/// Arguments: PORT `once` CONNECTIONS AT-A-TIME REQUEST asks CONNECTIONS times, each on a connection of its
/// own, read to its end. PORT `kept` REQUESTS REQUEST sends `-k` and the request REQUESTS times on one
/// connection, without waiting. In REQUEST `\r` and `\n` are a carriage return and a line feed.
public final class LineLoad {
    private final InetSocketAddress server;
    private final ByteBuffer answer = ByteBuffer.allocateDirect(256 * 1024);
    private final Selector selector = Selector.open();
    private long bytes;

    private LineLoad(int port) throws IOException {
        server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }

    /// Runs the load.
    public static void main(String[] arguments) throws IOException {
        LineLoad load = new LineLoad(Integer.parseInt(arguments[0]));
        int count = Integer.parseInt(arguments[2]);
        long begin = System.nanoTime();
        if (arguments[1].equals("once")) {
            load.once(count, Integer.parseInt(arguments[3]), bytes(arguments[4]));
        } else {
            load.kept(count, bytes(arguments[3]));
        }
        System.out.println(
                count + " requests " + load.bytes + " bytes " + (System.nanoTime() - begin) / 1_000_000 + " ms");
    }

    private static byte[] bytes(String request) {
        return request.replace("\\r", "\r").replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void once(int connections, int atATime, byte[] request) throws IOException {
        int begun = 0;
        int ended = 0;
        while (ended < connections) {
            for (; begun < connections && begun - ended < atATime; begun++) {
                SocketChannel channel = SocketChannel.open(server);
                channel.write(ByteBuffer.wrap(request));
                channel.configureBlocking(false);
                channel.register(selector, SelectionKey.OP_READ);
            }
            selector.select();
            for (Iterator<SelectionKey> keys = selector.selectedKeys().iterator(); keys.hasNext(); keys.remove()) {
                SelectionKey key = keys.next();
                if (!read((SocketChannel) key.channel())) {
                    key.channel().close();
                    ended++;
                }
            }
        }
    }

    private void kept(int requests, byte[] request) throws IOException {
        ByteBuffer lines = ByteBuffer.allocate(requests * request.length + 8);
        lines.put(bytes("-k\\r\\n"));
        for (int i = 0; i < requests; i++) {
            lines.put(request);
        }
        lines.put(bytes("\\r\\n")).flip();
        SocketChannel channel = SocketChannel.open(server);
        channel.configureBlocking(false);
        SelectionKey key = channel.register(selector, SelectionKey.OP_READ | SelectionKey.OP_WRITE);
        while (key.isValid()) {
            selector.select();
            selector.selectedKeys().clear();
            if (key.isWritable()) {
                channel.write(lines);
                key.interestOps(lines.hasRemaining() ? key.interestOps() : SelectionKey.OP_READ);
            }
            if (key.isReadable() && !read(channel)) {
                channel.close();
            }
        }
    }

    /// Reads what is there.
    ///
    /// @return false at the end
    private boolean read(SocketChannel channel) throws IOException {
        answer.clear();
        int read = channel.read(answer);
        bytes += Math.max(0, read);
        return read >= 0;
    }
}
