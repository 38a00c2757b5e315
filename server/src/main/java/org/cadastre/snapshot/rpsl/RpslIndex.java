package org.cadastre.snapshot.rpsl;

import org.cadastre.index.RangeMatch;
import org.cadastre.number.IpRange;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslKeySink;

/// What the objects of an [RpslDatabase] are found by; its methods are those of the database. Immutable, for
/// any number of threads.
public interface RpslIndex {
    /// The objects with this primary key.
    Ids byKey(String key);

    /// The objects that have this value in an attribute.
    Ids byReference(RpslAttribute attribute, String value);

    /// The objects in whose name all these words are.
    Ids byName(String words);

    /// The routes whose prefixes lie so to a range.
    Ids routes(IpRange range, RangeMatch match);

    /// Takes the keys of all objects of a load. One thread, but for what is said of the parts.
    interface Builder {
        /// A sink for the keys of the next part. The objects of all parts, in the order in which the parts
        /// were asked for, have the ids from 0 on. Each part may be filled by another thread, and before or
        /// after the next one is asked for; all are filled before the index is built.
        RpslKeySink part();

        /// The index of all parts. The builder is of no use afterwards.
        ///
        /// @param texts the objects
        RpslIndex build(RpslTexts texts);
    }
}
