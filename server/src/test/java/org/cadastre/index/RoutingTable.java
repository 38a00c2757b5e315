package org.cadastre.index;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Prefix;
import org.cadastre.number.Ipv6Prefix;

/// The prefixes of a file that has one in each line, plain text in gzip.
///
/// @param ipv4 its IPv4 prefixes, in the order of the file
/// @param ipv6 its IPv6 prefixes, in the order of the file
public record RoutingTable(List<Ipv4Prefix> ipv4, List<Ipv6Prefix> ipv6) {
    /// Where the real table is in the folder of registry files.
    public static final String FILE = "bgp/prefixes-full-table.txt.gz";

    /// Reads the file.
    public static RoutingTable read(Path file) throws IOException {
        RoutingTable table = new RoutingTable(new ArrayList<>(), new ArrayList<>());
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(packed, StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                table.add(line);
            }
        }
        return table;
    }

    private void add(String line) throws IOException {
        switch (IpText.prefix(line)) {
            case Ipv4Prefix prefix -> ipv4.add(prefix);
            case Ipv6Prefix prefix -> ipv6.add(prefix);
            default -> throw new IOException("no prefix: " + line);
        }
    }

    /// The first addresses of the IPv4 prefixes.
    public int[] ipv4First() {
        return ipv4.stream().mapToInt(Ipv4Prefix::bits).toArray();
    }

    /// The last addresses of the IPv4 prefixes.
    public int[] ipv4Last() {
        return ipv4.stream().mapToInt(prefix -> prefix.range().lastBits()).toArray();
    }

    /// The index of the IPv4 prefixes.
    public RangeIndex32.Built ipv4Index() {
        return RangeIndex32.build(ipv4First(), ipv4Last(), new byte[ipv4.size()], ipv4.size());
    }

    /// The index of the IPv6 prefixes.
    public RangeIndex128.Built ipv6Index() {
        return RangeIndex128.build(
                ipv6.stream().mapToLong(Ipv6Prefix::high).toArray(),
                ipv6.stream().mapToLong(Ipv6Prefix::low).toArray(),
                ipv6.stream().mapToLong(prefix -> prefix.range().lastHigh()).toArray(),
                ipv6.stream().mapToLong(prefix -> prefix.range().lastLow()).toArray(),
                new byte[ipv6.size()],
                ipv6.size());
    }
}
