package org.cadastre.query.irr;

/// Two listings as one.
///
/// @param first comes first
/// @param second comes after it
record JoinedListing(Listing first, Listing second) implements Listing {
    @Override
    public int size() {
        return first.size() + second.size();
    }

    @Override
    public void append(StringBuilder out, int index) {
        if (index < first.size()) {
            first.append(out, index);
        } else {
            second.append(out, index - first.size());
        }
    }
}
