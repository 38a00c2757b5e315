package org.cadastre.export;

/// How much has come out of one layer of a file so far, and how much may.
final class UnpackedSize {
    private final long limit;
    private long bytes;

    UnpackedSize(long limit) {
        this.limit = limit;
    }

    long limit() {
        return limit;
    }

    /// Counts more bytes; false when that is too many.
    boolean add(int more) {
        bytes += more;
        return bytes <= limit;
    }
}
