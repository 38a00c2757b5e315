package org.cadastre.transport.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How long an answer may be kept, and by what a peer asks whether what it kept is still right (RFC 9110 §8.8,
/// RFC 9111 §5.2). Of one body, the bytes as they are and those in gzip have strong tags that differ.
///
/// @param etag strong entity tag of the body as it is, with its quotes, or null
/// @param gzipEtag that of the body in gzip, or null
/// @param lastModified as [HttpDate#format], or null
/// @param cacheControl value of `Cache-Control`, or null
public record Freshness(
        @Nullable String etag,
        @Nullable String gzipEtag,
        @Nullable String lastModified,
        @Nullable String cacheControl) {
    /// Nothing is said of it.
    public static final Freshness UNSAID = new Freshness(null, null, null, null);

    /// Right for this request alone.
    public static final Freshness NEVER_KEPT = new Freshness(null, null, null, "no-store");

    /// The freshness of what has a tag.
    ///
    /// @param etag strong entity tag with its quotes
    public static Freshness of(String etag, @Nullable String lastModified, @Nullable String cacheControl) {
        String gzipEtag = etag.substring(0, etag.length() - 1) + "-gzip\"";
        return new Freshness(etag, gzipEtag, lastModified, cacheControl);
    }

    /// The tag of the body.
    ///
    /// @param gzip whether it is in gzip
    @Nullable
    String tag(boolean gzip) {
        return gzip ? gzipEtag : etag;
    }

    /// The tag that a peer has, or null when it has neither. It may have kept the body in either form, and then is
    /// told the tag that it knows.
    ///
    /// @param ifNoneMatch the values of the header field
    /// @param gzip whether it would now be sent gzip
    @Nullable
    String known(List<String> ifNoneMatch, boolean gzip) {
        if (ifNoneMatch.isEmpty()) {
            return null;
        }
        String first = tag(gzip);
        if (first != null && EntityTags.name(ifNoneMatch, first)) {
            return first;
        }
        String second = tag(!gzip);
        return second != null && EntityTags.name(ifNoneMatch, second) ? second : null;
    }
}
