package org.cadastre.query;

import java.util.ArrayList;
import java.util.Arrays;
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
    Answer page(Resource resource, FoundIds ids, Window window, IntFunction<RegistryObject> objectOf, String nothing) {
        int total = ids.count();
        if (total == 0) {
            return new Answer.NotFound(ids.isCut() ? List.of(nothing, CUT) : List.of(nothing), resource);
        }
        int from = Math.min(window.offset(), total);
        List<RegistryObject> objects = new ArrayList<>();
        for (int id : page(ids, from, window, objectOf)) {
            objects.add(objectOf.apply(id));
        }
        return new Answer.Results(resource, objects, from, pageSize, total, ids.isCut());
    }

    private int[] page(FoundIds ids, int from, Window window, IntFunction<RegistryObject> objectOf) {
        if (window.sort().isEmpty()) {
            return ids.page(from, pageSize);
        }
        int[] sorted = ResultOrder.sorted(ids.sorted(), window.sort(), objectOf);
        return Arrays.copyOfRange(sorted, from, Math.min(from + pageSize, sorted.length));
    }
}
