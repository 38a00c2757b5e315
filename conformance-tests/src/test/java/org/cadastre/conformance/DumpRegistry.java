package org.cadastre.conformance;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/// A server of the dump of a whole community registry, one RPSL object in a file; and the files of the dump,
/// unpacked, to work out from them what the server must answer.
public final class DumpRegistry {
    private static final String DUMP = "rpsl/dn42-registry-20231022.tar.xz";

    private static @Nullable DumpRegistry shared;

    private final ServerProcess server;
    private final Path files;

    private DumpRegistry(ServerProcess server, Path files) {
        this.server = server;
        this.files = files;
    }

    /// The one of this run.
    public static synchronized DumpRegistry get() throws IOException, InterruptedException {
        DumpRegistry registry = shared;
        if (registry == null) {
            Assumptions.assumeFalse(Target.isElsewhere(), "the target is a server that was not started here");
            Path dump = RegistryData.file(DUMP);
            registry = new DumpRegistry(ServerProcess.start("dump-server", dump), unpacked(dump));
            shared = registry;
        }
        return registry;
    }

    private static Path unpacked(Path dump) throws IOException, InterruptedException {
        Path folder = Path.of("target", "dump-registry").toAbsolutePath();
        Files.createDirectories(folder);
        Process tar = new ProcessBuilder("tar", "-xJf", dump.toString(), "-C", folder.toString())
                .inheritIO()
                .start();
        if (!tar.waitFor(60, TimeUnit.SECONDS) || tar.exitValue() != 0) {
            throw new IOException("tar could not unpack " + dump);
        }
        return folder.resolve("data");
    }

    /// The RDAP base, without a slash at its end.
    public URI rdap() {
        return URI.create("http://127.0.0.1:" + server.port("http") + "/rdap");
    }

    /// The WHOIS listener.
    public InetSocketAddress whois() {
        return new InetSocketAddress("127.0.0.1", server.port("whois"));
    }

    /// The texts of all objects of a class, in the order of their files' names.
    public List<String> objects(String rpslClass) throws IOException {
        List<String> objects = new ArrayList<>();
        try (Stream<Path> entries = Files.list(files.resolve(rpslClass))) {
            for (Path file : entries.sorted().toList()) {
                objects.add(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return objects;
    }

    /// The values of an attribute, as they are written on its first lines.
    public static List<String> values(String object, String attribute) {
        return object.lines()
                .filter(line -> line.startsWith(attribute + ":"))
                .map(line -> line.substring(attribute.length() + 1).strip())
                .toList();
    }
}
