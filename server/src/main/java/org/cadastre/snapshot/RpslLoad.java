package org.cadastre.snapshot;

import org.cadastre.export.RpslLines;
import org.cadastre.export.RpslPart;
import org.cadastre.rpsl.RpslKeySink;
import org.cadastre.snapshot.rpsl.CodedTexts;
import org.cadastre.snapshot.rpsl.IndexedRpslDatabase;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.cadastre.snapshot.rpsl.RpslIndexBuilder;
import org.jspecify.annotations.Nullable;

/// The RPSL objects of one load, of all files. One thread, but for the parts that it gives.
final class RpslLoad {
    private final CodedTexts.Builder texts = new CodedTexts.Builder();
    private final RpslIndexBuilder indexes = new RpslIndexBuilder(texts::recurring);
    /// Where the keys of the part asked for last went.
    private @Nullable RpslKeySink lastKeys;

    private int lastLane;
    /// How many parts are not yet ended.
    private int open;

    /// A place for the next part of a file.
    ///
    /// @param batch the rows of the file
    RpslPart part(int lane, RowBatch batch) {
        CodedTexts.Part stored = texts.part(lane);
        RpslKeySink keys = lastKeys;
        if (keys == null || open > 0 || lane != lastLane) {
            keys = indexes.part(lane);
            lastKeys = keys;
            lastLane = lane;
        }
        open++;
        return new Part(stored, keys, batch);
    }

    /// All objects. The load is of no use afterwards.
    RpslDatabase database() {
        return new IndexedRpslDatabase(texts.build(), indexes.build());
    }

    /// The objects of one part: their texts, their keys, and the rows that they are.
    private final class Part implements RpslPart {
        private final CodedTexts.Part stored;
        private final RpslKeySink keys;
        private final RowBatch batch;
        private final RpslRows rows = new RpslRows();

        Part(CodedTexts.Part stored, RpslKeySink keys, RowBatch batch) {
            this.stored = stored;
            this.keys = keys;
            this.batch = batch;
        }

        @Override
        public void object(RpslLines object) {
            int place = stored.add(object);
            object.giveKeys(keys);
            if (object.numbers() != RpslLines.Numbers.NONE) {
                rows.add(object, place);
            }
        }

        @Override
        public void filled() {
            stored.filled();
        }

        @Override
        public void end(int linesBefore) {
            open--;
            rows.giveTo(batch, texts.end(stored), linesBefore);
        }
    }
}
