package org.cadastre.whois.irr;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A reply with data. The data is made twice: once for its length, which comes first, and once to be sent;
/// what is one chunk is made once.
final class DataReply implements IrrReply {
    private static final int CHUNK = 1 << 15;
    private static final byte[] END = {'C', '\n'};
    private static final byte[] NOTHING_YET = new byte[0];

    private final ReplyData data;
    private final int contactsLeft;
    private final StringBuilder text = new StringBuilder();
    private long length;
    private int counted;
    private int at;
    private boolean begun;
    private boolean ended;

    /// @param data at least one piece
    /// @param contactsLeft how many contacts may be given; where there are more, all is refused
    DataReply(ReplyData data, int contactsLeft) {
        this.data = data;
        this.contactsLeft = contactsLeft;
    }

    @Override
    public byte @Nullable [] next() {
        if (ended) {
            return null;
        }
        if (!begun) {
            return begin();
        }
        if (at < data.size()) {
            return chunk();
        }
        ended = true;
        return END.clone();
    }

    /// Makes data for its length. The last time it is made, that is told, with the data when it is one chunk.
    private byte[] begin() {
        byte[] chunk = chunk();
        boolean isWhole = length == 0 && at == data.size();
        length += chunk.length;
        if (at < data.size()) {
            return NOTHING_YET;
        }
        begun = true;
        if (data.contacts() > contactsLeft) {
            counted = data.contacts();
            ended = true;
            return IrrResponder.failed(IrrResponder.NO_MORE_CONTACTS);
        }
        byte[] head = ("A" + length + "\n").getBytes(StandardCharsets.US_ASCII);
        if (isWhole) {
            ended = true;
            return joined(head, chunk, END);
        }
        at = 0;
        counted = data.contacts();
        return head;
    }

    @Override
    public int contacts() {
        return begun ? data.contacts() - counted : 0;
    }

    private byte[] chunk() {
        text.setLength(0);
        while (at < data.size() && text.length() < CHUNK) {
            data.append(text, at++);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] head, byte[] data, byte[] end) {
        byte[] all = new byte[head.length + data.length + end.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(data, 0, all, head.length, data.length);
        System.arraycopy(end, 0, all, head.length + data.length, end.length);
        return all;
    }
}
