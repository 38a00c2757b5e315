package org.cadastre.rdap;

import org.cadastre.query.Query;
import org.jspecify.annotations.Nullable;

/// Reads RDAP URLs (RFC 9082 §3, RFC 9910, RFC 9536, RFC 8977, RFC 8982), and makes those of the pages of a
/// search. For any number of threads.
public final class RdapRequests {
    private final String base;
    private final Cursors cursors;
    private final boolean emailSearch;

    /// @param base the absolute URL of the RDAP base, with a slash at its end
    /// @param cursors makes and reads the cursors of pages
    /// @param emailSearch whether entities may be searched by their mail addresses, and sorted by them and by
    ///     their telephone numbers; what is not shown to everybody should not be told by a search either (RFC
    ///     9536 §6)
    public RdapRequests(String base, Cursors cursors, boolean emailSearch) {
        this.base = base;
        this.cursors = cursors;
        this.emailSearch = emailSearch;
    }

    /// Reads a URL.
    ///
    /// The path is split at its slashes before it is percent-decoded, and each segment is decoded once, as
    /// UTF-8. A slash at the end does not count, except that `ip/192.0.2.0/` lacks a prefix length. Query
    /// parameters belong to searches: look-ups ignore them, and searches ignore those that they do not know
    /// (RFC 7480 §4.3).
    ///
    /// @param rawPath what follows the RDAP base in the request target, still percent-encoded, without the
    ///     query
    /// @param rawQuery what follows the question mark, or null when there is none
    /// @param serial that of the snapshot which is to answer; a cursor of another one is refused
    public RdapRequest read(String rawPath, @Nullable String rawQuery, String serial) {
        return PathReader.read(rawPath, new SearchReader(rawQuery, serial, base, cursors, emailSearch));
    }

    /// Letters and digits that tell apart the servers whose pages have other URLs, since their keys differ.
    public String pagesFingerprint() {
        return cursors.fingerprint();
    }

    /// Makes the URLs of the pages of a search.
    ///
    /// @param query the search, at whichever page
    /// @param serial that of the snapshot which answers
    public PageLinks pages(Query query, String serial) {
        return new CursorLinks(base, RdapPath.of(query), serial, cursors);
    }
}
