package org.cadastre.export.delegated;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.cadastre.export.ExportFormat;
import org.cadastre.export.Exports;
import org.cadastre.export.ReadFile;
import org.cadastre.export.RowSink;

/// The format of the statistics files, plain and extended, of versions 2 and 2.x.
///
/// A file is one when its first line that is neither blank nor comment is a version line or looks like a row, or when
/// the second does and the first, with separators too, is the rest of a row; or when it begins with more comment than
/// is looked at. Whether a version line is where it must be, the reader decides.
public final class DelegatedFormat implements ExportFormat {
    private static final int FIELDS = 7;

    @Override
    public boolean recognises(byte[] bytes, int length) {
        int at = LineScanner.hasByteOrderMark(bytes, length) ? 3 : 0;
        boolean cutRow = false;
        while (at < length) {
            int end = indexOf(bytes, '\n', at, length);
            int visible = firstVisible(bytes, at, end);
            if (visible < end && bytes[visible] != '#') {
                if (isVersionLine(bytes, at, end) || isRow(bytes, at, end)) {
                    return true;
                }
                if (cutRow || indexOf(bytes, '|', at, end) == end) {
                    return false;
                }
                cutRow = true;
            }
            at = end + 1;
        }
        return !cutRow && length >= Exports.PREFIX_LENGTH;
    }

    @Override
    public <S extends RowSink> ReadFile<S> read(String name, InputStream content, Supplier<S> newSink)
            throws IOException {
        return new DelegatedReader<>(name, content, newSink.get()).read();
    }

    private static boolean isVersionLine(byte[] bytes, int from, int to) {
        int bar = indexOf(bytes, '|', from, to);
        if (bar == to || !VersionLine.isVersion(bytes, from, bar)) {
            return false;
        }
        int next = indexOf(bytes, '|', bar + 1, to);
        return bytes[from] == '2' && (bar == from + 1 || bytes[from + 1] == '.')
                || next < to && Latin.isLetter(bytes[bar + 1]) && fields(bytes, from, to) == FIELDS;
    }

    /// Whether the third field is a type and there are as many fields as a row has, or as a summary.
    private static boolean isRow(byte[] bytes, int from, int to) {
        if (fields(bytes, from, to) < FIELDS - 1) {
            return false;
        }
        int type = indexOf(bytes, '|', indexOf(bytes, '|', from, to) + 1, to) + 1;
        int typeEnd = indexOf(bytes, '|', type, to);
        for (ResourceType known : ResourceType.values()) {
            if (Latin.matches(bytes, type, typeEnd, known.word())) {
                return true;
            }
        }
        return false;
    }

    private static int fields(byte[] bytes, int from, int to) {
        int fields = 1;
        for (int i = from; i < to; i++) {
            if (bytes[i] == '|') {
                fields++;
            }
        }
        return fields;
    }

    private static int firstVisible(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r')) {
            at++;
        }
        return at;
    }

    private static int indexOf(byte[] bytes, char wanted, int from, int to) {
        int at = from;
        while (at < to && bytes[at] != wanted) {
            at++;
        }
        return at;
    }
}
