package org.cadastre.conformance.cir0;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cadastre.conformance.Rdap;
import org.cadastre.conformance.RdapResponse;
import org.cadastre.conformance.RegistryData;
import org.cadastre.conformance.ServerProcess;
import org.cadastre.conformance.Target;
import org.junit.jupiter.api.Assumptions;

/// A server with the extension on or off.
final class CirServer implements AutoCloseable {
    private final ServerProcess server;

    private CirServer(ServerProcess server) {
        this.server = server;
    }

    /// One of the demo world.
    ///
    /// @param use `on` or `off`
    static CirServer ofDemoWorld(String use) {
        return start("demo-extension-" + use, "extensions: {cir0: " + use + "}\n", List.of());
    }

    /// One of the statistics of AFRINIC, which also answers as of two other days, with other exports beside them.
    ///
    /// @param use `on` or `off`
    static CirServer ofAfrinic(String use, Path... others) {
        List<Path> exports = new ArrayList<>(List.of(others));
        exports.add(RegistryData.file("rir/delegated-afrinic-extended-20260821.xz"));
        String config = """
                extensions: {cir0: %s}
                history:
                  - %s
                  - %s
                """.formatted(
                        use,
                        RegistryData.file("rir/delegated-afrinic-extended-20230323.xz"),
                        RegistryData.file("rir/delegated-afrinic-extended-20260505.xz"));
        return start("afrinic-extension-" + use, config, exports);
    }

    private static CirServer start(String name, String config, List<Path> exports) {
        Assumptions.assumeFalse(Target.isElsewhere(), "the target is a server that was not started here");
        try {
            Path folder = Files.createDirectories(Path.of("target", name).toAbsolutePath());
            Path file = Files.writeString(folder.resolve("cadastre.yaml"), config);
            Stream<String> words = Stream.concat(
                    Stream.of("--config=" + file), exports.stream().map(Path::toString));
            return new CirServer(ServerProcess.startWith(name, words.toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The answer to a GET below the base of RDAP.
    RdapResponse get(String path) {
        return Rdap.send(rdap(), "GET", path);
    }

    /// The answer to a GET of a path that is no RDAP.
    RdapResponse web(String path) {
        return Rdap.sendForAnything(URI.create("http://127.0.0.1:" + server.port("http")), "GET", path);
    }

    /// The RDAP base, without a slash at its end.
    URI rdap() {
        return URI.create("http://127.0.0.1:" + server.port("http") + "/rdap");
    }

    /// The WHOIS listener.
    InetSocketAddress whois() {
        return new InetSocketAddress("127.0.0.1", server.port("whois"));
    }

    @Override
    public void close() {
        server.close();
    }
}
