package org.cadastre.snapshot.rpsl;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;
import org.cadastre.rpsl.RpslKeySink;

/// Makes the [RpslIndexes] of objects that come in parts. The parts are asked for in their order, by any thread; those
/// of one lane are filled one after the other, those of several lanes at the same time, each by one thread.
public final class RpslIndexBuilder {
    private final long seed;
    private final IntFunction<RecurringLines> recurring;
    private final List<IndexLane> lanes = new ArrayList<>();
    private final List<IndexPart> parts = new ArrayList<>();

    /// @param recurring for each lane, which lines recur of the object that is put into a part of it
    public RpslIndexBuilder(IntFunction<RecurringLines> recurring) {
        this(ThreadLocalRandom.current().nextLong(), recurring);
    }

    /// For objects whose lines nobody tells apart.
    public RpslIndexBuilder() {
        this(lane -> RecurringLines.UNKNOWN);
    }

    /// @param seed that of all hashes
    RpslIndexBuilder(long seed) {
        this(seed, lane -> RecurringLines.UNKNOWN);
    }

    private RpslIndexBuilder(long seed, IntFunction<RecurringLines> recurring) {
        this.seed = seed;
        this.recurring = recurring;
    }

    /// The place for what the objects of the next part are found by. Their ids follow those of the part before.
    ///
    /// @param lane a number from 0
    public synchronized RpslKeySink part(int lane) {
        while (lanes.size() <= lane) {
            lanes.add(new IndexLane(seed, recurring.apply(lanes.size())));
        }
        IndexPart part = new IndexPart(lanes.get(lane));
        parts.add(part);
        return part;
    }

    /// The indexes of all parts, which must be filled. The builder cannot be used any more.
    public synchronized RpslIndexes build() {
        int size = 0;
        for (IndexPart part : parts) {
            part.end();
            size = Math.addExact(size, part.objects());
        }
        PrimaryKeys primaryKeys = primaryKeys(size);
        return new RpslIndexes(seed, size, primaryKeys, postings(), manyNames(), routes32(), routes128());
    }

    private PrimaryKeys primaryKeys(int size) {
        int[] hashes = new int[size];
        int firstId = 0;
        for (IndexPart part : parts) {
            part.hashes().copyTo(hashes, firstId);
            firstId += part.objects();
        }
        return new PrimaryKeys(hashes);
    }

    private KeyPostings postings() {
        KeyDictionary dictionary = lanes.isEmpty() ? new KeyDictionary() : lanes.getFirst().dictionary;
        IdentityHashMap<IndexLane, int[]> translations = new IdentityHashMap<>();
        for (IndexLane lane : lanes.subList(Math.min(1, lanes.size()), lanes.size())) {
            translations.put(lane, dictionary.addAll(lane.dictionary));
        }
        for (IndexPart part : parts) {
            int[] translation = translations.get(part.lane());
            if (translation != null) {
                translate(part.occurrences(), translation);
            }
        }
        PostingsBuilder builder = new PostingsBuilder(dictionary);
        int firstId = 0;
        for (IndexPart part : parts) {
            builder.measure(part.occurrences(), firstId);
            firstId += part.objects();
        }
        KeyPostings postings = builder.lay();
        firstId = 0;
        for (IndexPart part : parts) {
            builder.write(part.occurrences(), firstId);
            firstId += part.objects();
        }
        return postings;
    }

    /// Puts in place of the keys of a lane those of the dictionary that they were added to.
    private static void translate(IntChunks occurrences, int[] translation) {
        for (int i = 0; i < occurrences.size(); i++) {
            int key = occurrences.at(i);
            if (key != IndexPart.NEXT_OBJECT) {
                occurrences.set(i, translation[key]);
            }
        }
    }

    private int[] manyNames() {
        IntChunks all = new IntChunks();
        int firstId = 0;
        for (IndexPart part : parts) {
            for (int i = 0; i < part.manyNames().size(); i++) {
                all.add(firstId + part.manyNames().at(i));
            }
            firstId += part.objects();
        }
        int[] ids = new int[all.size()];
        all.copyTo(ids, 0);
        return ids;
    }

    private Routes32 routes32() {
        int count = 0;
        for (IndexPart part : parts) {
            count += part.routes().count4();
        }
        int[] first = new int[count];
        int[] last = new int[count];
        int[] id = new int[count];
        int firstId = 0;
        int at = 0;
        for (IndexPart part : parts) {
            RouteColumns routes = part.routes();
            for (int route = 0; route < routes.count4(); route++) {
                first[at] = routes.first(route);
                last[at] = routes.last(route);
                id[at++] = firstId + routes.object4(route);
            }
            firstId += part.objects();
        }
        return Routes32.of(first, last, id);
    }

    private Routes128 routes128() {
        int count = 0;
        for (IndexPart part : parts) {
            count += part.routes().count6();
        }
        long[][] halves = new long[4][count];
        int[] id = new int[count];
        int firstId = 0;
        int at = 0;
        for (IndexPart part : parts) {
            RouteColumns routes = part.routes();
            for (int route = 0; route < routes.count6(); route++) {
                for (int half = 0; half < 4; half++) {
                    halves[half][at] = routes.half(route, half);
                }
                id[at++] = firstId + routes.object6(route);
            }
            firstId += part.objects();
        }
        return Routes128.of(halves, id);
    }
}
