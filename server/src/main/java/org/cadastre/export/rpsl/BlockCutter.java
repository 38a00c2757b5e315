package org.cadastre.export.rpsl;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import org.cadastre.export.Sha256;
import org.jspecify.annotations.Nullable;

/// Cuts a file into blocks, each of whole objects, and hashes what it reads on the way.
///
/// A block is as long as the buffer that it is in; the first buffer is small, for files of one object. An
/// object that is longer than a buffer gets a larger one, up to [#LONGEST] bytes. One thread at a time.
final class BlockCutter {
    /// The longest object that is kept.
    static final int LONGEST = 32 << 20;

    private static final int FIRST = 64 << 10;
    private static final int USUAL = 4 << 20;
    /// What a buffer has beyond its text: a LF at the end of the file, and padding.
    private static final int BEYOND = 1 + ByteWords.PADDING;

    private final InputStream in;
    private final MessageDigest digest = Sha256.digest();
    private final Deque<byte[]> free = new ArrayDeque<>();
    private byte[] carried = new byte[0];
    private int carriedLength;
    private boolean begun;
    private boolean ended;
    private boolean terminated = true;
    private long bytes;

    BlockCutter(InputStream in) {
        this.in = in;
    }

    /// The next block, null behind the last. It is the caller's until it is given back.
    @Nullable
    Block next() throws IOException {
        if (ended && carriedLength == 0) {
            return null;
        }
        byte[] buffer = buffer();
        System.arraycopy(carried, 0, buffer, 0, carriedLength);
        int held = carriedLength;
        carriedLength = 0;
        while (true) {
            held = fill(buffer, held);
            int from = begun ? 0 : textStart(buffer, held);
            if (ended) {
                return lastBlock(buffer, from, held);
            }
            int cut = cut(buffer, from, held);
            if (cut > 0) {
                carry(buffer, cut, held);
                begun = true;
                return new Block(buffer, from, cut, 0);
            }
            if (held >= LONGEST) {
                begun = true;
                return drop(buffer, held);
            }
            buffer = Arrays.copyOf(buffer, Math.max(USUAL, 2 * held) + BEYOND);
        }
    }

    /// Gives the bytes of a block back, to be used for another.
    void giveBack(Block block) {
        if (block.bytes().length == USUAL + BEYOND) {
            free.push(block.bytes());
        }
    }

    private byte[] buffer() {
        if (!begun) {
            return new byte[FIRST + BEYOND];
        }
        byte[] buffer = free.poll();
        if (buffer != null && carriedLength < USUAL) {
            return buffer;
        }
        return new byte[Math.max(USUAL, carriedLength + USUAL / 2) + BEYOND];
    }

    /// Reads until the buffer is full or the file ends.
    private int fill(byte[] buffer, int held) throws IOException {
        int room = buffer.length - BEYOND - held;
        int read = in.readNBytes(buffer, held, room);
        digest.update(buffer, held, read);
        bytes += read;
        ended = read < room;
        return held + read;
    }

    private static int textStart(byte[] buffer, int held) {
        return Recognition.hasByteOrderMark(buffer, held) ? 3 : 0;
    }

    private @Nullable Block lastBlock(byte[] buffer, int from, int held) {
        int end = held;
        if (end == from) {
            return null;
        }
        if (buffer[end - 1] != '\n') {
            terminated = false;
            buffer[end++] = '\n';
        }
        return new Block(buffer, from, end, 0);
    }

    /// The place behind the last empty line, 0 when there is none.
    private static int cut(byte[] buffer, int from, int held) {
        for (int at = held - 1; at > from; at--) {
            if (buffer[at] == '\n') {
                int before = buffer[at - 1] == '\r' ? at - 2 : at - 1;
                if (before >= from && buffer[before] == '\n') {
                    return at + 1;
                }
            }
        }
        return 0;
    }

    private void carry(byte[] buffer, int from, int to) {
        carriedLength = to - from;
        if (carriedLength > carried.length) {
            carried = new byte[carriedLength];
        }
        System.arraycopy(buffer, from, carried, 0, carriedLength);
    }

    /// Passes over the object that fills the buffer.
    private Block drop(byte[] buffer, int length) throws IOException {
        int lines = 0;
        boolean empty = false;
        int held = length;
        while (true) {
            for (int at = 0; at < held; at++) {
                if (buffer[at] == '\n') {
                    lines++;
                    if (empty) {
                        carry(buffer, at + 1, held);
                        return new Block(buffer, 0, 0, lines);
                    }
                    empty = true;
                } else {
                    empty &= buffer[at] == '\r';
                }
            }
            if (ended) {
                return new Block(buffer, 0, 0, Math.max(1, lines));
            }
            held = fill(buffer, 0);
        }
    }

    /// Whether the file's last line ends in a LF. To be asked at the end.
    boolean isTerminated() {
        return terminated;
    }

    /// How many bytes were read.
    long bytes() {
        return bytes;
    }

    /// The SHA-256 of all bytes read, as lower-case hexadecimal; to be asked once.
    String sha256Hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
