package org.cadastre.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.cadastre.registry.RegistryObject;

/// Cuts the page out of all results that a query asks for.
///
/// @param pageSize the most objects of a page
record ResultPages(int pageSize) {
    private static final String CUT =
            "Not all objects were compared, because too many came into question: ask for less.";

    /// The answer to a search.
    ///
    /// @param ids the results
    /// @param objectOf the object of an id
    /// @param nothing says that there are none
    Answer page(Resource resource, IdSet ids, Window window, IntFunction<RegistryObject> objectOf, String nothing) {
        int[] found = ids.sorted();
        if (found.length == 0) {
            return new Answer.NotFound(ids.isCut() ? List.of(nothing, CUT) : List.of(nothing), resource);
        }
        if (!window.sort().isEmpty()) {
            found = ResultOrder.sorted(found, window.sort(), objectOf);
        }
        int from = Math.min(window.offset(), found.length);
        int to = Math.min(from + pageSize, found.length);
        List<RegistryObject> objects = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            objects.add(objectOf.apply(found[i]));
        }
        return new Answer.Results(resource, objects, from, pageSize, found.length, ids.isCut());
    }
}
