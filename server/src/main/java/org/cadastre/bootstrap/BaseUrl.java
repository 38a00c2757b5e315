package org.cadastre.bootstrap;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The base URL of an RDAP service.
public final class BaseUrl {
    private static final int MAX_LENGTH = 1024;

    private BaseUrl() {}

    /// The text with a slash at its end, or null when it is no absolute http or https URL of printable ASCII with a
    /// host and without user, query or fragment.
    public static @Nullable String read(String text) {
        URI uri = text.length() > MAX_LENGTH ? null : uri(text);
        if (uri == null || uri.getHost() == null || uri.getRawUserInfo() != null || uri.getPort() > 65_535) {
            return null;
        }
        boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
        if (!web || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            return null;
        }
        return text.endsWith("/") ? text : text + "/";
    }

    /// Whether the URL has the scheme https.
    static boolean isSecure(String url) {
        return url.regionMatches(true, 0, "https:", 0, 6);
    }

    /// What is equal for base URLs of one server: host in lower case, port, and path. The scheme does not count while
    /// the port is that of the scheme, so that a server is known again behind what ends its TLS.
    ///
    /// @param url what [#read(String)] gives
    public static String key(String url) {
        URI uri = URI.create(url).normalize();
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        int usual = isSecure(url) ? 443 : 80;
        String port = uri.getPort() < 0 || uri.getPort() == usual ? "" : ":" + uri.getPort();
        return name + port + uri.getPath();
    }

    private static @Nullable URI uri(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
                return null;
            }
        }
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
