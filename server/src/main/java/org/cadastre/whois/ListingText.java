package org.cadastre.whois;

import org.jspecify.annotations.Nullable;

/// The text of a listing, made piece by piece as it is told. For one thread.
public final class ListingText implements WhoisChunks {
    /// How long a piece is, in characters, when it is given.
    private static final int PIECE = 16 * 1024;

    /// How often is asked for more for one piece at most.
    private static final int TURNS = 16;

    private final TextFrame frame;
    private final WhoisListing listing;
    private final WhoisCharset charset;
    private final RpslText out = new RpslText();
    private final WhoisListing.Lines lines = new Lines();
    private boolean begun;
    private boolean ended;

    ListingText(TextFrame frame, WhoisListing listing, WhoisCharset charset) {
        this.frame = frame;
        this.listing = listing;
        this.charset = charset;
    }

    @Override
    public byte @Nullable [] next() {
        return ended ? null : firstPiece();
    }

    /// The first piece, which every text has.
    public byte[] firstPiece() {
        if (!begun) {
            begun = true;
            frame.begin(out);
        }
        for (int i = 0; !ended && i < TURNS && out.length() < PIECE; i++) {
            ended = !listing.tell(lines);
        }
        if (ended) {
            frame.end(out);
        }
        return out.take(charset);
    }

    private final class Lines implements WhoisListing.Lines {
        @Override
        public void note(String sentence) {
            out.message(sentence);
        }

        @Override
        public void attribute(String name, String value) {
            out.attribute(name, value);
        }

        @Override
        public void end() {
            out.end();
        }
    }
}
