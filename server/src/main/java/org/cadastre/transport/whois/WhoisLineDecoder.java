package org.cadastre.transport.whois;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Makes lines of bytes (RFC 3912 §2). A line ends in CR LF or in LF alone, or where the input ends. What comes
/// out depends on the bytes and not on how they were cut into packets. The interrupt of telnet (RFC 854:
/// interrupt process, then data mark) counts wherever it stands.
final class WhoisLineDecoder extends ByteToMessageDecoder {
    private static final byte[] INTERRUPT = {(byte) 0xff, (byte) 0xf4, (byte) 0xff, (byte) 0xfd, 0x06};

    private final int lineBytes;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();

    /// Bytes of the line that were looked at and hold no end of it.
    private int scanned;

    /// How many bytes of [#INTERRUPT] the bytes looked at end with.
    private int interruptMatched;

    private boolean ended;

    WhoisLineDecoder(int lineBytes) {
        this.lineBytes = lineBytes;
    }

    @Override
    protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {
        if (ended) {
            in.skipBytes(in.readableBytes());
            return;
        }
        int start = in.readerIndex();
        for (int length = scanned; length < in.readableBytes(); length++) {
            byte b = in.getByte(start + length);
            if (isInterrupt(b)) {
                end(in, out, WhoisInput.Fault.INTERRUPT);
                return;
            }
            if (b == '\n') {
                scanned = 0;
                out.add(line(in, length));
                in.skipBytes(1);
                return;
            }
            if (length > lineBytes || length == lineBytes && b != '\r') {
                end(in, out, WhoisInput.Fault.TOO_LONG);
                return;
            }
        }
        scanned = in.readableBytes();
    }

    @Override
    protected void decodeLast(ChannelHandlerContext ctx, ByteBuf in, List<Object> out) {
        if (in.isReadable() && !ended) {
            scanned = 0;
            out.add(line(in, in.readableBytes()));
        }
        ended = true;
    }

    private void end(ByteBuf in, List<Object> out, WhoisInput.Fault fault) {
        ended = true;
        in.skipBytes(in.readableBytes());
        out.add(fault);
    }

    private boolean isInterrupt(byte b) {
        if (b == INTERRUPT[interruptMatched]) {
            interruptMatched++;
        } else {
            interruptMatched = afterMismatch(b);
        }
        return interruptMatched == INTERRUPT.length;
    }

    /// `FF F4 FF` can be followed by `F4` of a second attempt; any other mismatch begins anew.
    private int afterMismatch(byte b) {
        if (interruptMatched == 3 && b == INTERRUPT[1]) {
            return 2;
        }
        return b == INTERRUPT[0] ? 1 : 0;
    }

    /// Takes `length` bytes from `in` as a line.
    private WhoisInput line(ByteBuf in, int length) {
        int text = length > 0 && in.getByte(in.readerIndex() + length - 1) == '\r' ? length - 1 : length;
        ByteBuffer bytes = in.nioBuffer(in.readerIndex(), text);
        in.skipBytes(length);
        try {
            String line = utf8.decode(bytes).toString();
            return hasControlCharacter(line) ? WhoisInput.Fault.BAD_CHARACTER : new WhoisInput.Line(line);
        } catch (CharacterCodingException e) {
            return WhoisInput.Fault.BAD_CHARACTER;
        }
    }

    private static boolean hasControlCharacter(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < ' ' && c != '\t' || c >= 0x7f && c < 0xa0) {
                return true;
            }
        }
        return false;
    }
}
