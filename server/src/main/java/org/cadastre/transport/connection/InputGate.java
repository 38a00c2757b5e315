package org.cadastre.transport.connection;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import java.util.ArrayDeque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Lets bytes in no faster than answers leave. A session shuts the gate while its peer does not take what was
/// written, or while an answer is not there yet; what has come by then is kept here as the bytes it is, in
/// small portions, so that a short question with a long answer is never decoded a thousand times ahead. The end
/// of the input waits its turn behind the bytes.
public final class InputGate extends ChannelDuplexHandler {
    private static final int PORTION_BYTES = 1024;

    private final ArrayDeque<ByteBuf> held = new ArrayDeque<>(2);
    private @Nullable ChannelHandlerContext context;
    private @Nullable Object endOfInput;
    private boolean shut;
    private boolean passing;
    private boolean dropping;

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        context = ctx;
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext ctx) {
        dropHeld();
    }

    /// Keeps back what comes from now on, and reads no more.
    public void shut() {
        if (!shut) {
            shut = true;
            channelContext().channel().config().setAutoRead(false);
        }
    }

    /// Passes on what was kept back, and reads on. No effect when the gate is open.
    public void open() {
        if (!shut) {
            return;
        }
        shut = false;
        channelContext().channel().config().setAutoRead(true);
        pass(channelContext());
    }

    /// Drops what was kept back and all that comes: the session wants no more.
    public void dropInput() {
        dropping = true;
        dropHeld();
        if (shut) {
            shut = false;
            channelContext().channel().config().setAutoRead(true);
        }
    }

    /// Whether bytes are kept back.
    public boolean holdsInput() {
        return !held.isEmpty();
    }

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        ByteBuf bytes = (ByteBuf) message;
        if (dropping || !bytes.isReadable()) {
            bytes.release();
            return;
        }
        held.add(bytes);
        passPortions(ctx);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) {
        ctx.fireChannelReadComplete();
        pass(ctx);
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
        if (event instanceof ChannelInputShutdownEvent && !held.isEmpty()) {
            endOfInput = event;
            return;
        }
        ctx.fireUserEventTriggered(event);
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        dropInput();
        ctx.fireChannelInactive();
    }

    @Override
    public void read(ChannelHandlerContext ctx) {
        if (!shut) {
            ctx.read();
        }
    }

    /// Passes portions on, and tells the session of each end so that it flushes, until the gate is shut or empty.
    private void pass(ChannelHandlerContext ctx) {
        while (!shut && !passing && !held.isEmpty()) {
            passPortions(ctx);
            ctx.fireChannelReadComplete();
        }
    }

    private void passPortions(ChannelHandlerContext ctx) {
        if (passing) {
            return;
        }
        passing = true;
        try {
            while (!shut && !held.isEmpty()) {
                ctx.fireChannelRead(nextPortion());
            }
            if (held.isEmpty() && endOfInput != null) {
                Object event = endOfInput;
                endOfInput = null;
                ctx.fireUserEventTriggered(event);
            }
        } finally {
            passing = false;
        }
    }

    private ByteBuf nextPortion() {
        ByteBuf bytes = held.element();
        if (bytes.readableBytes() <= PORTION_BYTES) {
            return held.remove();
        }
        return bytes.readRetainedSlice(PORTION_BYTES);
    }

    private void dropHeld() {
        ByteBuf bytes;
        while ((bytes = held.poll()) != null) {
            bytes.release();
        }
    }

    private ChannelHandlerContext channelContext() {
        return Objects.requireNonNull(context, "not in a pipeline");
    }
}
