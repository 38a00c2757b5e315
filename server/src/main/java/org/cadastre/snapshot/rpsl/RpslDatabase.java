package org.cadastre.snapshot.rpsl;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.cadastre.index.KeyPattern;
import org.cadastre.index.RangeMatch;
import org.cadastre.index.TextIndexBuilder;
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

/// The RPSL objects of a snapshot. An id is the place of an object in the order of the files, from 0; where
/// nothing else is said ids are given ascending. Immutable, for any number of threads.
///
/// Keys and values are compared folded ([org.cadastre.rpsl.ReferenceKeys]). Networks, aut-nums and as-blocks
/// are found by their numbers in the indexes of the [org.cadastre.snapshot.Snapshot].
public interface RpslDatabase {
    /// No object.
    int NONE = -1;

    /// How many objects there are.
    int size();

    /// An object as it was published.
    ///
    /// @param id 0 to `size() - 1`
    RpslObject object(int id);

    /// An object of which only its first attribute and those of these names count: others may be left out.
    ///
    /// @param id 0 to `size() - 1`
    default RpslObject excerpt(int id, Set<RpslAttribute> attributes) {
        return object(id);
    }

    /// The class of an object, null when it is none of the known ones.
    @Nullable
    RpslClass rpslClass(int id);

    /// The objects of any class with this primary key: a name or handle, `AS64496`, a network as in its first
    /// attribute, a route as `192.0.2.0/24AS64496`.
    Ids byKey(String key);

    /// The objects that have this value in an attribute, on its own or as one of several.
    Ids byReference(RpslAttribute attribute, String value);

    /// Visits the objects that have a key which matches in an attribute, on its own or as one of several, until the
    /// visitor wants no more: by their keys in order, those of one key ascending, so that an object may come again.
    ///
    /// Here every object is looked at.
    ///
    /// @param attribute one that refers to objects
    default void byReference(RpslAttribute attribute, KeyPattern pattern, IntPredicate visitor) {
        TextIndexBuilder keys = new TextIndexBuilder();
        for (int id = 0; id < size(); id++) {
            Set<String> ofObject = new LinkedHashSet<>();
            for (String value : object(id).all(attribute)) {
                ofObject.addAll(ReferenceKeys.of(attribute, value));
            }
            for (String key : ofObject) {
                keys.add(key, id);
            }
        }
        keys.build().matching(pattern, 0, (row, id) -> visitor.test(id));
    }

    /// The persons, roles and organisations in whose name all these words are.
    Ids byName(String words);

    /// The route or route6 objects whose prefixes lie so to a range. Ids ascend within one prefix, and
    /// prefixes come as [RangeMatch] says.
    Ids routes(IpRange range, RangeMatch match);

    /// Puts the prefix of a route or route6 object into the sink; nothing for other objects, and for one
    /// whose prefix cannot be read.
    ///
    /// @param id 0 to `size() - 1`
    default void prefix(int id, PrefixSink sink) {
        RpslClass rpslClass = rpslClass(id);
        if (rpslClass != RpslClass.ROUTE && rpslClass != RpslClass.ROUTE6) {
            return;
        }
        switch (IpText.prefix(object(id).attributes().getFirst().value())) {
            case Ipv4Prefix(int bits, int length) -> sink.ipv4(bits, length);
            case Ipv6Prefix(long high, long low, int length) -> sink.ipv6(high, low, length);
            case NumberFault _ -> {}
        }
    }

    /// The source that an object names, upper case; empty when it names none.
    ///
    /// @param id 0 to `size() - 1`
    default String source(int id) {
        String source = object(id).first(RpslAttribute.SOURCE);
        return source == null ? "" : source.toUpperCase(Locale.ROOT);
    }
}
