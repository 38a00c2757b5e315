package org.cadastre.config;

import java.util.List;

/// One item of a list in a configuration file: a [FileEntry.Value] or a mapping.
sealed interface FileItem permits FileEntry.Value, FileItem.Fields {
    /// Key of the list.
    String key();

    /// Line of the item, from 1.
    int line();

    /// `- name: text …`; the key of a field is that of the list, a dot and its name.
    record Fields(String key, int line, List<FileEntry> entries) implements FileItem {}
}
