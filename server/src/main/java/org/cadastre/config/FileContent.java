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
        List<ConfigProblem> all = new ArrayList<>(problems);
        List<FileEntry> first = firstOfEach(file, entries, all);
        for (FileEntry entry : first) {
            if (entry instanceof FileEntry.Items list) {
                for (FileItem item : list.items()) {
                    if (item instanceof FileItem.Fields fields) {
                        firstOfEach(file, fields.entries(), all);
                    }
                }
            }
        }
        return new FileContent(file, first, all);
    }

    private static List<FileEntry> firstOfEach(String file, List<FileEntry> entries, List<ConfigProblem> problems) {
        Map<String, FileEntry> first = new LinkedHashMap<>();
        for (FileEntry entry : entries) {
            FileEntry earlier = first.putIfAbsent(entry.key(), entry);
            if (earlier != null) {
                problems.add(problem(
                        file,
                        entry.line(),
                        entry.key(),
                        "is given a second time, after line " + earlier.line(),
                        "keep one of them"));
            }
        }
        return List.copyOf(first.values());
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

    /// The texts in each list.
    Map<String, List<GivenValue>> lists() {
        Map<String, List<GivenValue>> lists = new LinkedHashMap<>();
        for (FileEntry entry : entries) {
            if (entry instanceof FileEntry.Items list) {
                List<GivenValue> values = new ArrayList<>();
                for (FileItem item : list.items()) {
                    if (item instanceof FileEntry.Value value) {
                        values.add(given(value));
                    }
                }
                lists.put(list.key(), values);
            }
        }
        return lists;
    }

    /// The mappings in each list.
    Map<String, List<GivenItem>> items() {
        Map<String, List<GivenItem>> lists = new LinkedHashMap<>();
        for (FileEntry entry : entries) {
            if (entry instanceof FileEntry.Items list) {
                List<GivenItem> given = new ArrayList<>();
                for (FileItem item : list.items()) {
                    if (item instanceof FileItem.Fields fields) {
                        given.add(given(fields));
                    }
                }
                lists.put(list.key(), given);
            }
        }
        return lists;
    }

    /// The entries with a key that does not exist, or with a value of the wrong shape.
    ///
    /// @param keys the keys that take one value
    /// @param listKeys the keys that take a list of texts
    /// @param itemKeys the keys that take a list of mappings, with the keys of their fields
    List<ConfigProblem> misplaced(Set<String> keys, Set<String> listKeys, Map<String, Set<String>> itemKeys) {
        List<ConfigProblem> misplaced = new ArrayList<>();
        for (FileEntry entry : entries) {
            ConfigProblem problem = misplaced(entry, keys, listKeys, itemKeys.keySet());
            if (problem != null) {
                misplaced.add(problem);
            } else if (entry instanceof FileEntry.Items list) {
                Set<String> fields = itemKeys.get(list.key());
                for (FileItem item : list.items()) {
                    misplaced.addAll(misplaced(item, fields));
                }
            }
        }
        return misplaced;
    }

    /// @param fields the keys that the item may have, or null when it is to be a text
    private List<ConfigProblem> misplaced(FileItem item, @Nullable Set<String> fields) {
        return switch (item) {
            case FileEntry.Value value ->
                fields == null
                        ? List.of()
                        : List.of(problem(
                                file,
                                value.line(),
                                value.key(),
                                "has an item that is one value",
                                "write each item as lines of `key: value`"));
            case FileItem.Fields given ->
                fields == null
                        ? List.of(problem(
                                file,
                                given.line(),
                                given.key(),
                                "has an item that is no text",
                                "write each item as one value"))
                        : misplacedFields(given, fields);
        };
    }

    private List<ConfigProblem> misplacedFields(FileItem.Fields given, Set<String> fields) {
        List<ConfigProblem> misplaced = new ArrayList<>();
        for (FileEntry entry : given.entries()) {
            ConfigProblem problem = misplaced(entry, fields, Set.of(), Set.of());
            if (problem != null) {
                misplaced.add(problem);
            }
        }
        return misplaced;
    }

    private @Nullable ConfigProblem misplaced(
            FileEntry entry, Set<String> keys, Set<String> listKeys, Set<String> itemKeys) {
        String key = entry.key();
        boolean empty = entry instanceof FileEntry.Nothing;
        if (keys.contains(key)) {
            return switch (entry) {
                case FileEntry.Value value -> null;
                case FileEntry.Nothing nothing -> problem(key, entry, "has no value", "give one or remove the key");
                case FileEntry.Items items -> problem(key, entry, "is a list", "give one value");
            };
        }
        if (listKeys.contains(key) || itemKeys.contains(key)) {
            return entry instanceof FileEntry.Value ? problem(key, entry, "is one value", "give a list") : null;
        }
        if (isSection(key, keys)) {
            return empty ? null : problem(key, entry, "is a section", "give its keys, indented, in the lines below");
        }
        List<String> lists = new ArrayList<>(listKeys);
        lists.addAll(itemKeys);
        return problem(key, entry, "there is no such key", KeyNames.advice(key, keys, lists));
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

    private GivenItem given(FileItem.Fields fields) {
        Map<String, GivenValue> values = new LinkedHashMap<>();
        for (FileEntry entry : fields.entries()) {
            if (entry instanceof FileEntry.Value value) {
                values.putIfAbsent(value.key().substring(fields.key().length() + 1), given(value));
            }
        }
        return new GivenItem(file + ":" + fields.line(), fields.key(), values);
    }
}
