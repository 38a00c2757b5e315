package org.cadastre.transport.connection;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The last handler of a connection, whatever it speaks: gives a protocol its decoded messages one after the other,
/// no faster than the peer takes the answers, and ends the connection when nothing more can come or is wanted. A
/// protocol answers in [#take]; what it writes there is sent by the next [#settle].
@SuppressWarnings("FutureReturnValueIgnored") // a write or close that fails closes the channel, which is told
public abstract class PacedSession extends ChannelInboundHandlerAdapter {
    private final InputGate gate;
    private final GentleClose close;

    /// Decoded when the gate was shut in the middle of a portion.
    private final ArrayDeque<Object> waiting = new ArrayDeque<>(0);

    private @Nullable ChannelHandlerContext context;
    private @Nullable OutputProgress output;
    private boolean held;
    private boolean closing;
    private boolean inputEnded;
    private boolean stopping;
    private boolean resuming;
    private boolean resumeAgain;

    /// A session behind these handlers of its pipeline.
    protected PacedSession(InputGate gate, GentleClose close) {
        this.gate = gate;
        this.close = close;
    }

    // What a protocol does.

    /// Takes the next message and, when it has a reference count, releases it.
    protected abstract void take(Object message);

    /// Called by [#settle] when every message is taken and none is being answered: ends the session if it is over.
    protected abstract void allTaken();

    /// Called at the end of [#settle].
    protected void settled() {}

    /// Whether a part of a request has come and the rest has not.
    protected boolean isWithinRequest() {
        return false;
    }

    /// Hears of an exception that is no fault of the peer; the connection is closed.
    protected abstract void failed(Throwable cause);

    /// Hears that the connection is closed.
    protected abstract void closed();

    // What it does it with.

    /// Keeps back what comes until [#release]: an answer is being made elsewhere.
    protected final void hold() {
        held = true;
        gate.shut();
    }

    /// Goes on after [#hold].
    protected final void release() {
        held = false;
        resume();
    }

    /// Closes when what was written has gone. Nothing is taken any more.
    protected final void end(ChannelFuture lastWrite) {
        closing = true;
        dropWaiting();
        gate.dropInput();
        close.closeAfter(lastWrite);
    }

    /// Closes when all that was written before has gone.
    protected final void end() {
        end(context().write(Unpooled.EMPTY_BUFFER));
    }

    /// Sends what was written, and ends the session when nothing more can come or is wanted.
    protected final void settle() {
        if (!closing && !held && nothingWaits()) {
            allTaken();
        }
        context().flush();
        settled();
    }

    /// Whether the next message would be taken now.
    protected final boolean isReady() {
        return !closing && !held && context().channel().isWritable();
    }

    /// Whether an answer is being made elsewhere.
    protected final boolean isHeld() {
        return held;
    }

    /// Whether nothing is taken any more.
    protected final boolean isClosing() {
        return closing;
    }

    /// Whether the peer has said that nothing more comes.
    protected final boolean inputEnded() {
        return inputEnded;
    }

    /// Whether the server stops.
    protected final boolean isStopping() {
        return stopping;
    }

    /// Whether no request has begun that is not answered.
    protected final boolean isIdle() {
        return !held && nothingWaits() && !isWithinRequest();
    }

    protected final ChannelHandlerContext context() {
        return Objects.requireNonNull(context, "not in a pipeline");
    }

    protected final OutputProgress output() {
        return Objects.requireNonNull(output, "not in a pipeline");
    }

    // What comes in.

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        context = ctx;
        output = new OutputProgress(ctx.channel());
    }

    @Override
    public final void channelInactive(ChannelHandlerContext ctx) {
        closing = true;
        dropWaiting();
        closed();
    }

    @Override
    public final void channelRead(ChannelHandlerContext ctx, Object message) {
        if (closing) {
            ReferenceCountUtil.release(message);
            return;
        }
        if (!isReady() || !waiting.isEmpty()) {
            waiting.add(message);
            return;
        }
        take(message);
    }

    @Override
    public final void channelReadComplete(ChannelHandlerContext ctx) {
        settle();
    }

    @Override
    public final void channelWritabilityChanged(ChannelHandlerContext ctx) {
        if (!ctx.channel().isWritable()) {
            gate.shut();
            return;
        }
        resume();
    }

    @Override
    public final void userEventTriggered(ChannelHandlerContext ctx, Object event) {
        if (event instanceof ChannelInputShutdownEvent) {
            inputEnded = true;
            settle();
        }
        if (event == StopEvent.STOP) {
            stopping = true;
            stopWhenIdle();
        }
    }

    @Override
    public final void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        if (!(cause instanceof IOException)) {
            failed(cause);
        }
        ctx.close();
    }

    /// Takes what waits, and lets in what was kept back, for as long as the peer takes the answers. Called again
    /// by what it causes, when a flush finds the peer ready; the outer call then goes round once more.
    private void resume() {
        resumeAgain = true;
        if (resuming) {
            return;
        }
        resuming = true;
        try {
            while (resumeAgain && isReady()) {
                resumeAgain = false;
                takeWaiting();
            }
        } finally {
            resuming = false;
        }
        settle();
    }

    private void takeWaiting() {
        while (isReady() && !waiting.isEmpty()) {
            take(waiting.remove());
        }
        if (isReady()) {
            gate.open();
        }
    }

    private void stopWhenIdle() {
        if (!closing && isIdle() && output().left() == 0) {
            context().close();
            return;
        }
        settle();
    }

    private boolean nothingWaits() {
        return waiting.isEmpty() && !gate.holdsInput();
    }

    private void dropWaiting() {
        Object message;
        while ((message = waiting.poll()) != null) {
            ReferenceCountUtil.release(message);
        }
    }
}
