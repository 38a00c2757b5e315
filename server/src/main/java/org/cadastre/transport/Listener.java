package org.cadastre.transport;

import io.netty.channel.Channel;
import java.net.InetSocketAddress;
import java.util.List;
import org.cadastre.transport.connection.Connections;
import org.cadastre.transport.connection.Traffic;

/// An open listener. Safe for use by any thread.
public final class Listener {
    private final String name;
    private final List<Channel> sockets;
    private final Connections connections;
    private final Traffic traffic;

    Listener(String name, List<Channel> sockets, Connections connections, Traffic traffic) {
        this.name = name;
        this.sockets = List.copyOf(sockets);
        this.connections = connections;
        this.traffic = traffic;
    }

    /// What it is called: `http`, `whois` or `admin`.
    public String name() {
        return name;
    }

    /// The port it is bound to, 1 to 65535.
    public int port() {
        return ((InetSocketAddress) sockets.getFirst().localAddress()).getPort();
    }

    /// What has gone over it.
    public Traffic traffic() {
        return traffic;
    }

    /// The server sockets, all bound to the port.
    List<Channel> sockets() {
        return sockets;
    }

    Connections connections() {
        return connections;
    }
}
