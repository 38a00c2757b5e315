package org.cadastre.transport.connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.ChannelGroupFuture;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.GlobalEventExecutor;

/// The open connections of one listener: first handler of each of their pipelines. Safe for use by any thread.
@Sharable
public final class Connections extends ChannelInboundHandlerAdapter {
    private final ChannelGroup open = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE, true);
    private final Traffic traffic;
    private volatile boolean stopping;

    /// Connections counted in `traffic`.
    public Connections(Traffic traffic) {
        this.traffic = traffic;
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
        traffic.countAccepted();
        open.add(ctx.channel());
        ctx.fireChannelActive();
        if (stopping) {
            ctx.fireUserEventTriggered(StopEvent.STOP);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        traffic.countClosed();
        ctx.fireChannelInactive();
    }

    /// Tells every connection, also those that are still being accepted, to finish and close.
    public void stop() {
        stopping = true;
        for (Channel channel : open) {
            channel.pipeline().fireUserEventTriggered(StopEvent.STOP);
        }
    }

    /// Waits until no connection is open.
    ///
    /// @param millis how long at most, in milliseconds
    /// @return whether none is open
    public boolean awaitClosed(long millis) throws InterruptedException {
        return open.newCloseFuture().await(millis);
    }

    /// Closes what is still open.
    public ChannelGroupFuture closeNow() {
        return open.close();
    }
}
