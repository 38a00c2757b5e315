package org.cadastre.query.irr;

import java.util.List;

/// Names as they are.
///
/// @param names the names
record NameListing(List<String> names) implements Listing {
    NameListing {
        names = List.copyOf(names);
    }

    @Override
    public int size() {
        return names.size();
    }

    @Override
    public void append(StringBuilder out, int index) {
        out.append(names.get(index));
    }
}
