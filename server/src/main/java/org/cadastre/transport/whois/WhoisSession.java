package org.cadastre.transport.whois;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.cadastre.transport.connection.Deadline;
import org.cadastre.transport.connection.GentleClose;
import org.cadastre.transport.connection.InputGate;
import org.cadastre.transport.connection.PacedSession;
import org.cadastre.whois.WhoisChunks;
import org.cadastre.whois.WhoisError;
import org.jspecify.annotations.Nullable;

/// One WHOIS connection. The first line is answered and the connection closed, unless the conversation keeps it;
/// then each line is answered in its turn until the conversation or the peer ends.
///
/// An answer given in pieces goes on in turns: each asks for a few pieces, while the peer takes them, and leaves
/// the event loop to the other connections.
@SuppressWarnings("FutureReturnValueIgnored") // a write or close that fails closes the channel, which is told
final class WhoisSession extends PacedSession {
    private static final int TURN_BYTES = 64 * 1024;
    private static final int TURN_PIECES = 16;

    private final WhoisSettings settings;
    private final Visitor visitor;
    private final GuardedConversation conversation;

    private @Nullable Deadline deadline;
    private long begin;
    private Duration idleTime;
    private boolean kept;

    /// What is left of the answer being sent, or null.
    private @Nullable WhoisChunks rest;

    private boolean closesAfter;
    private boolean withinLine;
    private boolean turnComes;

    WhoisSession(
            WhoisSettings settings,
            Visitor visitor,
            GuardedConversation conversation,
            InputGate gate,
            GentleClose close) {
        super(gate, close);
        this.settings = settings;
        this.visitor = visitor;
        this.conversation = conversation;
        this.idleTime = settings.idleTime();
    }

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        super.handlerAdded(ctx);
        deadline = new Deadline(ctx.channel().eventLoop(), settings.shortestTime(), this::expired);
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
        begin = now();
        if (visitor.enters()) {
            await(settings.firstLineTime());
            return;
        }
        await(idleTime);
        end(write(conversation.refusal(WhoisError.CONNECTIONS_EXCEEDED, visitor.connectionLimit())));
        settle();
    }

    @Override
    protected void closed() {
        deadline().cancel();
        countContacts();
        rest = null;
        visitor.leaves();
    }

    @Override
    protected void failed(Throwable cause) {
        conversation.failed("connection", cause);
    }

    @Override
    protected void take(Object message) {
        await(idleTime);
        if (!visitor.asks()) {
            end(write(conversation.refusal(WhoisError.QUERIES_EXCEEDED, visitor.queryLimit())));
            return;
        }
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

    @Override
    protected void settled() {
        if (rest != null && !turnComes && context().channel().isWritable()) {
            turnComes = true;
            // Executed at once, it would come before what other connections wait for.
            context().executor().schedule(this::turn, 0, TimeUnit.NANOSECONDS);
        }
    }

    private void answer(String line) {
        WhoisAnswer answer = conversation.answer(line);
        adopt(answer);
        ChannelFuture written = write(answer.text());
        visitor.isGiven(answer.contacts());
        if (answer.rest() != null) {
            rest = answer.rest();
            withinLine = endsWithinLine(answer.text());
            pull();
        } else if (closesAfter) {
            end(written);
        }
    }

    private void adopt(WhoisAnswer answer) {
        switch (answer.keep()) {
            case KEPT -> kept = true;
            case CLOSED -> kept = false;
            case UNCHANGED -> {}
        }
        closesAfter = !kept;
        Duration wanted = answer.idleTime();
        if (wanted != null) {
            idleTime = wanted.compareTo(settings.mostIdleTime()) < 0 ? wanted : settings.mostIdleTime();
            await(idleTime);
        }
    }

    private void refuse(WhoisInput.Fault fault) {
        switch (fault) {
            case TOO_LONG -> end(write(conversation.refusal(WhoisError.LINE_TOO_LONG, "")));
            case INTERRUPT -> end();
            case BAD_CHARACTER -> {
                ChannelFuture written = write(conversation.refusal(WhoisError.BAD_CHARACTER, ""));
                if (!kept) {
                    end(written);
                }
            }
        }
    }

    private void turn() {
        turnComes = false;
        if (rest != null) {
            pull();
            settle();
        }
    }

    /// Asks for pieces, a turn's worth.
    private void pull() {
        WhoisChunks pieces = Objects.requireNonNull(rest, "no answer in pieces");
        int bytes = 0;
        for (int i = 0;
                i < TURN_PIECES && bytes < TURN_BYTES && context().channel().isWritable();
                i++) {
            byte[] piece = conversation.next(pieces);
            if (piece == null) {
                ended();
                return;
            }
            if (piece.length == 0) {
                break;
            }
            write(piece);
            bytes += piece.length;
            withinLine = endsWithinLine(piece);
        }
        await(idleTime);
        hold();
    }

    private void ended() {
        countContacts();
        rest = null;
        if (conversation.isBroken()) {
            end(write(conversation.breakOff(withinLine)));
        } else if (closesAfter) {
            end();
        } else if (isHeld()) {
            release();
        }
    }

    private void countContacts() {
        if (rest != null) {
            visitor.isGiven(conversation.contacts(rest));
        }
    }

    private static boolean endsWithinLine(byte[] text) {
        return text.length > 0 && text[text.length - 1] != '\n';
    }

    private ChannelFuture write(byte[] text) {
        return context().write(Unpooled.wrappedBuffer(text));
    }

    private void expired() {
        boolean unsent = isClosing() || rest != null || output().left() > 0;
        if (unsent && !kept && now() - begin >= settings.totalTime().toNanos()) {
            endOverTime();
            return;
        }
        if (output().hasMoved()) {
            await(idleTime);
            return;
        }
        if (unsent) {
            context().close();
            return;
        }
        end(write(conversation.refusal(WhoisError.IDLE, "")));
        await(idleTime);
        settle();
    }

    /// Breaks an answer off and says so. Of a connection that is closing already, all has been said.
    private void endOverTime() {
        if (isClosing()) {
            context().close();
            return;
        }
        countContacts();
        rest = null;
        end(write(conversation.cut(WhoisError.TOO_LONG_ANSWER, withinLine)));
        deadline().set(settings.drainTime());
        settle();
    }

    /// Waits for as long as this, but no longer than a connection that is not kept may last.
    private void await(Duration time) {
        if (kept) {
            deadline().set(time);
            return;
        }
        long left = settings.totalTime().toNanos() - (now() - begin);
        deadline().set(left < time.toNanos() ? Duration.ofNanos(Math.max(1, left)) : time);
    }

    private long now() {
        return context().executor().ticker().nanoTime();
    }

    private Deadline deadline() {
        return Objects.requireNonNull(deadline, "not in a pipeline");
    }
}
