package org.cadastre.snapshot.rpsl;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cadastre.index.OnDemand;
import org.cadastre.index.RangeMatch;
import org.cadastre.index.TextIndex;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.rpsl.RpslAttribute;

/// What RPSL objects are found by: their ids by the hashes of primary keys, by the keys of attributes, by the words of
/// names, and by the prefixes of routes. Immutable, for any number of threads.
public final class RpslIndexes {
    private final long seed;
    private final int size;
    private final PrimaryKeys primaryKeys;
    private final KeyPostings postings;
    private final int[] manyNames;
    private final Routes32 routes32;
    private final Routes128 routes128;
    private final Map<RpslAttribute, OnDemand<TextIndex>> keys = new EnumMap<>(RpslAttribute.class);

    /// @param seed that of all hashes
    /// @param manyNames the ids of the objects with more than one name, ascending
    RpslIndexes(
            long seed,
            int size,
            PrimaryKeys primaryKeys,
            KeyPostings postings,
            int[] manyNames,
            Routes32 routes32,
            Routes128 routes128) {
        this.seed = seed;
        this.size = size;
        this.primaryKeys = primaryKeys;
        this.postings = postings;
        this.manyNames = manyNames;
        this.routes32 = routes32;
        this.routes128 = routes128;
        for (RpslAttribute attribute : RpslAttribute.values()) {
            if (isKeyed(attribute)) {
                keys.put(attribute, new OnDemand<>(() -> postings.texts(IndexPart.kind(attribute))));
            }
        }
    }

    /// Whether the keys of an attribute are in the indexes.
    public static boolean isKeyed(RpslAttribute attribute) {
        return switch (KeyRule.of(attribute)) {
            case NONE, NAME -> false;
            case HANDLES, HANDLE, AS_NUMBER, DOMAIN_NAME, OTHER -> true;
        };
    }

    /// How many objects there are.
    public int size() {
        return size;
    }

    /// The different keys of an attribute in their order, put into it when they are first asked for, in `n log n`
    /// time; the ids in the table are for [#having(int)].
    ///
    /// @param attribute one that [#isKeyed(RpslAttribute)]
    public TextIndex keys(RpslAttribute attribute) {
        OnDemand<TextIndex> texts = keys.get(attribute);
        if (texts == null) {
            throw new IllegalArgumentException("no keys of " + attribute.text());
        }
        return texts.get();
    }

    /// The objects that have a key.
    ///
    /// @param key the id of one of [#keys(RpslAttribute)]
    public Ids having(int key) {
        return postings.idsAt(key);
    }

    /// The objects that have a key in an attribute.
    ///
    /// @param attribute one that [#isKeyed(RpslAttribute)]
    Ids having(RpslAttribute attribute, String key) {
        return find(IndexPart.kind(attribute), key);
    }

    /// The objects that may have a primary key, ascending, perhaps others too.
    Ids mayHavePrimary(String key) {
        int[] hashes = ObjectKey.hashes(new FoldedKey(seed), key);
        Ids found = primaryKeys.find(hashes[0]);
        return hashes.length == 1 ? found : new MergedIds(found, primaryKeys.find(hashes[1]));
    }

    /// The objects in whose names all of the words are.
    ///
    /// @param words folded, at least one
    Ids named(List<String> words) {
        PostingIds[] postingsOfWords = new PostingIds[words.size()];
        for (int i = 0; i < postingsOfWords.length; i++) {
            postingsOfWords[i] = find(IndexPart.WORD, words.get(i));
        }
        return postingsOfWords.length == 1 ? postingsOfWords[0] : new CommonIds(postingsOfWords);
    }

    /// Whether an object has more than one name, so that words may be in it that are in none of its names together.
    boolean hasManyNames(int id) {
        return Arrays.binarySearch(manyNames, id) >= 0;
    }

    /// The routes whose prefixes lie so to a range.
    Ids routes(IpRange range, RangeMatch match) {
        return switch (range) {
            case Ipv4Range v4 -> routes32.matching(v4, match);
            case Ipv6Range v6 -> routes128.matching(v6, match);
        };
    }

    private PostingIds find(int kind, String key) {
        FoldedKey folded = new FoldedKey(seed);
        folded.text(kind, key);
        boolean isText = FoldedKey.text(folded.bytes(), 0, folded.length()).equals(key);
        return isText ? postings.find(folded) : PostingIds.none();
    }
}
