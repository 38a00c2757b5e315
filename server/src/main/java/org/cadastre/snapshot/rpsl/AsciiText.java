package org.cadastre.snapshot.rpsl;

/// Bytes as characters, each for itself, over and over again. For one thread.
final class AsciiText implements CharSequence {
    private byte[] bytes = new byte[0];
    private int from;
    private int to;

    /// This text with other characters.
    AsciiText of(byte[] source, int start, int end) {
        bytes = source;
        from = start;
        to = end;
        return this;
    }

    @Override
    public int length() {
        return to - from;
    }

    @Override
    public char charAt(int index) {
        return (char) (bytes[from + index] & 0xFF);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new AsciiText().of(bytes, from + start, from + end);
    }

    @Override
    public String toString() {
        return new StringBuilder(length()).append(this, 0, length()).toString();
    }
}
