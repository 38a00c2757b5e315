package org.cadastre.snapshot.rpsl;

import org.cadastre.index.RangeMatch;
import org.cadastre.number.IpRange;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.jspecify.annotations.Nullable;

/// A database of coded texts and an index of them.
///
/// @param texts the objects
/// @param index what they are found by
public record StoredRpslDatabase(RpslTexts texts, RpslIndex index) implements RpslDatabase {
    @Override
    public int size() {
        return texts.size();
    }

    @Override
    public RpslObject object(int id) {
        return texts.object(id);
    }

    @Override
    public @Nullable RpslClass rpslClass(int id) {
        return texts.rpslClass(id);
    }

    @Override
    public Ids byKey(String key) {
        return index.byKey(key);
    }

    @Override
    public Ids byReference(RpslAttribute attribute, String value) {
        return index.byReference(attribute, value);
    }

    @Override
    public Ids byName(String words) {
        return index.byName(words);
    }

    @Override
    public Ids routes(IpRange range, RangeMatch match) {
        return index.routes(range, match);
    }
}
