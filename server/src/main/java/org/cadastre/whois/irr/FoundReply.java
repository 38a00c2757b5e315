package org.cadastre.whois.irr;

import java.util.function.Function;
import org.cadastre.query.irr.IrrAnswer;
import org.cadastre.query.irr.IrrSearch;
import org.jspecify.annotations.Nullable;

/// The reply to a question whose answer is found first.
final class FoundReply implements IrrReply {
    private static final byte[] NOTHING_YET = new byte[0];

    private final IrrSearch search;
    private final Function<IrrAnswer, IrrReply> replyTo;
    private @Nullable IrrReply reply;

    FoundReply(IrrSearch search, Function<IrrAnswer, IrrReply> replyTo) {
        this.search = search;
        this.replyTo = replyTo;
    }

    @Override
    public byte @Nullable [] next() {
        IrrReply made = reply;
        if (made == null) {
            IrrAnswer answer = search.next();
            if (answer == null) {
                return NOTHING_YET;
            }
            made = replyTo.apply(answer);
            reply = made;
        }
        return made.next();
    }

    @Override
    public int contacts() {
        return reply == null ? 0 : reply.contacts();
    }
}
