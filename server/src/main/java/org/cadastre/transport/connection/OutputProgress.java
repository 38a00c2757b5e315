package org.cadastre.transport.connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOutboundBuffer;

/// Tells a peer that reads slowly from one that does not read at all.
public final class OutputProgress {
    private final Channel channel;
    private long leftBefore;

    /// The progress of a connection's output.
    public OutputProgress(Channel channel) {
        this.channel = channel;
    }

    /// Bytes written that the socket has not taken yet.
    public long left() {
        ChannelOutboundBuffer output = channel.unsafe().outboundBuffer();
        return output == null ? 0 : output.totalPendingWriteBytes() - output.currentProgress();
    }

    /// Whether something is left to send and some of it has gone since this was asked last.
    public boolean hasMoved() {
        long left = left();
        boolean moved = left > 0 && left != leftBefore;
        leftBefore = left;
        return moved;
    }
}
