package org.cadastre.rdap;

import org.jspecify.annotations.Nullable;

/// What the operator chose of the bodies. The addresses are absolute URIs in ASCII.
///
/// @param publicUrl the server's outside address without a slash at the end; links go to `publicUrl + "/rdap/…"`
/// @param termsUrl the page with the terms of use
/// @param inaccuracyUrl the page that says how to report wrong data
/// @param port43 host name or address of the WHOIS server (RFC 9083 §4.7), or null to leave the member out
public record RdapSettings(
        String publicUrl,
        String termsUrl,
        String inaccuracyUrl,
        @Nullable String port43) {
    /// @throws IllegalArgumentException when the public address ends in a slash
    public RdapSettings {
        if (publicUrl.endsWith("/")) {
            throw new IllegalArgumentException("a slash at the end of the public address " + publicUrl);
        }
    }

    /// The address of the RDAP base, with a slash at the end.
    String base() {
        return publicUrl + "/rdap/";
    }
}
