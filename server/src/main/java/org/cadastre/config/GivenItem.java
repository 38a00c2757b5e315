package org.cadastre.config;

import java.util.Map;

/// The values that one item of a list in the file gives.
///
/// @param where `file:line`
/// @param key that of the list
/// @param values by the names of the fields
record GivenItem(String where, String key, Map<String, GivenValue> values) {
    GivenItem {
        values = Map.copyOf(values);
    }

    ConfigProblem problem(String fault, String allowed) {
        return new ConfigProblem(ConfigOrigin.FILE, where, key, "", fault, allowed);
    }
}
