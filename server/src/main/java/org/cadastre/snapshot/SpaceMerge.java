package org.cadastre.snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.cadastre.export.ExportProblem;
import org.cadastre.export.ExportProblem.Severity;
import org.cadastre.registry.Remark;

/// Puts the rows of one number space in order and leaves one row to a range and layer.
///
/// Pools and IANA's rows are a layer above all others, and rows that are objects one below. Within a layer, of rows
/// with the same range the first one answers: the files come in the order of their registries. A row that
/// repeats it is dropped; one that says something else is dropped too, listed as a problem, and named in a
/// remark of the row that answers.
///
/// @param <I> the index
final class SpaceMerge<I> {
    /// The most rows that are named in the remark of one range.
    private static final int MAX_REMARKS = 16;

    private static final byte POOL_LAYER = 0;
    private static final byte REGISTRY_LAYER = 1;
    private static final byte OBJECT_LAYER = 2;

    private final SpaceInput<I> input;
    private final Words words;
    private final NumberedObjects objects;
    private final IntFunction<String> fileOf;
    private final Problems problems;
    /// For a row that answers, the rows that say something else of its range.
    private final Map<Integer, List<Integer>> others = new HashMap<>();

    /// @param fileOf the name of the file that an input row stands in
    SpaceMerge(
            SpaceInput<I> input, Words words, NumberedObjects objects, IntFunction<String> fileOf, Problems problems) {
        this.input = input;
        this.words = words;
        this.objects = objects;
        this.fileOf = fileOf;
        this.problems = problems;
    }

    /// The ordered rows: an index, their columns and the remarks on conflicts, all under the index's row numbers.
    ///
    /// @param leftOut the index of the rows that are not among them
    record Merged<I>(I index, RowColumns columns, Map<Integer, List<Remark>> conflicts, I leftOut) {}

    Merged<I> merge() {
        return merge(row -> true);
    }

    /// @param isKept whether an input row is one of the rows that answer
    Merged<I> merge(IntPredicate isKept) {
        int[] rows = new int[input.rows.count()];
        Arrays.setAll(rows, i -> i);
        SpaceInput.Ordered<I> ordered = input.order(rows, layers(rows));
        int[] kept = withoutEqual(ordered.order());
        if (kept.length < rows.length) {
            ordered = input.order(kept, layers(kept));
        }
        int[] order = ordered.order();
        input.overlaps(ordered.index(), (row, other) -> reportOverlap(order[row], order[other]));
        int[] out = Arrays.stream(kept).filter(row -> !isKept.test(row)).toArray();
        I leftOut = input.order(out, layers(out)).index();
        if (out.length == 0) {
            return new Merged<>(ordered.index(), columns(order), remarks(order), leftOut);
        }
        int[] left = Arrays.stream(kept).filter(isKept).toArray();
        SpaceInput.Ordered<I> rest = input.order(left, layers(left));
        return new Merged<>(rest.index(), columns(rest.order()), remarks(rest.order()), leftOut);
    }

    private byte[] layers(int[] rows) {
        byte[] layers = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            layers[i] = layer(rows[i]);
        }
        return layers;
    }

    private byte layer(int row) {
        return layer(kind(row));
    }

    /// The layer of the rows of a kind: of several rows with the same range the one of the highest is the deepest.
    static byte layer(Words.Kind kind) {
        if (kind.isObject()) {
            return OBJECT_LAYER;
        }
        return kind.isAbove() ? POOL_LAYER : REGISTRY_LAYER;
    }

    private Words.Kind kind(int row) {
        return words.kind(input.rows.columns.kind(row));
    }

    /// The rows that answer, of rows in which those with equal ranges stand together, upper layers first.
    private int[] withoutEqual(int[] order) {
        int[] sorted = order.clone();
        int[] kept = new int[sorted.length];
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            int row = sorted[i];
            int before = count - 1;
            boolean repeated = before >= 0 && input.sameRange(kept[before], row) && layer(kept[before]) == layer(row);
            if (repeated) {
                drop(row, kept[before]);
            } else {
                kept[count++] = row;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private void drop(int row, int answering) {
        if (saysTheSame(row, answering)) {
            report(row, input.text(row) + " repeats the row of " + place(row, answering));
            return;
        }
        report(
                row,
                input.text(row) + " contradicts the row of " + place(row, answering)
                        + ", which is served; this one says " + facts(row));
        List<Integer> rows = others.computeIfAbsent(answering, key -> new ArrayList<>());
        if (rows.size() < MAX_REMARKS) {
            rows.add(row);
        }
    }

    private boolean saysTheSame(int row, int other) {
        RowColumns columns = input.rows.columns;
        int object = columns.object(row);
        if (object == RowColumns.NO_OBJECT) {
            return columns.sameFacts(row, other);
        }
        return objects.areEqual(object, columns.object(other));
    }

    private void reportOverlap(int row, int other) {
        report(row, input.text(row) + " partly overlaps " + input.text(other) + " of " + place(row, other));
    }

    private void report(int row, String reason) {
        problems.add(new ExportProblem(fileOf.apply(row), input.rows.lines[row], Severity.WARNING, reason));
    }

    private String place(int from, int row) {
        String file = fileOf.apply(row);
        String line = "line " + input.rows.lines[row];
        return file.equals(fileOf.apply(from)) ? line : file + ", " + line;
    }

    private String facts(int row) {
        Words.Kind kind = kind(row);
        RowColumns columns = input.rows.columns;
        if (columns.object(row) != RowColumns.NO_OBJECT) {
            return kind.registry() + " handle " + objects.handle(columns.object(row));
        }
        StringBuilder text = new StringBuilder(kind.registry()).append(' ').append(kind.status());
        if (columns.country(row) != 0) {
            text.append(' ').append(RowObjects.country(columns.country(row)));
        }
        if (columns.registered(row) != 0) {
            text.append(' ').append(RowObjects.date(columns.registered(row)));
        }
        if (columns.holder(row) >= 0) {
            text.append(" holder ").append(words.handle(columns.holder(row)));
        }
        return text.toString();
    }

    private RowColumns columns(int[] order) {
        RowColumns from = input.rows.columns;
        RowColumns columns = new RowColumns(order.length);
        for (int row : order) {
            if (from.object(row) != RowColumns.NO_OBJECT) {
                columns.addObject(from.kind(row), from.object(row));
            } else {
                columns.add(from.kind(row), from.country(row), from.registered(row), from.holder(row));
            }
        }
        return columns;
    }

    private Map<Integer, List<Remark>> remarks(int[] order) {
        Map<Integer, List<Remark>> remarks = new HashMap<>();
        for (int i = 0; i < order.length && remarks.size() < others.size(); i++) {
            List<Integer> rows = others.get(order[i]);
            if (rows != null) {
                List<String> lines = rows.stream()
                        .map(row -> "Another row for the same range says: " + facts(row) + ".")
                        .toList();
                remarks.put(i, List.of(new Remark("Contradicting rows", lines, null)));
            }
        }
        return Map.copyOf(remarks);
    }
}
