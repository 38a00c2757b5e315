package org.cadastre.snapshot.rpsl;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.cadastre.index.KeyPattern;
import org.cadastre.index.RangeMatch;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Prefix;
import org.cadastre.number.Ipv6Prefix;
import org.cadastre.number.NumberFault;
import org.cadastre.rpsl.ReferenceKeys;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.jspecify.annotations.Nullable;

/// A database of texts and the indexes made of them. An attribute that is not in the indexes is looked for in all
/// texts, as its ids are asked for.
public final class IndexedRpslDatabase implements RpslDatabase {
    private final RpslTexts texts;
    private final RpslIndexes indexes;

    /// @param texts the objects
    /// @param indexes those of the same objects, in the same order
    /// @throws IllegalArgumentException when there are not as many objects in both
    public IndexedRpslDatabase(RpslTexts texts, RpslIndexes indexes) {
        if (texts.size() != indexes.size()) {
            throw new IllegalArgumentException(texts.size() + " texts and indexes of " + indexes.size());
        }
        this.texts = texts;
        this.indexes = indexes;
    }

    /// The texts.
    public RpslTexts texts() {
        return texts;
    }

    /// The indexes.
    public RpslIndexes indexes() {
        return indexes;
    }

    @Override
    public int size() {
        return texts.size();
    }

    @Override
    public RpslObject object(int id) {
        return texts.object(id);
    }

    @Override
    public RpslObject excerpt(int id, Set<RpslAttribute> attributes) {
        return texts.excerpt(id, attributes);
    }

    @Override
    public @Nullable RpslClass rpslClass(int id) {
        return texts.rpslClass(id);
    }

    @Override
    public Ids byKey(String key) {
        String asked = ReferenceKeys.asked(key);
        return only(
                indexes.mayHavePrimary(asked),
                id -> ReferenceKeys.primary(texts.object(id)).equals(asked));
    }

    @Override
    public Ids byReference(RpslAttribute attribute, String value) {
        String key = ReferenceKeys.asked(attribute, value);
        if (RpslIndexes.isKeyed(attribute)) {
            return indexes.having(attribute, key);
        }
        List<String> words = NameWords.of(value);
        if (words.isEmpty()) {
            return Ids.NONE;
        }
        boolean isName = KeyRule.of(attribute) == KeyRule.NAME;
        return only(isName ? indexes.named(words) : all(), id -> hasKey(id, attribute, key));
    }

    @Override
    public void byReference(RpslAttribute attribute, KeyPattern pattern, IntPredicate visitor) {
        indexes.keys(attribute).matching(pattern, 0, (row, key) -> {
            Ids ids = indexes.having(key);
            int id = ids.next();
            while (id != Ids.END && visitor.test(id)) {
                id = ids.next();
            }
            return id == Ids.END;
        });
    }

    @Override
    public Ids byName(String words) {
        List<String> wanted = NameWords.of(words);
        if (wanted.isEmpty()) {
            return Ids.NONE;
        }
        return only(indexes.named(wanted), id -> !indexes.hasManyNames(id) || hasName(id, wanted));
    }

    @Override
    public Ids routes(IpRange range, RangeMatch match) {
        return indexes.routes(range, match);
    }

    @Override
    public void prefix(int id, PrefixSink sink) {
        RpslClass rpslClass = texts.rpslClass(id);
        if (rpslClass != RpslClass.ROUTE && rpslClass != RpslClass.ROUTE6) {
            return;
        }
        String plain = PlainValues.first(texts.text(id), rpslClass.text());
        if (plain == null) {
            RpslDatabase.super.prefix(id, sink);
            return;
        }
        switch (IpText.prefix(plain)) {
            case Ipv4Prefix(int bits, int length) -> sink.ipv4(bits, length);
            case Ipv6Prefix(long high, long low, int length) -> sink.ipv6(high, low, length);
            case NumberFault _ -> {}
        }
    }

    @Override
    public String source(int id) {
        String plain = PlainValues.named(texts.text(id), RpslAttribute.SOURCE.text());
        return plain == null ? RpslDatabase.super.source(id) : plain.toUpperCase(Locale.ROOT);
    }

    private boolean hasKey(int id, RpslAttribute attribute, String key) {
        for (String value : texts.object(id).all(attribute)) {
            if (ReferenceKeys.of(attribute, value).contains(key)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasName(int id, List<String> words) {
        RpslObject object = texts.object(id);
        for (RpslAttribute attribute : KeyRule.NAMES) {
            for (String name : object.all(attribute)) {
                if (NameWords.of(name).containsAll(words)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Ids all() {
        int[] next = new int[1];
        return () -> next[0] == size() ? Ids.END : next[0]++;
    }

    private static Ids only(Ids ids, IntPredicate condition) {
        return () -> {
            int id = ids.next();
            while (id != Ids.END && !condition.test(id)) {
                id = ids.next();
            }
            return id;
        };
    }
}
