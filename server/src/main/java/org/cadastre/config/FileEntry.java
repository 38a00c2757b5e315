package org.cadastre.config;

import java.util.List;

/// What a configuration file says at one place. Keys are joined by dots from the outermost to the innermost.
sealed interface FileEntry {
    String key();

    /// Line of the key, from 1.
    int line();

    /// `key: text`.
    record Value(String key, int line, String text) implements FileEntry, FileItem {}

    /// `key:` with nothing after it, or with an empty mapping.
    record Nothing(String key, int line) implements FileEntry {}

    /// `key: [item, …]`; an item's own key is that of the list.
    record Items(String key, int line, List<FileItem> items) implements FileEntry {}
}
