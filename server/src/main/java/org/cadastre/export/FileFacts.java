package org.cadastre.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cadastre.number.NumberRange;
import org.jspecify.annotations.Nullable;

/// What a file says of itself and what was counted while it was read.
///
/// @param registry token of the registry that made the file, lower case
/// @param version the format's version as written, `2` or `2.3`
/// @param serial the file's own serial number as written
/// @param endDate the last day the file speaks for, of RPSL the newest day on which an object was changed; null when
///     it does not say
/// @param extended whether it is of the extended format, which has holders and the space that nobody holds
/// @param whole whether it speaks for all that its registry has, so that of two only the newer is served;
///     false for a file of objects, of which a registry may have many
/// @param simulated whether it is marked as simulated
/// @param promised the number of rows that the file promises in its summary, or in its header without one; 0
///     when it promises none
/// @param ipv4Rows IPv4 rows or networks given to the sink
/// @param ipv6Rows IPv6 rows or networks given to the sink
/// @param autnumRows AS number rows or autnums given to the sink
/// @param entities entities given to the sink
/// @param domains domains given to the sink
/// @param nameservers nameservers given to the sink
/// @param others RPSL objects given to the sink that are none of these
/// @param quarantined rows left out because something is wrong with them
/// @param bytes the unpacked size
/// @param sha256 the SHA-256 of the unpacked bytes, as lower-case hexadecimal
/// @param sources the sources that its RPSL objects name, upper case; none of another file
/// @param pools the ranges of which it says that its registry accounts for all numbers, by comments `# pool: RANGE`
public record FileFacts(
        String registry,
        String version,
        String serial,
        @Nullable LocalDate endDate,
        boolean extended,
        boolean whole,
        boolean simulated,
        long promised,
        int ipv4Rows,
        int ipv6Rows,
        int autnumRows,
        int entities,
        int domains,
        int nameservers,
        int others,
        int quarantined,
        long bytes,
        String sha256,
        Set<String> sources,
        List<NumberRange> pools) {
    public FileFacts {
        pools = List.copyOf(pools);
        sources = Set.copyOf(sources);
    }

    /// All rows and objects given to the sink.
    public int rows() {
        return ipv4Rows + ipv6Rows + autnumRows + entities + domains + nameservers + others;
    }
}
