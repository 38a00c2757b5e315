package org.cadastre.conformance;

import java.net.InetSocketAddress;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// The server under test.
///
/// The system properties `cadastre.target` (`http://host:8080/rdap`) and `cadastre.target.whois` (`host:4343`), or the
/// environment variables `CADASTRE_TARGET` and `CADASTRE_TARGET_WHOIS`, aim the tests at a server that runs already and
/// serves the [DemoWorld]. Without them the packaged one is started, once for all tests.
///
/// @param rdap the RDAP base, without a slash at its end
/// @param whois the WHOIS listener
public record Target(URI rdap, InetSocketAddress whois) {
    private static @Nullable Target shared;

    /// The one target of this run.
    public static synchronized Target get() {
        Target target = shared;
        if (target == null) {
            target = isElsewhere() ? elsewhere() : started();
            shared = target;
        }
        return target;
    }

    /// Whether the tests are aimed at a server that they did not start.
    public static boolean isElsewhere() {
        return setting("cadastre.target", "CADASTRE_TARGET") != null;
    }

    private static Target elsewhere() {
        String rdap = required("cadastre.target", "CADASTRE_TARGET");
        String whois = required("cadastre.target.whois", "CADASTRE_TARGET_WHOIS");
        int colon = whois.lastIndexOf(':');
        return new Target(
                URI.create(rdap.endsWith("/") ? rdap.substring(0, rdap.length() - 1) : rdap),
                new InetSocketAddress(whois.substring(0, colon), Integer.parseInt(whois.substring(colon + 1))));
    }

    private static Target started() {
        ServerProcess server = ServerProcess.start("conformance-server");
        return new Target(
                URI.create("http://127.0.0.1:" + server.port("http") + "/rdap"),
                new InetSocketAddress("127.0.0.1", server.port("whois")));
    }

    private static String required(String property, String variable) {
        String value = setting(property, variable);
        if (value == null) {
            throw new IllegalStateException("set " + property + " or " + variable + " as well");
        }
        return value;
    }

    private static @Nullable String setting(String property, String variable) {
        String value = System.getProperty(property);
        return value != null ? value : System.getenv(variable);
    }
}
