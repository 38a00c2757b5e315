package org.cadastre.transport;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.ServerChannel;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;

/// Event loops and the kind of socket that runs on them: epoll where the system has it, else NIO.
///
/// @param group the loops
/// @param socket the server socket to open on them
record EventLoops(EventLoopGroup group, Class<? extends ServerChannel> socket) {
    /// Starts loops.
    ///
    /// @param name of their threads
    /// @param threads how many
    static EventLoops start(String name, int threads) {
        boolean epoll = Epoll.isAvailable();
        IoHandlerFactory handler = epoll ? LastingEpoll.factory() : NioIoHandler.newFactory();
        return new EventLoops(
                new MultiThreadIoEventLoopGroup(threads, new DefaultThreadFactory(name), handler),
                epoll ? EpollServerSocketChannel.class : NioServerSocketChannel.class);
    }
}
