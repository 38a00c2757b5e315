package org.cadastre.export;

import java.io.IOException;
import java.io.InputStream;

/// Unpacks one file, layer by layer: compressions and tar archives, one in the other, to a bounded depth and size.
///
/// The size is counted per layer, over all that the layer holds: the file itself when it is not compressed, what comes
/// out of its compression, what comes out of the compressions that stand in that, and so on. So a file may be as large
/// as the limit whatever it is packed in, and no layer can grow past it.
final class Unpacker {
    /// How many compressions and archives may be one in the other; `.tar.xz` has two.
    static final int MAX_DEPTH = 5;

    private final UnpackedSize[] sizes = new UnpackedSize[MAX_DEPTH + 1];
    private final ContentVisitor visitor;

    Unpacker(long maxBytes, ContentVisitor visitor) {
        for (int depth = 0; depth < sizes.length; depth++) {
            sizes[depth] = new UnpackedSize(maxBytes);
        }
        this.visitor = visitor;
    }

    /// Unpacks a file and shows the visitor all that is in it.
    ///
    /// @param name the file's name as the operator knows it
    /// @throws UnreadableException when it cannot be unpacked
    void unpack(String name, InputStream in) throws IOException {
        String fault = "It cannot be read.";
        PeekedStream content = new PeekedStream(new LimitedStream(in, name, fault, new UnpackedSize(Long.MAX_VALUE)));
        if (Packing.of(content.prefix()) == null) {
            content = new PeekedStream(new LimitedStream(content, name, fault, sizes[0]));
        }
        layer(name, content, 0);
    }

    private void layer(String name, PeekedStream content, int depth) throws IOException {
        Packing packing = Packing.of(content.prefix());
        boolean archive = packing == null && TarMembers.begins(content.prefix());
        if (packing == null && !archive) {
            visitor.file(name, content);
            return;
        }
        if (depth == MAX_DEPTH) {
            throw new UnreadableException(name, "It is packed more than " + MAX_DEPTH + " times, one in the other.");
        }
        if (packing == null) {
            members(name, content, depth);
            return;
        }
        try (InputStream unpacked = packing.open(name, content, depth)) {
            layer(
                    name,
                    new PeekedStream(new LimitedStream(unpacked, name, packing.fault(), sizes[depth + 1])),
                    depth + 1);
        }
    }

    private void members(String name, InputStream content, int depth) throws IOException {
        TarMembers members = new TarMembers(name, content);
        for (TarMembers.Member member = members.next(); member != null; member = members.next()) {
            String inside = name + '!' + member.name();
            String reason = member.reasonToLeaveOut();
            if (reason == null) {
                layer(inside, new PeekedStream(member.content()), depth + 1);
            } else {
                visitor.leaveOut(inside, reason);
            }
        }
    }
}
