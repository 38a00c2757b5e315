package org.cadastre.transport.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.ChannelInputShutdownEvent;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Objects;
import org.cadastre.transport.connection.GentleClose;
import org.cadastre.transport.connection.InputGate;
import org.cadastre.transport.connection.StopEvent;
import org.cadastre.transport.http.SessionTime.Wait;
import org.jspecify.annotations.Nullable;

/// One HTTP connection: answers its requests one after the other, in the order in which they came. A request is
/// answered when its body has gone by. While the peer takes no answers, and while an answer is still being made, no
/// request is begun.
@SuppressWarnings("FutureReturnValueIgnored") // a write or close that fails closes the channel, which is told
final class HttpSession extends ChannelInboundHandlerAdapter {
    private static final String READ = "GET, HEAD, OPTIONS";
    private static final String ACT = "POST, OPTIONS";
    private static final byte[] CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final HttpSettings settings;
    private final GuardedPaths paths;
    private final AnswerWriter writer;
    private final InputGate gate;
    private final RequestDecoder decoder;
    private final GentleClose close;

    /// Decoded when the gate was shut in the middle of a portion.
    private final ArrayDeque<Object> waiting = new ArrayDeque<>(0);

    private @Nullable ChannelHandlerContext context;
    private @Nullable SessionTime time;

    /// The request whose body is going by.
    private RequestHead.@Nullable Wanted current;

    private long bodyBytes;
    private boolean somethingHappened;
    private boolean acting;
    private boolean closing;
    private boolean inputEnded;
    private boolean stopping;
    private boolean resuming;
    private boolean resumeAgain;

    HttpSession(
            HttpSettings settings,
            GuardedPaths paths,
            AnswerWriter writer,
            InputGate gate,
            RequestDecoder decoder,
            GentleClose close) {
        this.settings = settings;
        this.paths = paths;
        this.writer = writer;
        this.gate = gate;
        this.decoder = decoder;
        this.close = close;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        context = ctx;
        time = new SessionTime(settings, ctx.channel(), this::requestTooSlow, () -> ctx.close());
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
        settle();
    }

    @Override
    public void channelInactive(ChannelHandlerContext ctx) {
        closing = true;
        time().end();
        dropWaiting();
    }

    // What comes in.

    @Override
    public void channelRead(ChannelHandlerContext ctx, Object message) {
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
            stopWhenIdle();
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) {
        if (!(cause instanceof IOException)) {
            paths.failed("connection", cause);
        }
        ctx.close();
    }

