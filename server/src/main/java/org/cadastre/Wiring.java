package org.cadastre;

/// The one place that joins the commands to what carries them out.
final class Wiring {
    private Wiring() {}

    static Operations operations() {
        return new Operations(
                (exports, config, out) -> missing("serve"),
                (exports, format, config, out) -> missing("check"),
                (exports, query, format, config, out) -> missing("query"),
                (folder, seed, out) -> missing("simulate"));
    }

    private static ExitCode missing(String command) {
        throw new IllegalStateException(command + " is not wired");
    }
}
