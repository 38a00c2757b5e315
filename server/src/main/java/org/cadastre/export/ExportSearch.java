package org.cadastre.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.cadastre.export.ExportProblem.Severity;
import org.jspecify.annotations.Nullable;

/// Goes through the exports that an operator named and gathers what is found.
final class ExportSearch<S extends RowSink> implements ContentVisitor {
    private final List<ExportFormat> formats;
    private final long maxUnpackedBytes;
    private final Supplier<S> newSink;
    private final List<ReadFile<S>> files = new ArrayList<>();
    private final List<ExportProblem> leftOut = new ArrayList<>();
    private final List<ExportProblem> unreadable = new ArrayList<>();

    ExportSearch(List<ExportFormat> formats, long maxUnpackedBytes, Supplier<S> newSink) {
        this.formats = formats;
        this.maxUnpackedBytes = maxUnpackedBytes;
        this.newSink = newSink;
    }

    /// Reads one export. When nothing of a known format is in it, it becomes a refused file.
    void export(Path path) {
        int filesBefore = files.size();
        int unreadableBefore = unreadable.size();
        int leftOutBefore = leftOut.size();
        String name = path.toString();
        if (!Files.exists(path)) {
            unreadable(name, Files.isSymbolicLink(path) ? "It is a link to nothing." : "There is no such file.");
        } else if (Files.isDirectory(path)) {
            folder(path);
        } else {
            file(path);
        }
        if (files.size() > filesBefore || unreadable.size() > unreadableBefore) {
            return;
        }
        if (leftOut.size() == leftOutBefore + 1 && leftOut.getLast().file().equals(name)) {
            refused(name, leftOut.removeLast().reason());
        } else {
            refused(name, "It holds no file of a known format.");
        }
    }

    /// All that was found.
    ExportReading<S> reading() {
        return new ExportReading<>(files, leftOut, unreadable);
    }

    private void folder(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder)) {
            listed.forEach(entries::add);
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            unreadable(folder.toString(), "The folder cannot be listed.");
            return;
        }
        entries.sort(Comparator.comparing(entry -> String.valueOf(entry.getFileName())));
        for (Path entry : entries) {
            if (String.valueOf(entry.getFileName()).startsWith(".")) {
                leaveOut(entry.toString(), "It is a hidden file.");
            } else if (Files.isDirectory(entry)) {
                leaveOut(entry.toString(), "It is a folder inside a folder.");
            } else {
                file(entry);
            }
        }
    }

    private void file(Path file) {
        String name = file.toString();
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            unreadable(name, "It is neither a file nor a folder.");
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            new Unpacker(maxUnpackedBytes, this).unpack(name, in);
        } catch (UnreadableException e) {
            unreadable.add(e.problem());
        } catch (NoSuchFileException e) {
            unreadable(name, "There is no such file.");
        } catch (AccessDeniedException e) {
            unreadable(name, "Permission to read it is denied.");
        } catch (IOException e) {
            unreadable(name, "It cannot be read.");
        }
    }

    @Override
    public void file(String name, PeekedStream content) throws IOException {
        ExportFormat format = formatOf(content.prefix());
        if (format == null) {
            leaveOut(name, UnknownContent.reason(content.prefix()));
        } else {
            files.add(format.read(name, content, newSink));
        }
    }

    private @Nullable ExportFormat formatOf(byte[] prefix) {
        for (ExportFormat format : formats) {
            if (format.recognises(prefix, prefix.length)) {
                return format;
            }
        }
        return null;
    }

    @Override
    public void leaveOut(String name, String reason) {
        leftOut.add(new ExportProblem(name, 0, Severity.WARNING, reason));
    }

    private void unreadable(String name, String reason) {
        unreadable.add(new ExportProblem(name, 0, Severity.REFUSED, reason));
    }

    private void refused(String name, String reason) {
        FileProblems problems = new FileProblems(name);
        problems.refuse(0, reason);
        files.add(new ReadFile<>(name, null, null, problems.listed(), problems.count()));
    }
}
