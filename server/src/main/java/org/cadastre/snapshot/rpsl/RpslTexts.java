package org.cadastre.snapshot.rpsl;

import java.util.Set;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.jspecify.annotations.Nullable;

/// The texts of RPSL objects by their ids. Immutable, for any number of threads.
public interface RpslTexts {
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

    /// The text of an object, lines that end in LF.
    ///
    /// @param id 0 to `size() - 1`
    default String text(int id) {
        return object(id).text();
    }

    /// The class of an object, null when it is none of the known ones.
    @Nullable
    RpslClass rpslClass(int id);
}
