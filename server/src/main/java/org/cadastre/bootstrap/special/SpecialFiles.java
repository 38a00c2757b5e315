package org.cadastre.bootstrap.special;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cadastre.file.FileProblem;
import org.cadastre.file.FileProblems;
import org.cadastre.file.Reading;
import org.cadastre.file.TextFile;

/// The special-purpose space with the registries that the operator gives in place of those that the server brings
/// along. A registry that is not given, or is refused, stays as it is brought along.
///
/// @param space the whole of it
/// @param refused why files were not taken
/// @param leftOut what was left out of files that were taken
public record SpecialFiles(SpecialPurpose space, List<FileProblem> refused, List<FileProblem> leftOut) {
    public SpecialFiles {
        refused = List.copyOf(refused);
        leftOut = List.copyOf(leftOut);
    }

    /// Reads files, and of folders those that end in `.xml` or `.csv`, packed or not, by name. Of two files of
    /// one registry the first is taken.
    public static SpecialFiles read(Collection<Path> paths) {
        SpecialPurpose space = SpecialPurpose.builtIn();
        List<FileProblem> refused = new ArrayList<>();
        List<FileProblem> leftOut = new ArrayList<>();
        Set<SpecialSpace> given = EnumSet.noneOf(SpecialSpace.class);
        for (Reading<TextFile> file : TextFile.readAll(paths)) {
            switch (file.then(SpecialReader::read)) {
                case Reading.Refused<SpecialRegistry>(var problems) -> refused.addAll(problems);
                case Reading.Read<SpecialRegistry> read -> {
                    SpecialRegistry registry = read.value();
                    if (given.add(registry.space())) {
                        space = space.with(registry.space(), registry.entries());
                        leftOut.addAll(read.problems());
                    } else {
                        refused.addAll(new FileProblems(read.input().name())
                                .refusal(0, "is a second registry of what a file before it is")
                                .problems());
                    }
                }
            }
        }
        return new SpecialFiles(space, refused, leftOut);
    }
}
