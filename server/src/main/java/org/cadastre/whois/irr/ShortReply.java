package org.cadastre.whois.irr;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A reply in one chunk or none.
final class ShortReply implements IrrReply {
    private byte @Nullable [] rest;

    private ShortReply(byte[] bytes) {
        rest = bytes.length == 0 ? null : bytes;
    }

    /// Nothing at all.
    static IrrReply none() {
        return new ShortReply(new byte[0]);
    }

    /// Done, and there is nothing to tell.
    static IrrReply done() {
        return of("C\n");
    }

    /// It is not there.
    static IrrReply missing() {
        return of("D\n");
    }

    /// It cannot be answered.
    static IrrReply failed(String reason) {
        return new ShortReply(IrrResponder.failed(reason));
    }

    /// This one line.
    static IrrReply line(String text) {
        String data = text + "\n";
        return of("A" + data.getBytes(StandardCharsets.UTF_8).length + "\n" + data + "C\n");
    }

    private static IrrReply of(String text) {
        return new ShortReply(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public byte @Nullable [] next() {
        byte[] next = rest;
        rest = null;
        return next;
    }
}
