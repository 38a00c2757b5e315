package org.cadastre.config;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cadastre.number.IpRange;
import org.jspecify.annotations.Nullable;

/// The given values, asked for key by key. Each question names a key, so that all keys are known when the last one is
/// asked; a value that is not allowed is noted in [#problems()] and answered with the default.
final class Settings {
    /// What a value may say where a key has no default and is to stay unset.
    private static final String OFF = "off";

    private final List<Map<String, GivenValue>> sources;
    private final Map<String, List<GivenValue>> lists;
    private final Map<String, List<GivenItem>> items;
    private final @Nullable Path folder;
    private final Set<String> keys = new LinkedHashSet<>();
    private final Set<String> listKeys = new LinkedHashSet<>();
    private final Map<String, Set<String>> itemKeys = new LinkedHashMap<>();
    private final List<ConfigProblem> problems = new ArrayList<>();

    /// @param sources values by key, the strongest source first
    /// @param lists the texts of list keys
    /// @param items the mappings of list keys
    /// @param folder what relative paths in the file start from, or null for the working directory
    Settings(
            List<Map<String, GivenValue>> sources,
            Map<String, List<GivenValue>> lists,
            Map<String, List<GivenItem>> items,
            @Nullable Path folder) {
        this.sources = sources;
        this.lists = lists;
        this.items = items;
        this.folder = folder;
    }

    static Settings none() {
        return new Settings(List.of(), Map.of(), Map.of(), null);
    }

    /// The keys asked for so far that take one value.
    Set<String> keys() {
        return keys;
    }

    /// The keys asked for so far that take a list of texts.
    Set<String> listKeys() {
        return listKeys;
    }

    /// The keys asked for so far that take a list of mappings, with the keys of their fields.
    Map<String, Set<String>> itemKeys() {
        return itemKeys;
    }

    /// The keys asked for so far that take a list of either.
    Set<String> allListKeys() {
        Set<String> all = new LinkedHashSet<>(listKeys);
        all.addAll(itemKeys.keySet());
        return all;
    }

    List<ConfigProblem> problems() {
        return problems;
    }

    int port(String key, int otherwise) {
        return value(key, ValueKind.PORT, otherwise);
    }

    Duration duration(String key, Duration otherwise, Duration min, Duration max) {
        return value(key, ValueKind.duration(min, max), otherwise);
    }

    /// A duration that is unset by default and by the word `off`.
    @Nullable
    Duration durationOrOff(String key, Duration min, Duration max) {
        ValueKind<Duration> kind = ValueKind.duration(min, max);
        ValueKind<Duration> orOff = new ValueKind<>(
                OFF + " or " + kind.allowed(),
                text -> OFF.equals(text) ? Duration.ZERO : kind.reader().apply(text));
        Duration value = valueOrNull(key, orOff);
        return value == null || value.isZero() ? null : value;
    }

    /// A number that is 0 by default and by the word `off`.
    int numberOrOff(String key, int min, int max) {
        ValueKind<Integer> kind = ValueKind.integer("a number", min, max);
        ValueKind<Integer> orOff = new ValueKind<>(
                OFF + " or " + kind.allowed(),
                text -> OFF.equals(text) ? (Integer) 0 : kind.reader().apply(text));
        return value(key, orOff, 0);
    }

    long bytes(String key, long otherwise, long min, long max) {
        return value(key, ValueKind.bytes(min, max), otherwise);
    }

    @Nullable
    URI page(String key) {
        return valueOrNull(key, ValueKind.PAGE);
    }

    <T> T value(String key, ValueKind<T> kind, T otherwise) {
        T value = valueOrNull(key, kind);
        return value == null ? otherwise : value;
    }

    <T> @Nullable T valueOrNull(String key, ValueKind<T> kind) {
        keys.add(key);
        T strongest = null;
        for (Map<String, GivenValue> source : sources) {
            GivenValue given = source.get(key);
            if (given == null) {
                continue;
            }
            T value = kind.reader().apply(given.text());
            if (value == null) {
                problems.add(given.problem("is not allowed", "give " + kind.allowed()));
            }
            strongest = strongest == null ? value : strongest;
        }
        return strongest;
    }

