package org.cadastre.bootstrap;

import java.util.List;
import org.cadastre.query.Authority;

/// Entries of a bootstrap file and the servers that answer for them: one of its `services` (RFC 9224 §3).
///
/// @param entries what it answers for
/// @param baseUrls its base URLs, at least one: those with https first, each with a slash at its end
/// @param keys of each base URL, [BaseUrl#key(String)]
/// @param authority its first base URL as an answer
public record ServedEntries(
        List<BootstrapEntry> entries, List<String> baseUrls, List<String> keys, Authority authority) {
    public ServedEntries {
        entries = List.copyOf(entries);
        baseUrls = List.copyOf(baseUrls);
        keys = List.copyOf(keys);
    }

    /// @param baseUrls as they are kept, in the order in which they are to be tried
    static ServedEntries of(List<BootstrapEntry> entries, List<String> baseUrls) {
        List<String> keys = baseUrls.stream().map(BaseUrl::key).toList();
        return new ServedEntries(entries, baseUrls, keys, new Authority(baseUrls.getFirst(), null));
    }
}
