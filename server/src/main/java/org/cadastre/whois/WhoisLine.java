package org.cadastre.whois;

import java.util.Set;
import org.cadastre.number.IpAddress;
import org.jspecify.annotations.Nullable;

/// One WHOIS line (RFC 3912 §2), read.
///
/// @param request what it asks for
/// @param persistent whether it asks to keep the connection open (`-k`)
/// @param charset what the answer is to be written in (`-Z`)
/// @param client for whom a proxy asks (`-V tag,address`), or null
public record WhoisLine(
        WhoisRequest request,
        boolean persistent,
        WhoisCharset charset,
        @Nullable IpAddress client) {
    /// Reads a line; total.
    ///
    /// @param line one line without its line end, already decoded
    public static WhoisLine parse(String line) {
        return parse(line, Set.of());
    }

    /// Reads a line; total.
    ///
    /// @param line one line without its line end, already decoded
    /// @param preferred the sources that are searched where a line names none, upper case; empty for all
    public static WhoisLine parse(String line, Set<String> preferred) {
        return WhoisQueryParser.parse(line, preferred);
    }
}