    /// The strongest value given for a key, allowed or not, or null when there is none.
    @Nullable
    GivenValue given(String key) {
        for (Map<String, GivenValue> source : sources) {
            GivenValue given = source.get(key);
            if (given != null) {
                return given;
            }
        }
        return null;
    }

    /// The paths of a list key, those that are relative taken from the folder of the file.
    List<Path> paths(String key) {
        listKeys.add(key);
        List<Path> paths = new ArrayList<>();
        for (GivenValue given : lists.getOrDefault(key, List.of())) {
            try {
                Path path = Path.of(given.text());
                paths.add(folder == null ? path : folder.resolve(path));
            } catch (InvalidPathException e) {
                problems.add(given.problem("is not a path", "give the path of a file or a folder"));
            }
        }
        return paths;
    }

    /// The addresses and prefixes of a list key.
    List<IpRange> addressRanges(String key) {
        return texts(key, ValueKind.ADDRESSES);
    }

    /// The values of a list key, each a text.
    <T> List<T> texts(String key, ValueKind<T> kind) {
        listKeys.add(key);
        List<T> values = new ArrayList<>();
        for (GivenValue given : lists.getOrDefault(key, List.of())) {
            T value = kind.reader().apply(given.text());
            if (value == null) {
                problems.add(given.problem("is not allowed", "give " + kind.allowed()));
            } else {
                values.add(value);
            }
        }
        return values;
    }

    /// A folder or a web address; a relative folder that the file names is taken from the folder of the file.
    BootstrapConfig.@Nullable Source sourceOrNull(String key) {
        BootstrapConfig.Source source = valueOrNull(key, ValueKind.SOURCE);
        GivenValue given = given(key);
        return source instanceof BootstrapConfig.Folder(Path path) && given != null
                ? new BootstrapConfig.Folder(resolved(path, given))
                : source;
    }

    /// What the file holds that a key names; a relative path that the configuration file gives is taken from its
    /// folder.
    @Nullable
    Secret secretOrNull(String key) {
        Path path = valueOrNull(key, ValueKind.PATH);
        GivenValue given = given(key);
        if (path == null || given == null) {
            return null;
        }
        return switch (SecretFile.read(resolved(path, given))) {
            case SecretFile.Read(Secret secret) -> secret;
            case SecretFile.Unusable(String fault) -> {
                problems.add(given.problem(fault, SecretFile.ADVICE));
                yield null;
            }
        };
    }

    /// The path of a file that there is; a relative one that the configuration file gives is taken from its folder.
    @Nullable
    Path fileOrNull(String key) {
        Path path = valueOrNull(key, ValueKind.PATH);
        GivenValue given = given(key);
        if (path == null || given == null) {
            return null;
        }
        Path file = resolved(path, given);
        if (!Files.isRegularFile(file)) {
            String fault = Files.isDirectory(file)
                    ? "is a folder"
                    : Files.exists(file) ? "is no ordinary file" : "names no file";
            problems.add(given.problem(fault, "give " + ValueKind.PATH.allowed()));
        }
        return file;
    }

    private Path resolved(Path path, GivenValue given) {
        return folder != null && given.origin() == ConfigOrigin.FILE ? folder.resolve(path) : path;
    }

    /// The mappings of a list key.
    ///
    /// @param fields the names that their fields may have
    List<GivenItem> items(String key, List<String> fields) {
        Set<String> known = new LinkedHashSet<>();
        for (String field : fields) {
            known.add(key + "." + field);
        }
        itemKeys.put(key, known);
        return items.getOrDefault(key, List.of());
    }

    /// The value of a field, or null when it is not allowed, or not given; the latter is a problem where it must be.
    <T> @Nullable T field(GivenItem item, String field, ValueKind<T> kind, boolean required) {
        GivenValue given = item.values().get(field);
        if (given == null) {
            if (required) {
                problems.add(item.problem("has an item without " + field, "give " + kind.allowed()));
            }
            return null;
        }
        T value = kind.reader().apply(given.text());
        if (value == null) {
            problems.add(given.problem("is not allowed", "give " + kind.allowed()));
        }
        return value;
    }

    void problem(ConfigProblem problem) {
        problems.add(problem);
    }
}
