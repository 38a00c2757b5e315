package org.cadastre.export;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Says what a file is that no format recognises, so that the operator sees what was downloaded in its place.
final class UnknownContent {
    private static final int LOOKED_AT = 512;

    private UnknownContent() {}

    /// A sentence on a file that begins with these bytes.
    static String reason(byte[] prefix) {
        if (prefix.length == 0) {
            return "It is an empty file.";
        }
        String start = new String(prefix, 0, Math.min(prefix.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        String seen = start.replace("\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("PK\u0003\u0004")) {
            return "It is a zip archive; gzip, xz, zstd and tar are read.";
        }
        if (start.startsWith("BZh")) {
            return "It is packed with bzip2; gzip, xz, zstd and tar are read.";
        }
        if (isBinary(prefix)) {
            return "It is binary data of no known format.";
        }
        if (seen.startsWith("<!doctype html") || seen.startsWith("<html")) {
            return "It is an HTML page, and no data of a registry.";
        }
        if (seen.startsWith("<")) {
            return "It is XML, and no data of a registry that is read.";
        }
        if (seen.startsWith("{") || seen.startsWith("[")) {
            return "It is JSON, but no RDAP object.";
        }
        return hasOnlyComments(prefix)
                ? "It holds nothing but comments and blank lines."
                : "It is of no known format: its first line is no attribute of an RPSL object (name: value), "
                        + "and neither a version line (2|registry|serial|records|startdate|enddate|UTCoffset) "
                        + "nor a row (registry|cc|type|start|value|date|status) of a statistics file.";
    }

    private static boolean isBinary(byte[] prefix) {
        for (byte b : prefix) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOnlyComments(byte[] prefix) {
        String text = new String(prefix, StandardCharsets.ISO_8859_1);
        return text.lines().allMatch(line -> line.isBlank() || line.strip().startsWith("#"));
    }
}
