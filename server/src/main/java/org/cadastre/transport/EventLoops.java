package org.cadastre.transport;

import io.netty.channel.EventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.ServerChannel;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.EventExecutor;
import java.util.ArrayList;
import java.util.List;

/// Event loops and the kind of socket that runs on them: epoll where the system has it, else NIO.
///
/// @param group the loops
/// @param socket the server socket to open on them
/// @param sharePorts whether the system may have several such sockets on one port, and gives each its part of the
///     connections
record EventLoops(EventLoopGroup group, Class<? extends ServerChannel> socket, boolean sharePorts) {
    /// Starts loops.
    ///
    /// @param name of their threads
    /// @param threads how many
    static EventLoops start(String name, int threads) {
        boolean epoll = Epoll.isAvailable();
        IoHandlerFactory handler = epoll ? LastingEpoll.factory() : NioIoHandler.newFactory();
        return new EventLoops(
                new MultiThreadIoEventLoopGroup(threads, new DefaultThreadFactory(name), handler),
                epoll ? EpollServerSocketChannel.class : NioServerSocketChannel.class,
                epoll);
    }

    /// Every loop.
    List<EventLoop> each() {
        List<EventLoop> loops = new ArrayList<>();
        for (EventExecutor loop : group) {
            loops.add((EventLoop) loop);
        }
        return loops;
    }
}
