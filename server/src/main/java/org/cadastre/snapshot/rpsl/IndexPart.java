package org.cadastre.snapshot.rpsl;

import java.nio.charset.StandardCharsets;
import org.cadastre.number.IpRange;
import org.cadastre.rpsl.ReferenceKeys;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslKeySink;
import org.jspecify.annotations.Nullable;

/// What the objects of one part are found by, in the order of the objects.
///
/// Each object is [#NEXT_OBJECT] in `occurrences`, followed by the numbers of its keys in the dictionary of the lane,
/// each once. The ids are known when the parts before this one are.
final class IndexPart implements RpslKeySink {
    /// Begins an object among the keys.
    static final int NEXT_OBJECT = -1;
    /// The kind of the keys that are words of names; those of an attribute are of the kind of its ordinal and one.
    static final int WORD = 0;

    private static final int FIRST_PRINTING = ' ';
    private static final int LAST_PRINTING = '~';

    private final IndexLane lane;
    private final IntChunks occurrences = new IntChunks();
    private final IntChunks hashes = new IntChunks();
    private final IntChunks manyNames = new IntChunks();
    private final RouteColumns routes = new RouteColumns();
    private @Nullable RpslClass rpslClass;
    private int objects;
    private int names;
    /// How many keys the value has that is being read, and the last of them.
    private int added;

    private int lastAdded;

    IndexPart(IndexLane lane) {
        this.lane = lane;
    }

    /// The kind of the keys of an attribute.
    static int kind(RpslAttribute attribute) {
        return attribute.ordinal() + 1;
    }

    IndexLane lane() {
        return lane;
    }

    IntChunks occurrences() {
        return occurrences;
    }

    /// The hash of the primary key of each object.
    IntChunks hashes() {
        return hashes;
    }

    /// The objects with more than one name, counted from 0 in the part.
    IntChunks manyNames() {
        return manyNames;
    }

    RouteColumns routes() {
        return routes;
    }

    int objects() {
        return objects;
    }

    @Override
    public void object(@Nullable RpslClass ofObject) {
        lane.nextObject(this);
        lane.objectKey.begin(ofObject);
        rpslClass = ofObject;
        objects++;
        names = 0;
        occurrences.add(NEXT_OBJECT);
    }

    @Override
    public void range(IpRange range) {
        lane.objectKey.range(range);
    }

    /// Ends the last object, if it is not ended.
    void end() {
        if (hashes.size() < objects) {
            hashes.add(lane.objectKey.end());
        }
    }

    /// Of a line that recurs, once it is read, only the key is put in. A name, or what may be a part of the key of the
    /// object, is read each time.
    @Override
    public boolean wants(RpslAttribute attribute, int line) {
        KeyRule rule = KeyRule.of(attribute);
        if (!lane.objectKey.isBegun() || rule == KeyRule.NAME || ObjectKey.isFurther(attribute)) {
            return true;
        }
        if (rule == KeyRule.NONE) {
            return false;
        }
        int key = lane.lines.key(line);
        if (key >= 0) {
            add(key);
        }
        return key == KeysOfLines.UNKNOWN;
    }

    @Override
    public void otherKey(byte[] bytes, int from, int to) {
        lane.objectKey.first(bytes, from, to);
    }

    @Override
    public void value(RpslAttribute attribute, byte[] bytes, int from, int to) {
        ObjectKey objectKey = lane.objectKey;
        if (objectKey.isBegun()) {
            objectKey.further(attribute, bytes, from, to);
        } else {
            objectKey.first(bytes, from, to);
            addRoute(objectKey.range());
        }
        added = 0;
        KeyRule rule = KeyRule.of(attribute);
        switch (rule) {
            case NONE -> {}
            case NAME -> addName(bytes, from, to);
            case HANDLES, HANDLE, AS_NUMBER, DOMAIN_NAME -> addPlain(rule, attribute, bytes, from, to);
            case OTHER -> addOther(attribute, bytes, from, to);
        }
        lane.lines.remember(added == 0 ? KeysOfLines.NO_KEY : added == 1 ? lastAdded : KeysOfLines.UNKNOWN);
    }

    private void addRoute(@Nullable IpRange prefix) {
        if (prefix != null && (rpslClass == RpslClass.ROUTE || rpslClass == RpslClass.ROUTE6)) {
            routes.add(prefix, objects - 1);
        }
    }

    private void addName(byte[] bytes, int from, int to) {
        if (++names == 2) {
            manyNames.add(objects - 1);
        }
        if (!isPrinting(bytes, from, to)) {
            for (String word : NameWords.of(new String(bytes, from, to - from, StandardCharsets.UTF_8))) {
                lane.key.text(WORD, word);
                add();
            }
            return;
        }
        int at = from;
        while (at < to) {
            int end = blank(bytes, at, to);
            if (end > at) {
                lane.key.fold(WORD, bytes, at, end);
                add();
            }
            at = end + 1;
        }
    }

    /// Adds a value that mostly needs no closer look.
    private void addPlain(KeyRule rule, RpslAttribute attribute, byte[] bytes, int from, int to) {
        int form = lane.key.fold(kind(attribute), bytes, from, to);
        if (form == FoldedKey.PLAIN && isKey(rule, bytes, from, to)) {
            add();
        } else if (form == FoldedKey.SEPARATED && rule == KeyRule.HANDLES) {
            addList(attribute, bytes, from, to);
        } else {
            addOther(attribute, bytes, from, to);
        }
    }

    /// Whether plain characters are a key as they are.
    private static boolean isKey(KeyRule rule, byte[] bytes, int from, int to) {
        return switch (rule) {
            case HANDLES, HANDLE -> from < to;
            case AS_NUMBER -> ObjectKey.isAsNumber(bytes, from, to);
            case DOMAIN_NAME -> ObjectKey.isName(bytes, from, to);
            case NONE, NAME, OTHER -> false;
        };
    }

    /// Adds the first word of each item.
    private void addList(RpslAttribute attribute, byte[] bytes, int from, int to) {
        int at = from;
        while (at < to) {
            while (at < to && (bytes[at] == ' ' || bytes[at] == ',')) {
                at++;
            }
            int end = at;
            while (end < to && bytes[end] != ' ' && bytes[end] != ',') {
                end++;
            }
            if (end > at) {
                lane.key.fold(kind(attribute), bytes, at, end);
                add();
            }
            while (end < to && bytes[end] != ',') {
                end++;
            }
            at = end;
        }
    }

    private void addOther(RpslAttribute attribute, byte[] bytes, int from, int to) {
        String value = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        for (String key : ReferenceKeys.of(attribute, value)) {
            lane.key.text(kind(attribute), key);
            add();
        }
    }

    /// Adds the key that was folded last.
    private void add() {
        lastAdded = lane.dictionary.number(lane.key);
        added++;
        add(lastAdded);
    }

    /// Adds a key, if it is the first time in this object.
    private void add(int key) {
        if (lane.keys.add(key)) {
            occurrences.add(key);
        }
    }

    private static boolean isPrinting(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < FIRST_PRINTING || bytes[i] > LAST_PRINTING) {
                return false;
            }
        }
        return true;
    }

    private static int blank(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != ' ') {
            at++;
        }
        return at;
    }
}
