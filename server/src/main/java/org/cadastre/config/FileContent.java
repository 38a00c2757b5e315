package org.cadastre.config;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The entries of a configuration file and what is wrong with its text.
record FileContent(String file, List<FileEntry> entries, List<ConfigProblem> problems) {
    static final FileContent EMPTY = new FileContent("", List.of(), List.of());

    FileContent {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /// Keeps the first of entries with the same key and notes the others as problems.
    static FileContent of(String file, List<FileEntry> entries, List<ConfigProblem> problems) {
        Map<String, FileEntry> first = new LinkedHashMap<>();
        List<ConfigProblem> all = new ArrayList<>(problems);
        for (FileEntry entry : entries) {
            FileEntry earlier = first.putIfAbsent(entry.key(), entry);
            if (earlier != null) {
                all.add(problem(
                        file,
                        entry.line(),
                        entry.key(),
                        "is given a second time, after line " + earlier.line(),
                        "keep one of them"));
            }
        }
        return new FileContent(file, List.copyOf(first.values()), all);
    }

    static FileContent unreadable(String file, String fault, String allowed) {
        return new FileContent(
                file, List.of(), List.of(new ConfigProblem(ConfigOrigin.FILE, file, "", "", fault, allowed)));
    }

    Map<String, GivenValue> values() {
        Map<String, GivenValue> values = new LinkedHashMap<>();
        for (FileEntry entry : entries) {
            if (entry instanceof FileEntry.Value value) {
                values.put(value.key(), given(value));
            }
        }
        return values;
    }

    Map<String, List<GivenValue>> lists() {
        Map<String, List<GivenValue>> lists = new LinkedHashMap<>();
        for (FileEntry entry : entries) {
            if (entry instanceof FileEntry.Items list) {
                lists.put(list.key(), list.items().stream().map(this::given).toList());
            }
        }
        return lists;
    }

    /// The entries with a key that does not exist, or with a value of the wrong shape.
    ///
    /// @param keys the keys that take one value
    /// @param listKeys the keys that take a list
    List<ConfigProblem> misplaced(Set<String> keys, Set<String> listKeys) {
        List<ConfigProblem> misplaced = new ArrayList<>();
        for (FileEntry entry : entries) {
            ConfigProblem problem = misplaced(entry, keys, listKeys);
            if (problem != null) {
                misplaced.add(problem);
            }
        }
        return misplaced;
    }

    private @Nullable ConfigProblem misplaced(FileEntry entry, Set<String> keys, Set<String> listKeys) {
        String key = entry.key();
        boolean empty = entry instanceof FileEntry.Nothing;
        if (keys.contains(key)) {
            return switch (entry) {
                case FileEntry.Value value -> null;
                case FileEntry.Nothing nothing -> problem(key, entry, "has no value", "give one or remove the key");
                case FileEntry.Items items -> problem(key, entry, "is a list", "give one value");
            };
        }
        if (listKeys.contains(key)) {
            return entry instanceof FileEntry.Value ? problem(key, entry, "is one value", "give a list") : null;
        }
        if (isSection(key, keys)) {
            return empty ? null : problem(key, entry, "is a section", "give its keys, indented, in the lines below");
        }
        return problem(key, entry, "there is no such key", KeyNames.advice(key, keys, listKeys));
    }

    private static boolean isSection(String key, Collection<String> keys) {
        return keys.stream().anyMatch(known -> known.startsWith(key + "."));
    }

    private ConfigProblem problem(String key, FileEntry entry, String fault, String allowed) {
        return problem(file, entry.line(), key, fault, allowed);
    }

    private static ConfigProblem problem(String file, int line, String key, String fault, String allowed) {
        return new ConfigProblem(ConfigOrigin.FILE, file + ":" + line, key, "", fault, allowed);
    }

    private GivenValue given(FileEntry.Value value) {
        return new GivenValue(ConfigOrigin.FILE, file + ":" + value.line(), value.key(), value.text());
    }
}
