package org.cadastre.transport;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.unix.UnixChannelOption;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Opens the server sockets of one listener. `::` takes IPv4 too, and becomes `0.0.0.0` where the system has no IPv6.
/// What is written is sent at once (TCP_NODELAY), as Netty has it without being told.
///
/// Where the system shares a port's connections out, each event loop has a socket of its own on the port and serves
/// what comes over it, so that no connection goes from thread to thread. The first socket is bound for itself alone,
/// so that a port in use is refused whoever has it; SO_REUSEPORT lets the others join it after that.
final class SocketOpener {
    private static final int BACKLOG = 4096;
    private static final int RECEIVE_BYTES = 64 * 1024;

    private final EventLoops loops;
    private final ChannelHandler pipeline;
    private final String name;
    private final String host;

    /// An opener for a listener.
    ///
    /// @param pipeline makes the pipeline of each connection
    /// @param name the listener's name
    /// @param host address or name to bind
    SocketOpener(EventLoops loops, ChannelHandler pipeline, String name, String host) {
        this.loops = loops;
        this.pipeline = pipeline;
        this.name = name;
        this.host = host;
    }

    /// Opens one socket or more, all on one port.
    ///
    /// @param port 0 takes a free one
    /// @throws ListenException when it cannot be bound
    List<Channel> open(int port) {
        List<EventLoop> each = loops.each();
        if (!loops.sharePorts() || each.size() == 1) {
            return List.of(openFirst(loops.group(), port));
        }
        List<Channel> sockets = new ArrayList<>();
        sockets.add(openFirst(each.getFirst(), port));
        InetSocketAddress address = address(sockets.getFirst());
        if (joinOthers(sockets, each, address)) {
            return sockets;
        }
        // A system that looks at the option of the first socket as it was when it was bound.
        sockets.forEach(socket -> socket.close().awaitUninterruptibly());
        return List.of(openFirst(loops.group(), address.getPort()));
    }

    private Channel openFirst(EventLoopGroup serving, int port) {
        InetAddress address;
        try {
            address = InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new ListenException(name, host, port, "there is no such address", e);
        }
        ServerBootstrap server = server(serving);
        ChannelFuture bound = bind(server, new InetSocketAddress(address, port));
        if (isAnyIpv6(address) && isWithoutIpv6(bound.cause())) {
            bound = bind(server, new InetSocketAddress("0.0.0.0", port));
        }
        Throwable failure = bound.cause();
        if (failure != null) {
            throw new ListenException(name, host, port, reason(failure), failure);
        }
        return bound.channel();
    }

    /// Opens a socket on each loop but the first, which has one.
    ///
    /// @return false when the system refuses one
    private boolean joinOthers(List<Channel> sockets, List<EventLoop> each, InetSocketAddress address) {
        sockets.getFirst().config().setOption(UnixChannelOption.SO_REUSEPORT, true);
        for (EventLoop loop : each.subList(1, each.size())) {
            ChannelFuture bound = bind(server(loop).option(UnixChannelOption.SO_REUSEPORT, true), address);
            if (!bound.isSuccess()) {
                return false;
            }
            sockets.add(bound.channel());
        }
        return true;
    }

    private ServerBootstrap server(EventLoopGroup serving) {
        return new ServerBootstrap()
                .group(serving)
                .channel(loops.socket())
                .option(ChannelOption.SO_BACKLOG, BACKLOG)
                .option(ChannelOption.SO_REUSEADDR, true)
                .option(ChannelOption.SO_RCVBUF, RECEIVE_BYTES)
                .childOption(ChannelOption.ALLOW_HALF_CLOSURE, true)
                .childHandler(pipeline);
    }

    private static ChannelFuture bind(ServerBootstrap server, InetSocketAddress address) {
        return server.bind(address).awaitUninterruptibly();
    }

    private static InetSocketAddress address(Channel socket) {
        return (InetSocketAddress) socket.localAddress();
    }

    private static boolean isAnyIpv6(InetAddress address) {
        return address instanceof Inet6Address && address.isAnyLocalAddress();
    }

    private static boolean isWithoutIpv6(@Nullable Throwable failure) {
        return failure != null && !isInUse(failure) && !isForbidden(failure);
    }

    private static String reason(Throwable failure) {
        if (isInUse(failure)) {
            return "the port is in use by another process";
        }
        if (isForbidden(failure)) {
            return "this user may not bind it; ports below 1024 need a privilege";
        }
        return String.valueOf(failure.getMessage());
    }

    private static boolean isInUse(Throwable failure) {
        return message(failure).contains("in use");
    }

    private static boolean isForbidden(Throwable failure) {
        return message(failure).contains("permission denied");
    }

    private static String message(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? "" : message.toLowerCase(Locale.ROOT);
    }
}
