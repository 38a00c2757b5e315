package org.cadastre.whois.irr;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A reply with data. The data is made twice: once for its length, which comes first, and once to be sent;
/// what is one chunk is made once.
final class DataReply implements IrrReply {
    private static final int CHUNK = 1 << 16;
    private static final byte[] END = {'C', '\n'};

    private final ReplyData data;
    private final StringBuilder text = new StringBuilder();
    private final byte[] head;
    private final long length;

    /// The data when it is one chunk, made already.
    private byte @Nullable [] whole;

    private boolean begun;
    private int at;
    private boolean ended;

    /// @param data at least one piece
    DataReply(ReplyData data) {
        this.data = data;
        long bytes = 0;
        byte[] chunk = new byte[0];
        while (at < data.size()) {
            chunk = chunk();
            bytes += chunk.length;
        }
        whole = bytes == chunk.length ? chunk : null;
        at = whole == null ? 0 : at;
        head = ("A" + bytes + "\n").getBytes(StandardCharsets.US_ASCII);
        length = head.length + bytes + END.length;
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public byte @Nullable [] next() {
        if (!begun) {
            begun = true;
            return head.clone();
        }
        if (whole != null) {
            byte[] chunk = whole;
            whole = null;
            return chunk;
        }
        if (at < data.size()) {
            return chunk();
        }
        if (ended) {
            return null;
        }
        ended = true;
        return END.clone();
    }

    private byte[] chunk() {
        text.setLength(0);
        while (at < data.size() && text.length() < CHUNK) {
            data.append(text, at++);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
