package org.cadastre.conformance.clients;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.cadastre.conformance.ServerProcess;

/// A packaged server with a few rows of global space, since some clients refuse documentation space unasked;
/// a second one that redirects to it; and the [BootstrapFiles] of both.
///
/// The holder of all rows is `org-ex1`: 193.0.0.0/21, 193.0.22.0-193.0.24.255, 2001:67c:2e8::/48 and AS3333.
final class GlobalRegistry implements AutoCloseable {
    private static final String STATISTICS = """
            2|ripencc|20261101|4|19830101|20261031|+0000
            ripencc|*|ipv4|*|2|summary
            ripencc|*|ipv6|*|1|summary
            ripencc|*|asn|*|1|summary
            ripencc|NL|asn|3333|1|19950101|allocated|org-ex1
            ripencc|NL|ipv4|193.0.0.0|2048|19930901|allocated|org-ex1
            ripencc|NL|ipv4|193.0.22.0|768|19930901|assigned|org-ex1
            ripencc|NL|ipv6|2001:67c:2e8::|48|20050101|assigned|org-ex1
            """;

    private static final Map<String, String> KEYS = Map.of(
            "asn", "3000-4000",
            "ipv4", "193.0.0.0/16",
            "ipv6", "2001:600::/23",
            "dns", "example",
            "object-tags", "EX1");

    private final ServerProcess registry;
    private final ServerProcess redirector;
    private final BootstrapFiles direct;
    private final BootstrapFiles redirected;

    /// Starts all of them.
    ///
    /// @param name names the logs of the servers
    /// @param folder an empty one for the files they read
    GlobalRegistry(String name, Path folder) throws IOException {
        Path statistics = Files.writeString(folder.resolve("delegated-global-extended"), STATISTICS);
        registry = ServerProcess.start(name, statistics);
        Path bootstrap = Files.createDirectories(folder.resolve("bootstrap"));
        for (String kind : KEYS.keySet()) {
            Files.writeString(bootstrap.resolve(kind + ".json"), BootstrapFiles.text(kind, KEYS, rdap()));
        }
        redirector = ServerProcess.start(name + "-redirector", Path.of("--bootstrap=" + bootstrap));
        direct = new BootstrapFiles(KEYS, rdap());
        redirected = new BootstrapFiles(KEYS, base(redirector));
    }

    private static String base(ServerProcess server) {
        return "http://127.0.0.1:" + server.port("http") + "/rdap";
    }

    /// The RDAP base of the server with the rows, without a slash at its end.
    String rdap() {
        return base(registry);
    }

    /// The RDAP base of the server that has nothing and redirects, without a slash at its end.
    String redirector() {
        return base(redirector);
    }

    /// The folder of bootstrap files that name the server with the rows, without a slash at its end.
    String directBootstrap() {
        return direct.folder();
    }

    /// The folder of bootstrap files that name the server that redirects, without a slash at its end.
    String redirectedBootstrap() {
        return redirected.folder();
    }

    @Override
    public void close() {
        redirected.close();
        direct.close();
        redirector.close();
        registry.close();
    }
}
