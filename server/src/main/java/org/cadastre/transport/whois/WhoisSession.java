package org.cadastre.transport.whois;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import java.util.Objects;
import org.cadastre.transport.connection.Deadline;
import org.cadastre.transport.connection.GentleClose;
import org.cadastre.transport.connection.InputGate;
import org.cadastre.transport.connection.PacedSession;
import org.jspecify.annotations.Nullable;

/// One WHOIS connection. The first line is answered and the connection closed, unless the line asks to keep it;
/// then each line is answered in its turn until an empty one, or `-k` alone, asks to close.
@SuppressWarnings("FutureReturnValueIgnored") // a write or close that fails closes the channel, which is told
final class WhoisSession extends PacedSession {
    private final WhoisSettings settings;
    private final GuardedExchange exchange;

    private @Nullable Deadline deadline;
    private boolean kept;

    WhoisSession(WhoisSettings settings, GuardedExchange exchange, InputGate gate, GentleClose close) {
        super(gate, close);
        this.settings = settings;
        this.exchange = exchange;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        super.handlerAdded(ctx);
        deadline = new Deadline(ctx.channel().eventLoop(), settings.shortestTime(), this::expired);
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
        deadline().set(settings.firstLineTime());
    }

    @Override
    protected void closed() {
        deadline().cancel();
    }

    @Override
    protected void failed(Throwable cause) {
        exchange.failed("connection", cause);
    }

    @Override
    protected void take(Object message) {
        deadline().set(settings.idleTime());
        switch ((WhoisInput) message) {
            case WhoisInput.Line line -> answer(line.text());
            case WhoisInput.Fault fault -> refuse(fault);
        }
    }

    @Override
    protected void allTaken() {
        if (inputEnded() || isStopping()) {
            end();
        }
    }

    private void answer(String line) {
        WhoisAnswer answer = exchange.answer(line);
        if (answer.blank() && kept) {
            end();
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
            case INTERRUPT -> end();
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

    private void expired() {
        if (output().hasMoved()) {
            deadline().set(settings.idleTime());
            return;
        }
        if (isClosing() || output().left() > 0) {
            context().close();
            return;
        }
        end(write(exchange.idle()));
        deadline().set(settings.idleTime());
        settle();
    }

    private Deadline deadline() {
        return Objects.requireNonNull(deadline, "not in a pipeline");
    }
}
