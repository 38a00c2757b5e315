package org.cadastre.transport;

import io.netty.channel.Channel;
import java.net.InetSocketAddress;
import org.cadastre.transport.connection.Connections;
import org.cadastre.transport.connection.Traffic;

/// An open listener. Safe for use by any thread.
public final class Listener {
    private final String name;
    private final Channel channel;
    private final Connections connections;
    private final Traffic traffic;

    Listener(String name, Channel channel, Connections connections, Traffic traffic) {
        this.name = name;
        this.channel = channel;
        this.connections = connections;
        this.traffic = traffic;
    }

    /// What it is called: `http`, `whois` or `admin`.
    public String name() {
        return name;
    }

    /// The port it is bound to, 1 to 65535.
    public int port() {
        return ((InetSocketAddress) channel.localAddress()).getPort();
    }

    /// What has gone over it.
    public Traffic traffic() {
        return traffic;
    }

    Channel channel() {
        return channel;
    }

    Connections connections() {
        return connections;
    }
}
