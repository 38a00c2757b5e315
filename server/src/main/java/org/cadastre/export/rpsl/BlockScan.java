package org.cadastre.export.rpsl;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.cadastre.export.RpslPart;

/// Gives the objects of blocks to the parts of a sink, one block after the other. For one thread at a time.
final class BlockScan {
    private static final byte[] SIMULATED = "# world: simulated".getBytes(StandardCharsets.US_ASCII);

    private final ScannedObject object = new ScannedObject();

    /// Scans a block of whole paragraphs, which fill a part.
    BlockResult scan(Block whole, RpslPart part) {
        BlockResult result = new BlockResult();
        byte[] block = whole.bytes();
        int length = whole.to();
        int at = whole.from();
        if (whole.dropped() > 0) {
            result.quarantine(1, "The object is longer than " + BlockCutter.LONGEST + " bytes.");
            result.lines = whole.dropped();
        }
        while (at < length) {
            if (block[at] == '\n') {
                result.lines++;
                at++;
            } else if (block[at] == '\r' && block[at + 1] == '\n') {
                result.lines++;
                at += 2;
            } else {
                at = paragraph(block, at, length, part, result);
            }
        }
        part.filled();
        return result;
    }

    private int paragraph(byte[] block, int from, int length, RpslPart part, BlockResult result) {
        int end = object.scan(block, from, length, result.lines + 1);
        String fault = object.fault();
        if (fault != null) {
            result.quarantine(object.faultLine(), fault);
        } else if (object.holdsObject()) {
            part.object(object);
            result.count(object);
            String oddity = object.oddity();
            if (oddity != null) {
                result.warn(object.keyLine(), oddity);
            }
        } else {
            result.simulated |= isSimulated();
        }
        result.lines += object.count();
        return end;
    }

    /// Whether a paragraph of comments marks a simulated world.
    private boolean isSimulated() {
        for (int i = 0; i < object.count(); i++) {
            if (Arrays.equals(object.bytes(), object.start(i), object.end(i), SIMULATED, 0, SIMULATED.length)) {
                return true;
            }
        }
        return false;
    }
}
