package org.cadastre.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A server of the fixture registry F1, which has objects of all five classes. It transferred 203.0.113.0/24 to another
/// registry.
public final class FixtureRegistry implements AutoCloseable {
    /// Where the other registry answers.
    public static final String ELSEWHERE = "https://rdap.example.org/rdap";

    private static final String OBJECTS = "fixture/f1.jsonl";
    private static @Nullable FixtureRegistry shared;

    private final ServerProcess server;

    private FixtureRegistry(ServerProcess server) {
        this.server = server;
    }

    /// The one of this run whose pages hold all results.
    public static synchronized FixtureRegistry get() {
        FixtureRegistry registry = shared;
        if (registry == null) {
            registry = withPagesOf(100);
            shared = registry;
        }
        return registry;
    }

    /// Another one.
    ///
    /// @param pageSize most results on a page
    public static FixtureRegistry withPagesOf(int pageSize) {
        return start("fixture-server-" + pageSize, "page-size: " + pageSize);
    }

    /// Another one, which follows the flat model of AS numbers.
    public static FixtureRegistry withFlatAutnums() {
        return start("fixture-server-flat", "autnums: flat");
    }

    private static FixtureRegistry start(String name, String querySetting) {
        Assumptions.assumeFalse(Target.isElsewhere(), "the target is a server that was not started here");
        Path folder = Path.of("target", name).toAbsolutePath();
        Path config = folder.resolve("cadastre.yaml");
        try {
            Files.createDirectories(folder);
            Files.writeString(config, """
                    elsewhere:
                      - range: 203.0.113.0/24
                        rdap: %s
                        whois: whois.example.org
                    query:
                      %s
                    """.formatted(ELSEWHERE, querySetting));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FixtureRegistry(ServerProcess.startWith(
                name, List.of("--config=" + config, export(folder).toString())));
    }

    /// The objects as a file in this folder.
    public static Path export(Path folder) {
        try {
            return Files.writeString(Files.createDirectories(folder).resolve("f1.jsonl"), text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The objects as the registry exports them, the last one not, whose handle an earlier one has.
    public static List<JsonNode> objects() {
        List<JsonNode> objects = new ArrayList<>();
        text().lines().skip(1).map(JsonMapper.shared()::readTree).forEach(objects::add);
        return objects.subList(0, objects.size() - 1);
    }

    /// What the server answers to a GET below its base.
    public RdapResponse get(String path, String... headers) {
        return send("GET", path, headers);
    }

    /// The same, with another method.
    public RdapResponse send(String method, String path, String... headers) {
        return Rdap.send(rdap(), method, path, headers);
    }

    /// What stands behind a link of the server.
    public RdapResponse follow(String link) {
        if (!isOurs(link)) {
            throw new AssertionError(link + " is not below " + publicBase());
        }
        return get(link.substring(publicBase().length()));
    }

    /// Whether a link leads to the server.
    public boolean isOurs(String link) {
        return link.startsWith(publicBase() + "/");
    }

    /// The RDAP base, without a slash at its end.
    public URI rdap() {
        return URI.create("http://127.0.0.1:" + server.port("http") + "/rdap");
    }

    /// The WHOIS listener.
    public InetSocketAddress whois() {
        return new InetSocketAddress("127.0.0.1", server.port("whois"));
    }

    private String publicBase() {
        return "http://localhost:" + server.port("http") + "/rdap";
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(FixtureRegistry.class.getResourceAsStream(OBJECTS), OBJECTS)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
