package org.cadastre.transport.whois;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Objects;
import org.cadastre.transport.connection.Deadline;
import org.cadastre.transport.connection.GentleClose;
import org.cadastre.transport.connection.InputGate;
import org.cadastre.transport.connection.OutputProgress;
import org.cadastre.transport.connection.StopEvent;
import org.jspecify.annotations.Nullable;

/// One WHOIS connection. The first line is answered and the connection closed, unless the line asks to keep it;
/// then each line is answered in its turn until an empty one, or `-k` alone, asks to close. While the peer
/// takes no answers, no line is answered.
@SuppressWarnings("FutureReturnValueIgnored") // a write or close that fails closes the channel, which is told
final class WhoisSession extends ChannelInboundHandlerAdapter {
    private final WhoisSettings settings;
    private final GuardedExchange exchange;
    private final InputGate gate;
    private final GentleClose close;

    /// Decoded when the gate was shut in the middle of a portion.
    private final ArrayDeque<WhoisInput> waiting = new ArrayDeque<>(0);

    private @Nullable ChannelHandlerContext context;
    private @Nullable Deadline deadline;
    private @Nullable OutputProgress output;
    private boolean kept;
    private boolean closing;
    private boolean inputEnded;
    private boolean stopping;
    private boolean resuming;
    private boolean resumeAgain;

    WhoisSession(WhoisSettings settings, GuardedExchange exchange, InputGate gate, GentleClose close) {
        this.settings = settings;
        this.exchange = exchange;
        this.gate = gate;
        this.close = close;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        context = ctx;
        output = new OutputProgress(ctx.channel());
        deadline = new Deadline(ctx.channel().eventLoop(), settings.shortestTime(), this::expired);
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
        deadline().set(settings.firstLineTime());
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        closing = true;
        waiting.clear();
        deadline().cancel();
    }

    // What comes in.

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
        if (closing) {
            return;
        }
        WhoisInput input = (WhoisInput) message;
        if (!isReady() || !waiting.isEmpty()) {
            waiting.add(input);
            return;
        }
        take(input);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext ctx) {
        settle();
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext ctx) {
        if (!ctx.channel().isWritable()) {
            gate.shut();
            return;
        }
        resume();
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext ctx, Object event) {
        if (event instanceof ChannelInputShutdownEvent) {
            inputEnded = true;
            settle();
        }
        if (event == StopEvent.STOP) {
            stopping = true;
            stopWhenIdle(ctx);
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        if (!(cause instanceof IOException)) {
            exchange.failed("connection", cause);
        }
        ctx.close();
    }

    private boolean isReady() {
        return !closing && context().channel().isWritable();
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

    // Lines.

    private void take(WhoisInput input) {
        deadline().set(settings.idleTime());
        switch (input) {
            case WhoisInput.Line line -> answer(line.text());
            case WhoisInput.Fault fault -> refuse(fault);
        }
    }

    private void answer(String line) {
        WhoisAnswer answer = exchange.answer(line);
        if (answer.blank() && kept) {
            end(write(new byte[0]));
            return;
        }
        ChannelFuture written = write(answer.text());
        kept |= answer.persistent();
        if (!kept) {
            end(written);
        }
    }

    private void refuse(WhoisInput.Fault fault) {
        switch (fault) {
            case TOO_LONG -> end(write(exchange.lineTooLong()));
            case INTERRUPT -> end(write(new byte[0]));
            case BAD_CHARACTER -> {
                ChannelFuture written = write(exchange.badCharacter());
                if (!kept) {
                    end(written);
                }
            }
        }
    }

    private ChannelFuture write(byte[] text) {
        return context().write(Unpooled.wrappedBuffer(text));
    }

    // The end.

    /// Closes when what was written has gone.
    private void end(ChannelFuture lastWrite) {
        closing = true;
        waiting.clear();
        gate.dropInput();
        close.closeAfter(lastWrite);
    }

    /// Sends what was written, and ends the session when nothing more can come, or nothing more is wanted.
    private void settle() {
        boolean nothingLeft = waiting.isEmpty() && !gate.holdsInput();
        if ((inputEnded || stopping) && nothingLeft && !closing) {
            end(write(new byte[0]));
        }
        context().flush();
    }

    private void stopWhenIdle(ChannelHandlerContext ctx) {
        if (!closing && waiting.isEmpty() && !gate.holdsInput() && output().left() == 0) {
            ctx.close();
            return;
        }
        settle();
    }

    private void expired() {
        if (output().hasMoved()) {
            deadline().set(settings.idleTime());
            return;
        }
        if (closing || output().left() > 0) {
            context().close();
            return;
        }
        end(write(exchange.idle()));
        deadline().set(settings.idleTime());
        settle();
    }

    private ChannelHandlerContext context() {
        return Objects.requireNonNull(context, "not in a pipeline");
    }

    private Deadline deadline() {
        return Objects.requireNonNull(deadline, "not in a pipeline");
    }

    private OutputProgress output() {
        return Objects.requireNonNull(output, "not in a pipeline");
    }
}
