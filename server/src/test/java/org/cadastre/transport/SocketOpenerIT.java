package org.cadastre.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.EventLoop;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.StandardSocketOptions;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.cadastre.transport.testing.RawClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SocketOpenerIT {
    private final EventLoops epoll = EventLoops.start("test", 3);

    /// Loops of a system that says that it shares ports, and does not.
    private final EventLoops deceived = new EventLoops(
            new MultiThreadIoEventLoopGroup(3, NioIoHandler.newFactory()), NioServerSocketChannel.class, true);

    private final Hello hello = new Hello();

    @AfterEach
    void stop() {
        for (EventLoops loops : List.of(epoll, deceived)) {
            loops.group().shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
        }
    }

    private List<Channel> open(EventLoops loops, int port) {
        return new SocketOpener(loops, hello, "test", "127.0.0.1").open(port);
    }

    private static int port(Channel socket) {
        return ((InetSocketAddress) socket.localAddress()).getPort();
    }

    private static void connect(int port, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            try (RawClient client = new RawClient(port)) {
                assertThat(client.readToEnd()).isEqualTo("hello");
            }
        }
    }

    @Test
    void everyLoopServesWhatComesOverASocketOfItsOwn() throws IOException {
        assumeTrue(Epoll.isAvailable());
        List<Channel> sockets = open(epoll, 0);

        assertThat(sockets).extracting(Channel::eventLoop).containsExactlyElementsOf(epoll.each());
        assertThat(sockets).extracting(SocketOpenerIT::port).containsOnly(port(sockets.getFirst()));
        connect(port(sockets.getFirst()), 200);
        assertThat(hello.serving).hasSize(3);
        assertThat(hello.handedOver).isEmpty();
    }

    @Test
    void aPortThatIsSharedAmongLoopsIsInUseForTheNext() {
        int port = port(open(epoll, 0).getFirst());
        for (EventLoops loops : List.of(epoll, deceived)) {
            assertThatThrownBy(() -> open(loops, port))
                    .isInstanceOf(ListenException.class)
                    .hasMessageContaining("the port is in use by another process");
        }
    }

    @Test
    void aPortThatAnotherProgramSharesIsInUse() throws IOException {
        try (ServerSocket other = new ServerSocket()) {
            assumeTrue(other.supportedOptions().contains(StandardSocketOptions.SO_REUSEPORT));
            other.setOption(StandardSocketOptions.SO_REUSEPORT, true);
            other.bind(new InetSocketAddress("127.0.0.1", 0));
            assertThatThrownBy(() -> open(epoll, other.getLocalPort()))
                    .isInstanceOf(ListenException.class)
                    .hasMessageContaining("the port is in use by another process");
        }
    }

    @Test
    void aPortThatWasSharedIsFreeOnceAllItsSocketsAreClosed() throws IOException {
        List<Channel> sockets = open(epoll, 0);
        sockets.forEach(socket -> socket.close().awaitUninterruptibly());
        List<Channel> again = open(epoll, port(sockets.getFirst()));
        assertThat(again).hasSameSizeAs(sockets);
        connect(port(again.getFirst()), 1);
    }

    @Test
    void oneSocketServesAllLoopsWhereTheSystemRefusesMore() throws IOException {
        List<Channel> sockets = open(deceived, 0);
        assertThat(sockets).hasSize(1);
        connect(port(sockets.getFirst()), 9);
        assertThat(hello.serving).hasSize(3);
    }

    /// Says hello, closes, and notes which loop did.
    @Sharable
    private static final class Hello extends ChannelInboundHandlerAdapter {
        private final Set<EventLoop> serving = ConcurrentHashMap.newKeySet();
        private final Set<EventLoop> handedOver = ConcurrentHashMap.newKeySet();

        @Override
        @SuppressWarnings("FutureReturnValueIgnored") // a write that fails is an empty answer to the client
        public void channelActive(ChannelHandlerContext ctx) {
            EventLoop loop = ctx.channel().eventLoop();
            serving.add(loop);
            if (!loop.equals(ctx.channel().parent().eventLoop())) {
                handedOver.add(loop);
            }
            ByteBuf text = ctx.alloc().buffer().writeBytes(new byte[] {'h', 'e', 'l', 'l', 'o'});
            ctx.writeAndFlush(text).addListener(done -> ctx.close());
        }
    }
}
