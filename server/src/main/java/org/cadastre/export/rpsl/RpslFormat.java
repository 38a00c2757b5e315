package org.cadastre.export.rpsl;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.cadastre.export.ExportFormat;
import org.cadastre.export.ReadFile;
import org.cadastre.export.RowSink;

/// The format of RPSL dumps.
///
/// A file is one when behind a byte order mark, comments and empty lines the first line is an attribute that
/// names a known class; or when it has the shape of an attribute, as have all the lines up to the next empty
/// one, and one of them is an attribute that every object has.
public final class RpslFormat implements ExportFormat {
    @Override
    public boolean recognises(byte[] bytes, int length) {
        return Recognition.isRpsl(bytes, length);
    }

    @Override
    public <S extends RowSink> ReadFile<S> read(String name, InputStream content, Supplier<S> newSink)
            throws IOException {
        S sink = newSink.get();
        sink.dump(name);
        return new RpslReader<>(name, content, sink).read();
    }
}
