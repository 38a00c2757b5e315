package org.cadastre.file;

/// A file that figures are made from, as they name it.
///
/// @param name path as the operator gave it
/// @param sha256 digest of its unpacked bytes, in lower-case hexadecimal digits: the same however the file is
///     packed
/// @param size how many bytes it unpacks to
public record InputFile(String name, String sha256, int size) {}
