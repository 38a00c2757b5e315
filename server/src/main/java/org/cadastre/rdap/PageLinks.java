package org.cadastre.rdap;

/// Makes the addresses of the other pages of a search (RFC 8977 §2.4).
@FunctionalInterface
public interface PageLinks {
    /// The absolute URL, as an ASCII URI, of the page of the same search that begins after so many results.
    String url(int offset);
}
