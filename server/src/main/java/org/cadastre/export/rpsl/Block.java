package org.cadastre.export.rpsl;

/// A stretch of a file that ends between two objects.
///
/// @param bytes holds it, with [ByteWords#PADDING] bytes behind its end
/// @param from where its text begins
/// @param to where its text ends, behind a LF
/// @param dropped how many lines it has when it is one object that is too long to be kept, and has no text;
///     else 0
record Block(byte[] bytes, int from, int to, int dropped) {}
