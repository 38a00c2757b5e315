package org.cadastre.transport;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelOption;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Opens server sockets. `::` takes IPv4 too, and becomes `0.0.0.0` where the system has no IPv6. What is written is
/// sent at once (TCP_NODELAY), as Netty has it without being told.
final class SocketOpener {
    private static final int BACKLOG = 4096;
    private static final int RECEIVE_BYTES = 64 * 1024;

    private SocketOpener() {}

    /// Opens a socket.
    ///
    /// @param name the listener's name
    /// @param host address or name to bind
    /// @param port 0 takes a free one
    /// @param pipeline makes the pipeline of each connection
    /// @throws ListenException when it cannot be bound
    static Channel open(EventLoops loops, String name, String host, int port, ChannelHandler pipeline) {
        InetAddress address;
        try {
            address = InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new ListenException(name, host, port, "there is no such address", e);
        }
        ChannelFuture bound = bind(loops, new InetSocketAddress(address, port), pipeline);
        if (isAnyIpv6(address) && isWithoutIpv6(bound.cause())) {
            bound = bind(loops, new InetSocketAddress("0.0.0.0", port), pipeline);
        }
        Throwable failure = bound.cause();
        if (failure != null) {
            throw new ListenException(name, host, port, reason(failure), failure);
        }
        return bound.channel();
    }

    private static ChannelFuture bind(EventLoops loops, InetSocketAddress address, ChannelHandler pipeline) {
        return new ServerBootstrap()
                .group(loops.group())
                .channel(loops.socket())
                .option(ChannelOption.SO_BACKLOG, BACKLOG)
                .option(ChannelOption.SO_REUSEADDR, true)
                .option(ChannelOption.SO_RCVBUF, RECEIVE_BYTES)
                .childOption(ChannelOption.ALLOW_HALF_CLOSURE, true)
                .childHandler(pipeline)
                .bind(address)
                .awaitUninterruptibly();
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
