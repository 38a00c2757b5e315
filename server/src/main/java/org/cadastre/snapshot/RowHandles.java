package org.cadastre.snapshot;

import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.cadastre.index.OnDemand;
import org.cadastre.index.TextIndex;
import org.cadastre.index.TextIndexBuilder;
import org.cadastre.name.FoldedText;

/// The rows of statistics files in the order of their handles, which are made of their ranges when they are asked for:
/// four bytes a row. The order is found when it is first asked for.
public final class RowHandles {
    private final OnDemand<int[]> order;
    private final IntFunction<String> handles;

    private RowHandles(OnDemand<int[]> order, IntFunction<String> handles) {
        this.order = order;
        this.handles = handles;
    }

    /// @param ids gives the ids of the rows
    /// @param handles the handle of an id
    static RowHandles of(Supplier<int[]> ids, IntFunction<String> handles) {
        return new RowHandles(new OnDemand<>(() -> order(ids.get(), handles)), handles);
    }

    private static int[] order(int[] ids, IntFunction<String> handles) {
        TextIndexBuilder texts = new TextIndexBuilder();
        for (int id : ids) {
            texts.add(FoldedText.of(handles.apply(id)), id);
        }
        TextIndex sorted = texts.build();
        int[] order = new int[ids.length];
        for (int place = 0; place < order.length; place++) {
            order[place] = sorted.id(place);
        }
        return order;
    }

    /// How many rows there are.
    public int size() {
        return order.get().length;
    }

    /// The id of the row at a place of the order.
    public int id(int place) {
        return order.get()[place];
    }

    /// The folded handle of the row at a place of the order.
    public String text(int place) {
        return FoldedText.of(handles.apply(id(place)));
    }

    /// The first place whose handle is not below a folded text.
    public int notBelow(String text) {
        int from = 0;
        int to = size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (text(middle).compareTo(text) < 0) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
