package org.cadastre.whois.irr;

import java.util.List;
import org.cadastre.snapshot.SnapshotFacts;

/// How it stands with sources (`!j`, `!J`). The data is a snapshot: it has no serial numbers to follow,
/// which is said with `N:-`, and no journal.
final class SourceStates {
    private SourceStates() {}

    /// A line for each source.
    static String lines(List<String> names, List<String> known) {
        StringBuilder lines = new StringBuilder();
        for (String name : names) {
            lines.append(lines.isEmpty() ? "" : "\n").append(name);
            lines.append(known.contains(name) ? ":N:-" : ":X:Database unknown");
        }
        return lines.toString();
    }

    /// An object of JSON with one for each source that there is.
    static String json(List<String> names, List<String> known, SnapshotFacts facts) {
        StringBuilder json = new StringBuilder("{");
        for (String name : names) {
            json.append(json.length() == 1 ? "" : ",");
            quote(json, name);
            if (known.contains(name)) {
                json.append(":{\"authoritative\":true,\"object_class_filter\":null,\"rpki_rov_filter\":false,")
                        .append("\"scopefilter_enabled\":false,\"route_preference\":null,")
                        .append("\"local_journal_kept\":false,\"serial_oldest_journal\":null,")
                        .append("\"serial_newest_journal\":null,\"serial_last_export\":null,")
                        .append("\"serial_newest_mirror\":null,\"last_update\":\"")
                        .append(facts.produced())
                        .append("\",\"synchronised_serials\":false}");
            } else {
                json.append(":{\"error\":\"Unknown source\"}");
            }
        }
        return json.append('}').toString();
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\');
            }
            json.append(c);
        }
        json.append('"');
    }
}
