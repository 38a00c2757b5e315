package org.cadastre.query;

import org.jspecify.annotations.Nullable;

/// A server that answers for what is not ours.
///
/// @param rdapBase its RDAP base, an absolute URI in ASCII with a slash at the end
/// @param whoisHost its WHOIS server, a host name or address, perhaps with a port, or null when it is not known
public record Authority(String rdapBase, @Nullable String whoisHost) {}
