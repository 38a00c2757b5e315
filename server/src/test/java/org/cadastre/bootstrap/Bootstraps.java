package org.cadastre.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Makes bootstrap files for tests.
public final class Bootstraps {
    private Bootstraps() {}

    /// A file in which each service is given as its JSON.
    public static String json(String... services) {
        return "{\"version\": \"1.0\", \"publication\": \"2026-11-22T00:00:00Z\", \"services\": ["
                + String.join(",\n", services) + "]}";
    }

    /// A service of one entry and one URL.
    public static String service(String entry, String url) {
        return "[[\"" + entry + "\"], [\"" + url + "\"]]";
    }

    /// Reads the text, which is to have no fault.
    public static BootstrapFile file(BootstrapKind kind, String json) {
        BootstrapReading reading = reading(kind, json);
        assertThat(reading.problems()).isEmpty();
        return ((BootstrapReading.Read) reading).file();
    }

    /// The table of one file.
    public static BootstrapTable table(BootstrapKind kind, String... services) {
        return new BootstrapTable(List.of(file(kind, json(services))));
    }

    static BootstrapReading reading(BootstrapKind kind, String json) {
        return BootstrapReader.read("f", json.getBytes(StandardCharsets.UTF_8), kind);
    }
}
