package org.cadastre.transport.connection;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelOption;
import io.netty.channel.epoll.EpollChannelOption;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.channel.socket.DuplexChannel;
import io.netty.channel.unix.Socket;
import io.netty.channel.unix.UnixChannel;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.ScheduledFuture;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// An end of a connection that loses nothing of the last answer. Closing a socket with unread input resets it,
/// and a reset throws away what the peer has not read yet; so the output is shut down first, then what the peer
/// still sends is read and dropped, within limits, until it closes too.
@SuppressWarnings("FutureReturnValueIgnored") // a write or close that fails closes the channel, which is told
public final class GentleClose extends ChannelInboundHandlerAdapter {
    private final long drainBytes;
    private final Duration drainTime;
    private @Nullable ChannelHandlerContext context;
    private @Nullable ScheduledFuture<?> reset;
    private boolean closing;
    private boolean outputEnded;
    private boolean inputEnded;
    private long drained;

    /// A close with limits.
    ///
    /// @param drainBytes how much unread input is dropped before the connection is reset after all
    /// @param drainTime how long the peer may take to close
    public GentleClose(long drainBytes, Duration drainTime) {
        this.drainBytes = drainBytes;
        this.drainTime = drainTime;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        context = ctx;
    }

    /// Closes when the last write is done. What comes in from now on is dropped.
    public void closeAfter(ChannelFuture lastWrite) {
        if (closing) {
            return;
        }
        closing = true;
        ChannelHandlerContext ctx = Objects.requireNonNull(context, "not in a pipeline");
        if (!lastWrite.isDone()) {
            // The kernel then sends the end in one segment with the last bytes: it pushes both with the end.
            ctx.channel().config().setOption(EpollChannelOption.TCP_CORK, true);
        }
        lastWrite.addListener(done -> shutDown(ctx, done.isSuccess()));
    }

    private void shutDown(ChannelHandlerContext ctx, boolean written) {
        if (!written || inputEnded || !(ctx.channel() instanceof DuplexChannel channel)) {
            ctx.close();
            return;
        }
        outputEnded = true;
        // The end of the input then closes the socket; to shut it down first would only fail, with an exception each.
        channel.config().setOption(ChannelOption.ALLOW_HALF_CLOSURE, false);
        shutDownOutput(channel);
        channel.config().setAutoRead(true);
        reset = ctx.executor().schedule((Runnable) ctx::close, drainTime.toNanos(), TimeUnit.NANOSECONDS);
    }

    /// Ends the output. Netty itself makes an exception with a stack trace each time, for writes that could
    /// follow; none does here, so the descriptor is told where there is one.
    private static void shutDownOutput(DuplexChannel channel) {
        if (!(channel instanceof UnixChannel unix && unix.fd() instanceof Socket socket)) {
            channel.shutdownOutput();
            return;
        }
        try {
            socket.shutdown(false, true);
        } catch (IOException e) {
            channel.close();
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        if (!closing) {
            ctx.fireChannelRead(message);
            return;
        }
        drained += message instanceof ByteBuf bytes ? bytes.readableBytes() : 0;
        ReferenceCountUtil.release(message);
        if (drained > drainBytes) {
            ctx.close();
        }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
        if (event instanceof ChannelInputShutdownEvent) {
            inputEnded = true;
            if (outputEnded) {
                ctx.close();
                return;
            }
        }
        ctx.fireUserEventTriggered(event);
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        if (reset != null) {
            reset.cancel(false);
        }
        ctx.fireChannelInactive();
    }
}
