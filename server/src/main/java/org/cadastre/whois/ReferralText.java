package org.cadastre.whois;

import java.util.Locale;
import java.util.Set;
import org.cadastre.query.Authority;
import org.jspecify.annotations.Nullable;

/// Says that another server answers, to people and, where its WHOIS service is known, to their programs: the line
/// `ReferralServer:` of ARIN, which clients follow without a guard against loops, and the line `refer:` of IANA.
final class ReferralText {
    private static final int PORT = 43;

    private ReferralText() {}

    /// @param words one or more sentences, lines separated by LF
    /// @param followed whether with lines that programs follow
    /// @param ownPlaces where this service is reached
    static void write(RpslText out, Authority authority, String words, boolean followed, Set<String> ownPlaces) {
        out.message(words);
        out.message("RDAP: " + authority.rdapBase());
        String host = authority.whoisHost();
        if (host != null) {
            out.message("WHOIS: " + host);
        }
        Place place = host == null ? null : Place.of(host);
        if (followed && place != null && !ownPlaces.contains(place.text())) {
            out.end();
            if (place.port() == PORT) {
                out.attribute("refer", place.host());
            }
            out.plain("ReferralServer: whois://" + place.text());
        }
        out.end();
    }

    /// A host with a port.
    ///
    /// @param host in lower case, an IPv6 address in brackets
    record Place(String host, int port) {
        /// Reads `host`, `host:port`, an IPv6 address or `[address]:port`; null when it is none of these.
        static @Nullable Place of(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            int colon = lower.lastIndexOf(':');
            boolean isBracketed = lower.startsWith("[");
            if (!isBracketed && colon != lower.indexOf(':')) {
                return new Place("[" + lower + "]", PORT);
            }
            if (colon < 0 || isBracketed && lower.endsWith("]")) {
                return new Place(withoutDot(lower), PORT);
            }
            int port = port(lower, colon + 1);
            return port < 0 ? null : new Place(withoutDot(lower.substring(0, colon)), port);
        }

        private static String withoutDot(String host) {
            return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        }

        private static int port(String text, int from) {
            int port = 0;
            for (int i = from; i < text.length(); i++) {
                int digit = text.charAt(i) - '0';
                if (digit < 0 || digit > 9 || port > 0xFFFF) {
                    return -1;
                }
                port = port * 10 + digit;
            }
            return port == 0 || port > 0xFFFF ? -1 : port;
        }

        String text() {
            return host + ":" + port;
        }
    }
}
