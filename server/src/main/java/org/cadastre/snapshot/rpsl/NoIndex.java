package org.cadastre.snapshot.rpsl;

import org.cadastre.index.RangeMatch;
import org.cadastre.number.IpRange;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslKeySink;
import org.jspecify.annotations.Nullable;

/// The index of no objects: it finds none.
public final class NoIndex implements RpslIndex {
    /// Makes no index of whatever keys it is given.
    public static final RpslIndex.Builder BUILDER = new RpslIndex.Builder() {
        @Override
        public RpslKeySink part() {
            return new Unheard();
        }

        @Override
        public RpslIndex build(RpslTexts texts) {
            return new NoIndex();
        }
    };

    private static final class Unheard implements RpslKeySink {
        @Override
        public void object(@Nullable RpslClass rpslClass) {}

        @Override
        public void value(RpslAttribute attribute, byte[] bytes, int from, int to) {}

        @Override
        public void otherKey(byte[] bytes, int from, int to) {}
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
