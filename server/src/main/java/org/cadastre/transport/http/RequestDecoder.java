package org.cadastre.transport.http;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Makes requests of bytes (RFC 9112), and knows whether a head has begun that has not ended. Of bytes that are no
/// request it makes one that has failed, and that still says whether it asked for a head alone.
final class RequestDecoder extends HttpRequestDecoder {
    private static final byte[] HEAD = "HEAD ".getBytes(StandardCharsets.US_ASCII);

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
        if (!lineRead) {
            beginsWithHead = beginsWithHead(buffer);
        }
        super.decode(ctx, buffer, out);
        if (!out.isEmpty()) {
            lineRead = false;
        }
    }

    /// Whether the first word is HEAD; empty lines may come before it (RFC 9112 §2.2).
    private static boolean beginsWithHead(ByteBuf buffer) {
        int at = buffer.readerIndex();
        while (at < buffer.writerIndex() && buffer.getUnsignedByte(at) <= ' ') {
            at++;
        }
        if (buffer.writerIndex() - at < HEAD.length) {
            return false;
        }
        for (int i = 0; i < HEAD.length; i++) {
            if (buffer.getByte(at + i) != HEAD[i]) {
                return false;
            }
        }
        return true;
    }
}
