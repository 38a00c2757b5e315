package org.cadastre.config;

/// The text that one source gives for a key.
///
/// @param where `file:line`, the variable or the flag
record GivenValue(ConfigOrigin origin, String where, String key, String text) {
    ConfigProblem problem(String fault, String allowed) {
        return new ConfigProblem(origin, where, key, text, fault, allowed);
    }
}
