package org.cadastre.query.rpsl;

import org.cadastre.index.RangeMatch;
import org.cadastre.number.IpRange;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.jspecify.annotations.Nullable;

/// A database without RPSL objects.
enum NoObjects implements RpslDatabase {
    INSTANCE;

    @Override
    public int size() {
        return 0;
    }

    @Override
    public RpslObject object(int id) {
        throw new IndexOutOfBoundsException(id);
    }

    @Override
    public @Nullable RpslClass rpslClass(int id) {
        throw new IndexOutOfBoundsException(id);
    }

    @Override
    public Ids byKey(String key) {
        return Ids.NONE;
    }

    @Override
    public Ids byReference(RpslAttribute attribute, String value) {
        return Ids.NONE;
    }

    @Override
    public Ids byName(String words) {
        return Ids.NONE;
    }

    @Override
    public Ids routes(IpRange range, RangeMatch match) {
        return Ids.NONE;
    }
}
