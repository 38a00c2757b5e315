package org.cadastre.query.irr;

import java.util.Arrays;

/// AS numbers, ascending, each once. Immutable.
final class AsNumberSet implements Listing {
    private final int[] numbers;

    private AsNumberSet(int[] numbers) {
        this.numbers = numbers;
    }

    @Override
    public int size() {
        return numbers.length;
    }

    @Override
    public void append(StringBuilder out, int index) {
        out.append("AS").append(Integer.toUnsignedLong(number(index)));
    }

    /// One of them, read as unsigned.
    int number(int index) {
        return numbers[index] ^ Integer.MIN_VALUE;
    }

    /// Takes AS numbers in any order, several times too. For one thread.
    static final class Builder {
        /// The sign is turned, so that signed order is that of the numbers.
        private int[] numbers = new int[16];

        private int size;

        void add(int number) {
            if (size == numbers.length) {
                compact();
                if (2 * size > numbers.length) {
                    numbers = Arrays.copyOf(numbers, 2 * numbers.length);
                }
            }
            numbers[size++] = number ^ Integer.MIN_VALUE;
        }

        AsNumberSet build() {
            compact();
            return new AsNumberSet(Arrays.copyOf(numbers, size));
        }

        private void compact() {
            Arrays.sort(numbers, 0, size);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (kept == 0 || numbers[kept - 1] != numbers[i]) {
                    numbers[kept++] = numbers[i];
                }
            }
            size = kept;
        }
    }
}
