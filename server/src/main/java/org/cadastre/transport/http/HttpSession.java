package org.cadastre.transport.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.cadastre.transport.connection.GentleClose;
import org.cadastre.transport.connection.InputGate;
import org.cadastre.transport.connection.PacedSession;
import org.cadastre.transport.http.SessionTime.Wait;
import org.jspecify.annotations.Nullable;

/// One HTTP connection: answers its requests one after the other, in the order in which they came. A request is
/// answered when its body has gone by. While an answer is still being made, no request is begun.
@SuppressWarnings("FutureReturnValueIgnored") // a write or close that fails closes the channel, which is told
final class HttpSession extends PacedSession {
    private static final String READ = "GET, HEAD, OPTIONS";
    private static final String ACT = "POST, OPTIONS";
    private static final byte[] CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final HttpSettings settings;
    private final GuardedPaths paths;
    private final AnswerWriter writer;
    private final RequestIds ids;
    private final RequestDecoder decoder;
    private final Executor slow;

    private @Nullable SessionTime time;

    /// The request whose body is going by.
    private RequestHead.@Nullable Wanted current;

    private long bodyBytes;
    private boolean somethingHappened;

    HttpSession(
            HttpSettings settings,
            GuardedPaths paths,
            AnswerWriter writer,
            RequestIds ids,
            InputGate gate,
            RequestDecoder decoder,
            GentleClose close,
            Executor slow) {
        super(gate, close);
        this.settings = settings;
        this.paths = paths;
        this.writer = writer;
        this.ids = ids;
        this.decoder = decoder;
        this.slow = slow;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext ctx) {
        super.handlerAdded(ctx);
        time = new SessionTime(settings, ctx.channel().eventLoop(), output(), this::requestTooSlow, ctx::close);
    }

    @Override
    public void channelActive(ChannelHandlerContext ctx) {
        settle();
    }

    @Override
    protected void closed() {
        time().end();
    }

    @Override
    protected void failed(Throwable cause) {
        paths.failed("connection", cause);
    }

    @Override
    protected void take(Object message) {
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
        String id = ids.of(request.headers());
        switch (RequestHead.of(request, settings, id)) {
            case RequestHead.Refused refused ->
                refuse(refused.status(), refused.description(), request.method().equals(HttpMethod.HEAD), id);
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
            refuse(400, "The body of the request is not framed as HTTP/1.1 frames it.", false, wanted.id());
            return;
        }
        bodyBytes += content.content().readableBytes();
        if (bodyBytes > settings.bodyBytes()) {
            refuse(413, RequestHead.bodyTooLarge(settings), false, wanted.id());
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
        HttpAnswer prompt = paths.readPromptly(wanted);
        if (prompt == null) {
            writeLater(wanted, paths.readLater(wanted, slow));
            return;
        }
        write(wanted, prompt, null);
    }

    private void act(RequestHead.Wanted wanted) {
        if (!wanted.method().equals(HttpMethod.POST)) {
            refuseMethod(wanted, ACT);
            return;
        }
        writeLater(wanted, paths.act(wanted));
    }

    /// Writes an answer that is made elsewhere; nothing else is taken before.
    private void writeLater(RequestHead.Wanted wanted, CompletableFuture<HttpAnswer> made) {
        hold();
        made.whenComplete((answer, failure) -> context().executor().execute(() -> {
            if (!isClosing()) {
                somethingHappened = true;
                write(wanted, answer, null);
                release();
            }
        }));
    }

    // Answers.

    private void refuseMethod(RequestHead.Wanted wanted, String allow) {
        write(wanted, paths.refusal(405, "This path is asked by " + allow + "."), allow);
    }

    /// Refuses what came, and with it all that may follow.
    private void refuse(int status, String description, boolean head, String id) {
        current = null;
        AnswerWriter.Manner manner = new AnswerWriter.Manner(!head, false, false, id);
        send(paths.refusal(status, description), manner, null);
    }

    private void write(RequestHead.Wanted wanted, HttpAnswer answer, @Nullable String allow) {
        AnswerWriter.Manner manner = manner(wanted, !wanted.method().equals(HttpMethod.HEAD));
        String known = answer.status() == 200 ? answer.freshness().known(wanted.ifNoneMatch(), answer.gzip()) : null;
        if (known != null) {
            sent(context().write(writer.notModified(context().alloc(), answer, known, manner)), manner);
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
        boolean keepAlive = wanted.keepAlive() && !isStopping();
        return new AnswerWriter.Manner(withBody, keepAlive, wanted.old(), wanted.id());
    }

    // The end.

    private void requestTooSlow() {
        refuseRest(
                408,
                "The request did not come to its end in "
                        + settings.requestTime().toSeconds() + " s.");
        settle();
    }

    /// Refuses a request that has begun and does not end.
    private void refuseRest(int status, String description) {
        RequestHead.Wanted begun = current;
        refuse(status, description, false, begun == null ? ids.next() : begun.id());
    }

    @Override
    protected void allTaken() {
        if (inputEnded() && current != null) {
            refuseRest(400, "The request ended before its body did.");
            return;
        }
        if (inputEnded() || isStopping() && isIdle()) {
            end();
        }
    }

    @Override
    protected void settled() {
        time().await(awaited(), somethingHappened);
        somethingHappened = false;
    }

    @Override
    protected boolean isWithinRequest() {
        return current != null || decoder.isWithinHead();
    }

    private Wait awaited() {
        if (isHeld()) {
            return Wait.ANSWER;
        }
        return isWithinRequest() && isReady() ? Wait.REST_OF_REQUEST : Wait.PEER;
    }

    private SessionTime time() {
        return Objects.requireNonNull(time, "not in a pipeline");
    }
}
