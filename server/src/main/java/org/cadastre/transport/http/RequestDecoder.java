package org.cadastre.transport.http;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.LastHttpContent;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Makes requests of bytes (RFC 9112), and knows whether a head has begun that has not ended. Of bytes that are no
/// request it makes one that has failed, and that still says whether it asked for a head alone. Empty lines before a
/// request are passed over (RFC 9112 §2.2), any number of them; another byte that no request begins with, such as the
/// first of TLS, is refused as soon as it comes.
final class RequestDecoder extends HttpRequestDecoder {
    private static final byte[] HEAD = "HEAD ".getBytes(StandardCharsets.US_ASCII);

    /// Whether no whole line of a request has come since the last request ended.
    private boolean betweenRequests = true;

    private boolean refused;
    private boolean lineRead;
    private boolean beginsWithHead;

    RequestDecoder(HttpSettings settings) {
        super(new HttpDecoderConfig()
                .setMaxInitialLineLength(settings.requestLineBytes())
                .setMaxHeaderSize(settings.headerBytes())
                .setStrictLineParsing(false)
                .setInitialBufferSize(256));
    }

    /// Whether a part of a request head has come and the rest has not.
    boolean isWithinHead() {
        return lineRead || actualReadableBytes() > 0;
    }

    @Override
    protected HttpMessage createMessage(String[] initialLine) throws Exception {
        lineRead = true;
        betweenRequests = false;
        if (!initialLine[2].startsWith("HTTP/")) {
            throw new IllegalArgumentException("not HTTP: " + initialLine[2]); // its case counts (RFC 9112 §2.3)
        }
        return super.createMessage(initialLine);
    }

    @Override
    protected HttpMessage createInvalidMessage() {
        HttpMessage invalid = super.createInvalidMessage();
        if (beginsWithHead && invalid instanceof HttpRequest request) {
            request.setMethod(HttpMethod.HEAD);
        }
        return invalid;
    }

    @Override
    protected void decode(ChannelHandlerContext ctx, ByteBuf buffer, List<Object> out) throws Exception {
        if (refused) {
            buffer.skipBytes(buffer.readableBytes());
            return;
        }
        if (betweenRequests) {
            skipEmptyLines(buffer);
            if (!buffer.isReadable()) {
                return;
            }
            beginsWithHead = beginsWithHead(buffer);
            if (!canBegin(buffer.getUnsignedByte(buffer.readerIndex()))) {
                refuse(buffer, out);
                return;
            }
        }
        super.decode(ctx, buffer, out);
        if (!out.isEmpty()) {
            lineRead = false;
            betweenRequests = out.getLast() instanceof LastHttpContent end
                    && end.decoderResult().isSuccess();
        }
    }

    private static void skipEmptyLines(ByteBuf buffer) {
        int at = buffer.readerIndex();
        while (at < buffer.writerIndex() && (buffer.getByte(at) == '\r' || buffer.getByte(at) == '\n')) {
            at++;
        }
        buffer.readerIndex(at);
    }

    /// Whether a request may begin with the byte; the superclass would pass over the others, unless it has too many of
    /// them at once.
    private static boolean canBegin(int b) {
        return b > ' ' && (b < 0x7f || b > 0x9f);
    }

    private void refuse(ByteBuf buffer, List<Object> out) {
        refused = true;
        buffer.skipBytes(buffer.readableBytes());
        HttpMessage invalid = createInvalidMessage();
        invalid.setDecoderResult(DecoderResult.failure(new IllegalArgumentException("no request begins so")));
        out.add(invalid);
    }

    private static boolean beginsWithHead(ByteBuf buffer) {
        if (buffer.readableBytes() < HEAD.length) {
            return false;
        }
        for (int i = 0; i < HEAD.length; i++) {
            if (buffer.getByte(buffer.readerIndex() + i) != HEAD[i]) {
                return false;
            }
        }
        return true;
    }
}
