package org.cadastre;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Writes the files of a command. All are written beside where they belong before the first is put there, so that
/// what cannot be written leaves the folder as it was.
final class OutputFiles {
    private OutputFiles() {}

    /// Writes the files into a folder, which is made when it is missing; files of the same names are replaced, each in
    /// one step.
    ///
    /// @param files their bytes by name
    /// @return their paths, in the order of their names
    /// @throws IOException when the folder or a file cannot be written
    static List<Path> write(Path folder, SortedMap<String, byte[]> files) throws IOException {
        Files.createDirectories(folder);
        SortedMap<Path, Path> unfinished = new TreeMap<>();
        try {
            for (String name : files.keySet()) {
                Path place = folder.resolve(name);
                if (Files.isDirectory(place)) {
                    throw new FileAlreadyExistsException(place.toString(), null, "it is a folder");
                }
                Path beside = folder.resolve(
                        "." + name + "." + ProcessHandle.current().pid());
                unfinished.put(place, beside);
                Files.write(beside, files.getOrDefault(name, new byte[0]));
            }
            for (Map.Entry<Path, Path> file : unfinished.entrySet()) {
                Files.move(file.getValue(), file.getKey(), StandardCopyOption.ATOMIC_MOVE);
            }
            return new ArrayList<>(unfinished.keySet());
        } finally {
            for (Path beside : unfinished.values()) {
                Files.deleteIfExists(beside);
            }
        }
    }
}
