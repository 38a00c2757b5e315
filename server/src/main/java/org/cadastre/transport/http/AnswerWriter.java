package org.cadastre.transport.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Writes the bytes of answers: the head and, when it is small, the body right behind it in one buffer.
final class AnswerWriter {
    /// Bodies up to this size are copied behind their head.
    private static final int COPIED_BYTES = 16 * 1024;

    private static final int HEAD_BYTES = 512;

    private static final byte[] OPEN = HeadLines.constant("""
            Vary: Accept, Accept-Encoding
            Access-Control-Allow-Origin: *
            Access-Control-Expose-Headers: retry-after, etag, location, link, x-request-id
            X-Content-Type-Options: nosniff
            """);
    private static final byte[] CLOSED =
            HeadLines.constant("X-Content-Type-Options: nosniff\nCache-Control: no-store\n");
    private static final byte[] PREFLIGHT = HeadLines.constant("""
            Access-Control-Allow-Methods: GET, HEAD, OPTIONS
            Access-Control-Allow-Headers: accept, authorization, content-type
            Access-Control-Max-Age: 86400
            """);
    private static final byte[] GZIP = HeadLines.constant("Content-Encoding: gzip\n");
    private static final byte[] CLOSE = HeadLines.constant("Connection: close\n");
    private static final byte[] KEEP_ALIVE = HeadLines.constant("Connection: keep-alive\n");
    private static final byte[] LENGTH = "Content-Length: ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ID = "X-Request-Id: ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LINE_END = HeadLines.constant("\n");
    private static final byte[][] STATUS_LINES = statusLines();

    private final HttpDate date;
    private final HeadLines lines;
    private final boolean open;

    /// A writer.
    ///
    /// @param open whether pages of any origin may read the answers
    AnswerWriter(HttpDate date, boolean open) {
        this.date = date;
        this.lines = new HeadLines(open);
        this.open = open;
    }

    /// How an answer goes out.
    ///
    /// @param withBody false for HEAD
    /// @param keepAlive whether the connection stays open after it
    /// @param sayKeepAlive whether the peer, an HTTP/1.0 one, must be told that it stays open
    /// @param id the name of the request
    record Manner(boolean withBody, boolean keepAlive, boolean sayKeepAlive, String id) {}

    /// The head, with the body behind it when that is small and wanted.
    ByteBuf head(ByteBufAllocator buffers, HttpAnswer answer, Manner manner, @Nullable String allow) {
        boolean copied = manner.withBody && answer.body().length <= COPIED_BYTES;
        ByteBuf head = buffers.ioBuffer(HEAD_BYTES + (copied ? answer.body().length : 0));
        begin(head, answer.status());
        head.writeBytes(lines.contentType(answer.contentType()));
        if (answer.gzip()) {
            head.writeBytes(GZIP);
        }
        head.writeBytes(LENGTH);
        number(head, answer.body().length);
        head.writeBytes(lines.freshness(answer.freshness(), answer.gzip()));
        field(head, "Location: ", answer.location());
        field(head, "Allow: ", allow);
        if (answer.retryAfter() > 0) {
            field(head, "Retry-After: ", Integer.toString(answer.retryAfter()));
        }
        end(head, manner);
        return copied ? head.writeBytes(answer.body()) : head;
    }

    /// The body, when [#head] did not take it; null when there is none to send.
    @Nullable
    ByteBuf rest(HttpAnswer answer, Manner manner) {
        return manner.withBody && answer.body().length > COPIED_BYTES ? Unpooled.wrappedBuffer(answer.body()) : null;
    }

    /// Says that what the peer has is what it would get (RFC 9110 §15.4.5).
    ///
    /// @param etag of what the peer has
    ByteBuf notModified(ByteBufAllocator buffers, HttpAnswer answer, String etag, Manner manner) {
        ByteBuf head = buffers.ioBuffer(HEAD_BYTES);
        begin(head, 304);
        Freshness freshness = answer.freshness();
        head.writeBytes(lines.freshness(freshness, etag.equals(freshness.gzipEtag())));
        return end(head, manner);
    }

    /// Says what may be asked, also to a browser that asks before it asks.
    ByteBuf options(ByteBufAllocator buffers, Manner manner, String allow) {
        ByteBuf head = buffers.ioBuffer(HEAD_BYTES);
        begin(head, 204);
        field(head, "Allow: ", allow);
        if (open) {
            head.writeBytes(PREFLIGHT);
        }
        return end(head, manner);
    }

    private void begin(ByteBuf head, int status) {
        head.writeBytes(STATUS_LINES[status]);
        head.writeBytes(date.line());
    }

    private ByteBuf end(ByteBuf head, Manner manner) {
        head.writeBytes(open ? OPEN : CLOSED);
        head.writeBytes(ID);
        ByteBufUtil.writeAscii(head, manner.id);
        head.writeBytes(LINE_END);
        if (!manner.keepAlive) {
            head.writeBytes(CLOSE);
        } else if (manner.sayKeepAlive) {
            head.writeBytes(KEEP_ALIVE);
        }
        return head.writeBytes(LINE_END);
    }

    private static void field(ByteBuf head, String nameAndColon, @Nullable String value) {
        head.writeBytes(HeadLines.of(nameAndColon, value));
    }

    /// Writes a number of one digit or more, and ends the line.
    private static void number(ByteBuf head, int number) {
        int digits = 1;
        for (int rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        int at = head.ensureWritable(digits).writerIndex() + digits;
        head.writerIndex(at);
        for (int rest = number; digits > 0; digits--, rest /= 10) {
            head.setByte(--at, '0' + rest % 10);
        }
        head.writeBytes(LINE_END);
    }

    private static byte[][] statusLines() {
        byte[][] lines = new byte[600][];
        for (int status = 0; status < lines.length; status++) {
            lines[status] = HeadLines.constant("HTTP/1.1 " + HttpResponseStatus.valueOf(status) + "\n");
        }
        return lines;
    }
}
