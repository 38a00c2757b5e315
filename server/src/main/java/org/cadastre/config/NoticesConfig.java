package org.cadastre.config;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Section `notices`: the pages that the mandatory notices of an RDAP answer link to.
///
/// @param configuredTermsUrl key `notices.terms-url`, or null for the server's own page; ask [#termsUrl(URI)]
/// @param configuredInaccuracyUrl key `notices.inaccuracy-url`, or null likewise; ask [#inaccuracyUrl(URI)]
public record NoticesConfig(
        @Nullable URI configuredTermsUrl, @Nullable URI configuredInaccuracyUrl) {
    /// The terms of use: the configured page, else `/terms` below the public address.
    public URI termsUrl(URI publicUrl) {
        return configuredTermsUrl == null ? URI.create(publicUrl + "/terms") : configuredTermsUrl;
    }

    /// How to report wrong data: the configured page, else `/inaccuracy` below the public address.
    public URI inaccuracyUrl(URI publicUrl) {
        return configuredInaccuracyUrl == null ? URI.create(publicUrl + "/inaccuracy") : configuredInaccuracyUrl;
    }
}