    private boolean isReady() {
        return !closing && !acting && context().channel().isWritable();
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

    private void take(Object message) {
        somethingHappened = true;
        if (message instanceof HttpRequest request) {
            begin(request);
        }
        if (message instanceof HttpContent content) {
            try {
                passBody(content);
            } finally {
                content.release();
            }
        }
    }

    // Requests.

    private void begin(HttpRequest request) {
        switch (RequestHead.of(request, settings)) {
            case RequestHead.Refused refused ->
                refuse(refused.status(), refused.description(), request.method().equals(HttpMethod.HEAD));
            case RequestHead.Wanted wanted -> {
                current = wanted;
                bodyBytes = 0;
                if (wanted.expectsContinue()) {
                    context().write(Unpooled.wrappedBuffer(CONTINUE));
                }
            }
        }
    }

    private void passBody(HttpContent content) {
        RequestHead.Wanted wanted = current;
        if (wanted == null) {
            return;
        }
        if (content.decoderResult().isFailure()) {
            refuse(400, "The body of the request is not framed as HTTP/1.1 frames it.", false);
            return;
        }
        bodyBytes += content.content().readableBytes();
        if (bodyBytes > settings.bodyBytes()) {
            refuse(413, RequestHead.bodyTooLarge(settings), false);
            return;
        }
        if (content instanceof LastHttpContent) {
            current = null;
            answer(wanted);
        }
    }

    private void answer(RequestHead.Wanted wanted) {
        if (wanted.method().equals(HttpMethod.OPTIONS)) {
            AnswerWriter.Manner manner = manner(wanted, false);
            String allow = paths.acts(wanted.path()) ? ACT : READ;
            sent(context().write(writer.options(context().alloc(), manner, allow)), manner);
            return;
        }
        if (paths.acts(wanted.path())) {
            act(wanted);
            return;
        }
        if (!wanted.isRead()) {
            refuseMethod(wanted, READ);
            return;
        }
        write(wanted, paths.read(wanted), null);
    }

    private void act(RequestHead.Wanted wanted) {
        if (!wanted.method().equals(HttpMethod.POST)) {
            refuseMethod(wanted, ACT);
            return;
        }
        acting = true;
        gate.shut();
        paths.act(wanted)
                .whenComplete((answer, failure) -> context().executor().execute(() -> {
                    acting = false;
                    if (!closing) {
                        somethingHappened = true;
                        write(wanted, answer, null);
                        resume();
                    }
                }));
    }

    // Answers.

    private void refuseMethod(RequestHead.Wanted wanted, String allow) {
        write(wanted, paths.refusal(405, "This path is asked by " + allow + "."), allow);
    }

    /// Refuses what came, and with it all that may follow.
    private void refuse(int status, String description, boolean head) {
        current = null;
        AnswerWriter.Manner manner = new AnswerWriter.Manner(!head, false, false);
        send(paths.refusal(status, description), manner, null);
    }

    private void write(RequestHead.Wanted wanted, HttpAnswer answer, @Nullable String allow) {
        AnswerWriter.Manner manner = manner(wanted, !wanted.method().equals(HttpMethod.HEAD));
        String etag = answer.etag();
        if (answer.status() == 200 && etag != null && EntityTags.name(wanted.ifNoneMatch(), etag)) {
            sent(context().write(writer.notModified(context().alloc(), answer, manner)), manner);
            return;
        }
        send(answer, manner, allow);
    }

    private void send(HttpAnswer answer, AnswerWriter.Manner manner, @Nullable String allow) {
        ChannelFuture written = context().write(writer.head(context().alloc(), answer, manner, allow));
        ByteBuf rest = writer.rest(answer, manner);
        sent(rest == null ? written : context().write(rest), manner);
    }

    private void sent(ChannelFuture written, AnswerWriter.Manner manner) {
        if (!manner.keepAlive()) {
            end(written);
        }
    }

    private AnswerWriter.Manner manner(RequestHead.Wanted wanted, boolean withBody) {
        boolean keepAlive = wanted.keepAlive() && !stopping;
        return new AnswerWriter.Manner(withBody, keepAlive, wanted.old());
    }

    // The end.

    /// Closes when what was written has gone.
    private void end(ChannelFuture lastWrite) {
        closing = true;
        dropWaiting();
        gate.dropInput();
        close.closeAfter(lastWrite);
    }

    private void requestTooSlow() {
        refuse(
                408,
                "The request did not come to its end in "
                        + settings.requestTime().toSeconds() + " s.",
                false);
        settle();
    }

    private void stopWhenIdle() {
        if (!closing && isIdle() && !time().outputLeft()) {
            context().close();
            return;
        }
        settle();
    }

    /// Sends what was written, ends the session when nothing more can come or is wanted, and sets its time.
    private void settle() {
        if (!closing && !acting && waiting.isEmpty() && !gate.holdsInput()) {
            endWhenOver();
        }
        context().flush();
        time().await(awaited(), somethingHappened);
        somethingHappened = false;
    }

    private void endWhenOver() {
        if (inputEnded && current != null) {
            refuse(400, "The request ended before its body did.", false);
            return;
        }
        if (inputEnded || stopping && isIdle()) {
            end(context().write(Unpooled.EMPTY_BUFFER));
        }
    }

    /// Whether no request has begun that is not answered.
    private boolean isIdle() {
        return !acting && waiting.isEmpty() && !gate.holdsInput() && !isWithinRequest();
    }

    private boolean isWithinRequest() {
        return current != null || decoder.isWithinHead();
    }

    private Wait awaited() {
        if (acting) {
            return Wait.ANSWER;
        }
        return isWithinRequest() && isReady() ? Wait.REST_OF_REQUEST : Wait.PEER;
    }

    private void dropWaiting() {
        Object message;
        while ((message = waiting.poll()) != null) {
            ReferenceCountUtil.release(message);
        }
    }

    private ChannelHandlerContext context() {
        return Objects.requireNonNull(context, "not in a pipeline");
    }

    private SessionTime time() {
        return Objects.requireNonNull(time, "not in a pipeline");
    }
}
