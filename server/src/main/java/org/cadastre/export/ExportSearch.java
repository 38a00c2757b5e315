package org.cadastre.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.cadastre.export.ExportProblem.Severity;
import org.cadastre.rpsl.RpslClass;
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
        List<Path> entries = entries(folder);
        boolean byClass = entries.stream().anyMatch(ExportSearch::isClassFolder);
        for (Path entry : entries) {
            if (byClass && Files.isDirectory(entry) && !isHidden(entry)) {
                entries(entry).forEach(this::entry);
            } else {
                entry(entry);
            }
        }
    }

    /// What is in a folder, by name; nothing when it cannot be listed.
    private List<Path> entries(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> listed = Files.newDirectoryStream(folder)) {
            listed.forEach(entries::add);
        } catch (IOException | DirectoryIteratorException e) {
            unreadable(folder.toString(), "The folder cannot be listed.");
            return List.of();
        }
        entries.sort(Comparator.comparing(ExportSearch::name));
        return entries;
    }

    private void entry(Path entry) {
        if (isHidden(entry)) {
            leaveOut(entry.toString(), "It is a hidden file.");
        } else if (Files.isDirectory(entry)) {
            leaveOut(entry.toString(), "It is a folder inside a folder.");
        } else {
            file(entry);
        }
    }

    private static boolean isClassFolder(Path entry) {
        RpslClass named = RpslClass.of(name(entry));
        return named != null && named.text().equals(name(entry)) && Files.isDirectory(entry);
    }

    private static boolean isHidden(Path entry) {
        return name(entry).startsWith(".");
    }

    private static String name(Path entry) {
        return String.valueOf(entry.getFileName());
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
