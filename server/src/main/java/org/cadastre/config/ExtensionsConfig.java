package org.cadastre.config;

/// Section `extensions`: what answers say beyond the standards.
///
/// @param cir0 when answers have the members of the extension cir0
public record ExtensionsConfig(Use cir0) {
    /// When an extension is used.
    public enum Use {
        /// When the data is of the kind that it is made for.
        AUTO,
        /// Always.
        ON,
        /// Never, and without a trace.
        OFF
    }
}
