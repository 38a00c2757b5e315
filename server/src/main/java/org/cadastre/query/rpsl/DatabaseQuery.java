package org.cadastre.query.rpsl;

import java.util.List;
import java.util.Set;
import org.cadastre.index.RangeMatch;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.jspecify.annotations.Nullable;

/// What is asked of the RPSL objects, networks and autnums of a snapshot: the query of the RIPE database without
/// what is only about the text of the answer.
///
/// @param key what is looked for: an address, prefix, range, AS number, name, handle or words of a name, as
///     typed, without blanks at its ends; not empty
/// @param match how ranges must lie to the key; null where nothing was said, which is [RangeMatch#CLOSEST]
/// @param classes the classes that objects must be of, empty for all
/// @param unknownClasses names of classes that are none of the known ones, lower case, likewise
/// @param references the attributes that must have the key as their value, empty for a search by primary keys and
///     names
/// @param sources the sources that objects must be from, upper case, empty for all
/// @param related whether the objects that a found one refers to come along
/// @param grouped whether what belongs to a found object comes after it, and not all of it at the end
/// @param irt whether the incident response team nearest to a network comes along
/// @param reverseDomains whether the reverse domains of networks come along
public record DatabaseQuery(
        String key,
        @Nullable RangeMatch match,
        Set<RpslClass> classes,
        Set<String> unknownClasses,
        List<RpslAttribute> references,
        Set<String> sources,
        boolean related,
        boolean grouped,
        boolean irt,
        boolean reverseDomains) {
    public DatabaseQuery {
        classes = Set.copyOf(classes);
        unknownClasses = Set.copyOf(unknownClasses);
        references = List.copyOf(references);
        sources = Set.copyOf(sources);
    }
}
