package org.cadastre.transport.http;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpRequestDecoder;
import java.util.List;

/// Makes requests of bytes (RFC 9112), and knows whether a head has begun that has not ended.
final class RequestDecoder extends HttpRequestDecoder {
    private boolean lineRead;

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
    protected void decode(ChannelHandlerContext ctx, ByteBuf buffer, List<Object> out) throws Exception {
        super.decode(ctx, buffer, out);
        if (!out.isEmpty()) {
            lineRead = false;
        }
    }
}
