package org.cadastre.export.rdap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.cadastre.export.ExportFormat;
import org.cadastre.export.ReadFile;
import org.cadastre.export.RowSink;

/// The format of RDAP objects: one or more, however they are set apart (see `Framing`).
///
/// A file is one when after a byte order mark and white space it begins with a record separator, or with an
/// object or array, and one of the members that tell RDAP from other JSON stands among its first bytes.
public final class RdapFormat implements ExportFormat {
    private static final List<String> MARKS = List.of(
            "\"objectClassName\"", "\"rdapConformance\"", "\"objectCount\"", "\"versionId\"", "SearchResults\"");

    @Override
    public boolean recognises(byte[] bytes, int length) {
        int at = skipBlank(bytes, JsonTexts.hasByteOrderMark(bytes, length) ? 3 : 0, length);
        if (at == length) {
            return false;
        }
        if (bytes[at] == Framing.RECORD_SEPARATOR) {
            return true;
        }
        if (bytes[at] != '[' && bytes[at] != '{') {
            return false;
        }
        String beginning = new String(bytes, at, length - at, StandardCharsets.ISO_8859_1);
        return MARKS.stream().anyMatch(beginning::contains);
    }

    @Override
    public <S extends RowSink> ReadFile<S> read(String name, InputStream content, Supplier<S> newSink)
            throws IOException {
        return new RdapReader<>(name, content, newSink.get()).read();
    }

    private static int skipBlank(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && Framing.isBlank(bytes[at])) {
            at++;
        }
        return at;
    }
}
