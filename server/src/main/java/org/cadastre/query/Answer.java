package org.cadastre.query;

import java.util.List;
import org.cadastre.registry.RegistryObject;
import org.jspecify.annotations.Nullable;

/// The answer to a [Query], in no protocol's words.
public sealed interface Answer {
    /// The object asked for.
    record Found(RegistryObject object) implements Answer {}

    /// The objects that a search found, one page of them.
    ///
    /// @param resource their class
    /// @param objects the page, in order
    /// @param offset how many results are before the page
    /// @param pageSize the most objects of a page
    /// @param total how many results there are on all pages
    /// @param truncated whether there would be more results than the server gives to any search
    record Results(
            Resource resource, List<RegistryObject> objects, int offset, int pageSize, int total, boolean truncated)
            implements Answer {
        public Results {
            objects = List.copyOf(objects);
        }
    }

    /// There is no such object.
    ///
    /// @param reasons one or more sentences that say why, and what is nearest
    /// @param resource the class of the objects that a search did not find; null when one object was asked for
    record NotFound(List<String> reasons, @Nullable Resource resource) implements Answer {
        public NotFound {
            reasons = List.copyOf(reasons);
        }

        /// The one object asked for is not there.
        public NotFound(List<String> reasons) {
            this(reasons, null);
        }
    }

    /// Another server answers for it.
    ///
    /// @param authority that server
    /// @param reasons one or more sentences that say so
    record Elsewhere(Authority authority, List<String> reasons) implements Answer {
        public Elsewhere {
            reasons = List.copyOf(reasons);
        }
    }

    /// The snapshot holds nothing that such a question could be answered from.
    ///
    /// @param reasons one or more sentences that say so
    record Unsupported(List<String> reasons) implements Answer {
        public Unsupported {
            reasons = List.copyOf(reasons);
        }
    }

    /// The question was for help; what there is to say is the protocol's.
    record Help() implements Answer {}
}
