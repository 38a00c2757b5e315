package org.cadastre.bootstrap.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.cadastre.bootstrap.BootstrapKind;
import org.cadastre.bootstrap.BootstrapReader;
import org.cadastre.bootstrap.BootstrapReading;
import org.jspecify.annotations.Nullable;

/// Bootstrap files in a folder: the file of IANA's name, else the first `.json` by name whose content is that file.
public final class FolderSource implements BootstrapSource {
    private static final int MAX_CANDIDATES = 64;

    private final Path folder;

    /// @param folder need not exist yet
    public FolderSource(Path folder) {
        this.folder = folder;
    }

    @Override
    public String place(BootstrapKind kind) {
        return folder.resolve(kind.fileName()).toString();
    }

    @Override
    public Fetched fetch(BootstrapKind kind, @Nullable Validators known) {
        Path file = folder.resolve(kind.fileName());
        try {
            return fetch(Files.exists(file) ? file : byContent(kind, file), known);
        } catch (NoSuchFileException e) {
            return new Fetched.Failed("there is no such file");
        } catch (AccessDeniedException e) {
            return new Fetched.Failed("may not be read by this user");
        } catch (IOException e) {
            return new Fetched.Failed("cannot be read");
        }
    }

    @Override
    public void close() {}

    private static Fetched fetch(Path file, @Nullable Validators known) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            return new Fetched.Failed("is no file");
        }
        Validators seen = new Validators(
                file + " " + attributes.size() + " " + attributes.fileKey(),
                attributes.lastModifiedTime().toString());
        if (seen.equals(known)) {
            return new Fetched.Unchanged(null);
        }
        return new Fetched.Content(file.toString(), bytes(file), seen, null);
    }

    /// One byte more than a bootstrap file may have, at most.
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(BootstrapReader.MAX_BYTES + 1);
        }
    }

    private Path byContent(BootstrapKind kind, Path canonical) throws IOException {
        for (Path file : candidates()) {
            if (BootstrapReader.read(file.toString(), bytes(file), null) instanceof BootstrapReading.Read read
                    && read.file().kind() == kind) {
                return file;
            }
        }
        return canonical;
    }

    private List<Path> candidates() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json") && Files.isRegularFile(file))
                    .filter(FolderSource::isNamedFreely)
                    .sorted()
                    .limit(MAX_CANDIDATES)
                    .toList();
        }
    }

    private static boolean isNamedFreely(Path file) {
        for (BootstrapKind kind : BootstrapKind.values()) {
            if (file.endsWith(kind.fileName())) {
                return false;
            }
        }
        return true;
    }
}
