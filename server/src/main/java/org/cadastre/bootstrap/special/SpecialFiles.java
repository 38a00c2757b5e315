package org.cadastre.bootstrap.special;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cadastre.bootstrap.FileProblem;
import org.cadastre.bootstrap.FileProblems;

/// The special-purpose space with the registries that the operator gives in place of those that the server brings
/// along. A registry that is not given, or is refused, stays as it is brought along.
///
/// @param space the whole of it
/// @param refused why files were not taken
/// @param leftOut what was left out of files that were taken
public record SpecialFiles(SpecialPurpose space, List<FileProblem> refused, List<FileProblem> leftOut) {
    private static final int MAX_FILES = 64;

    public SpecialFiles {
        refused = List.copyOf(refused);
        leftOut = List.copyOf(leftOut);
    }

    /// Reads files, and of folders those that end in `.xml` or `.csv`, by name. Of two files of one registry the first
    /// is taken.
    public static SpecialFiles read(Collection<Path> paths) {
        SpecialPurpose space = SpecialPurpose.builtIn();
        List<FileProblem> refused = new ArrayList<>();
        List<FileProblem> leftOut = new ArrayList<>();
        Set<SpecialSpace> given = EnumSet.noneOf(SpecialSpace.class);
        for (Path file : files(paths, refused)) {
            switch (read(file)) {
                case SpecialReading.Refused(var problems) -> refused.addAll(problems);
                case SpecialReading.Read read -> {
                    if (given.add(read.space())) {
                        space = space.with(read.space(), read.entries());
                        leftOut.addAll(read.problems());
                    } else {
                        refused.add(problem(file, "is a second registry of what a file before it is"));
                    }
                }
            }
        }
        return new SpecialFiles(space, refused, leftOut);
    }

    private static List<Path> files(Collection<Path> paths, List<FileProblem> refused) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            try (Stream<Path> inside = Files.list(path)) {
                inside.filter(SpecialFiles::isRegistry)
                        .sorted()
                        .limit(MAX_FILES)
                        .forEach(files::add);
            } catch (IOException e) {
                refused.add(problem(path, "cannot be read"));
            }
        }
        return files;
    }

    private static boolean isRegistry(Path file) {
        String name = file.toString();
        return (name.endsWith(".xml") || name.endsWith(".csv")) && Files.isRegularFile(file);
    }

    private static SpecialReading read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return SpecialReader.read(file.toString(), in.readNBytes(SpecialReader.MAX_BYTES + 1));
        } catch (IOException e) {
            return new SpecialReading.Refused(List.of(problem(file, "cannot be read")));
        }
    }

    private static FileProblem problem(Path file, String reason) {
        FileProblems problems = new FileProblems(file.toString());
        problems.add(reason);
        return problems.kept().getFirst();
    }
}
