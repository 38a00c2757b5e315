package org.cadastre.snapshot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cadastre.export.FileFacts;
import org.cadastre.export.ReadFile;
import org.cadastre.export.RowSink;
import org.cadastre.export.Sha256;
import org.cadastre.grant.Grants;

/// What tells one set of files from another, those that the operator gave for grants included: 16 lower-case
/// hexadecimal digits that are the same for the same bytes, whatever the files' names, order and packing.
final class Serial {
    private Serial() {}

    static <S extends RowSink> String of(List<ReadFile<S>> files, Grants grants) {
        MessageDigest digest = Sha256.digest();
        Stream.concat(
                        files.stream()
                                .map(ReadFile::facts)
                                .filter(Objects::nonNull)
                                .map(FileFacts::sha256),
                        grants.digests().stream())
                .sorted()
                .forEach(sha -> digest.update(sha.getBytes(StandardCharsets.US_ASCII)));
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }
}
