package org.cadastre.query.irr;

import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.jspecify.annotations.Nullable;

/// Keeps those of some objects that are from the chosen sources.
final class ObjectSearch implements IrrSearch {
    /// How many objects are looked at in a portion.
    private static final int PORTION = 256;

    private final RpslDatabase database;
    private final ChosenSources sources;
    private final Ids ids;
    private final boolean missingWhenNone;
    private final NumberList found = new NumberList();

    /// @param missingWhenNone whether there is nothing that is asked for when there is no object
    ObjectSearch(RpslDatabase database, ChosenSources sources, Ids ids, boolean missingWhenNone) {
        this.database = database;
        this.sources = sources;
        this.ids = ids;
        this.missingWhenNone = missingWhenNone;
    }

    @Override
    public @Nullable IrrAnswer next() {
        for (int looked = 0; looked < PORTION; looked++) {
            int id = ids.next();
            if (id == Ids.END) {
                int[] all = found.toArray();
                return all.length == 0 && missingWhenNone
                        ? new IrrAnswer.Missing()
                        : new IrrAnswer.Objects(new ObjectList(database, all));
            }
            if (sources.has(database, id)) {
                found.add(id);
            }
        }
        return null;
    }
}
