package org.cadastre.index;

import java.util.Arrays;

/// Takes texts with their ids, in any order, and makes them into a [TextIndex]. One thread at a time.
public final class TextIndexBuilder {
    private static final int MAX_BYTES = Integer.MAX_VALUE - 8;

    private byte[] bytes = new byte[1024];
    private int[] offsets = new int[65];
    private int[] ids = new int[64];
    private int count;

    /// Adds a text; it may have been added before.
    ///
    /// @return this builder
    /// @throws IllegalStateException when the texts have more than 2^31 - 9 bytes in UTF-8 together
    public TextIndexBuilder add(String text, int id) {
        int from = offsets[count];
        long to = (long) from + KeyText.length(text);
        if (to > MAX_BYTES) {
            throw new IllegalStateException("more than " + MAX_BYTES + " bytes of texts");
        }
        if (to > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(MAX_BYTES, Math.max(to, 2L * bytes.length)));
        }
        if (count == ids.length) {
            ids = Arrays.copyOf(ids, 2 * count);
            offsets = Arrays.copyOf(offsets, 2 * count + 1);
        }
        ids[count++] = id;
        offsets[count] = KeyText.write(text, bytes, from);
        return this;
    }

    /// The index of what was added so far.
    public TextIndex build() {
        int[] inputOffsets = Arrays.copyOf(offsets, count + 1);
        int[] order = new KeySort(bytes, inputOffsets, false).sorted();
        byte[] sortedBytes = new byte[offsets[count]];
        int[] sortedOffsets = new int[count + 1];
        int[] sortedIds = new int[count];
        for (int row = 0; row < count; row++) {
            int input = order[row];
            int length = inputOffsets[input + 1] - inputOffsets[input];
            System.arraycopy(bytes, inputOffsets[input], sortedBytes, sortedOffsets[row], length);
            sortedOffsets[row + 1] = sortedOffsets[row] + length;
            sortedIds[row] = ids[input];
        }
        int[] byEnd = new KeySort(sortedBytes, sortedOffsets, true).sorted();
        TextColumns columns = new TextColumns(sortedBytes, sortedOffsets, byEnd);
        sortIdsOfEqualTexts(columns, sortedIds);
        return new TextIndex(columns, sortedIds);
    }

    private static void sortIdsOfEqualTexts(TextColumns columns, int[] ids) {
        int from = 0;
        for (int row = 1; row <= ids.length; row++) {
            if (row == ids.length || !columns.isSame(row - 1, row)) {
                Arrays.sort(ids, from, row);
                from = row;
            }
        }
    }
}
