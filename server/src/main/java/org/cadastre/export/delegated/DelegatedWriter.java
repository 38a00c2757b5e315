package org.cadastre.export.delegated;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv6Address;
import org.cadastre.number.NumberRange;

/// Writes one statistics file of version 2.3 in a stream: the version line and the summaries first, then each row as it
/// is given (standards.md §15). Rows come as the format wants them, AS numbers, IPv4, IPv6, each ascending.
///
/// IPv4 ranges and AS numbers are written with their count, IPv6 ranges as the prefixes that they are made of.
public final class DelegatedWriter {
    /// The first day of a file, unless a row is older.
    private static final int FIRST_DAY = 1983_01_01;

    private static final int BUFFER = 1 << 13;

    private final OutputStream out;
    private final Head head;
    private final StringBuilder buffer = new StringBuilder(BUFFER + 256);
    private long autnums;
    private long ipv4;
    private long ipv6;

    /// What a file says of itself.
    ///
    /// @param registry token of the registry, lower case
    /// @param day the last day that it speaks for as YYYYMMDD, which is its serial too
    /// @param oldest the day of its oldest row as YYYYMMDD, 0 when none has one
    /// @param extended whether it has holders and what nobody holds
    /// @param simulated whether it is of a simulated world
    /// @param pools of which all numbers are in it
    /// @param autnums how many lines of AS numbers it has
    /// @param ipv4 how many lines of IPv4
    /// @param ipv6 how many lines of IPv6 ([#ipv6Lines])
    public record Head(
            String registry,
            int day,
            int oldest,
            boolean extended,
            boolean simulated,
            List<NumberRange> pools,
            long autnums,
            long ipv4,
            long ipv6) {
        public Head {
            pools = List.copyOf(pools);
        }

        /// The name of such a file: `delegated-exreg-extended-20261122`.
        public String fileName() {
            return "delegated-" + registry + (extended ? "-extended-" : "-") + day;
        }
    }

    /// Begins a file.
    public DelegatedWriter(OutputStream out, Head head) throws IOException {
        this.out = out;
        this.head = head;
        if (head.simulated()) {
            buffer.append("# world: simulated\n");
        }
        for (NumberRange pool : head.pools()) {
            buffer.append("# pool: ").append(pool).append('\n');
            drain();
        }
        int first = head.oldest() == 0 ? FIRST_DAY : Math.min(FIRST_DAY, head.oldest());
        buffer.append("2.3|").append(head.registry()).append('|').append(head.day());
        buffer.append('|').append(head.autnums() + head.ipv4() + head.ipv6());
        buffer.append('|').append(first).append('|').append(head.day()).append("|+0000\n");
        summary(ResourceType.ASN, head.autnums());
        summary(ResourceType.IPV4, head.ipv4());
        summary(ResourceType.IPV6, head.ipv6());
    }

    private void summary(ResourceType type, long count) {
        buffer.append(head.registry()).append("|*|").append(type.word()).append("|*|");
        buffer.append(count).append("|summary\n");
    }

    /// A row of AS numbers.
    ///
    /// @param country two letters as in [org.cadastre.export.RowFacts#country()], 0 for none
    /// @param date the day of the registration as YYYYMMDD, 0 for none
    /// @param holder the opaque id, empty for none
    public void autnum(int first, int last, int country, int date, String status, String holder) throws IOException {
        autnums++;
        begin(country, ResourceType.ASN);
        buffer.append(Integer.toUnsignedLong(first)).append('|');
        buffer.append(Integer.toUnsignedLong(last) - Integer.toUnsignedLong(first) + 1);
        end(date, status, holder);
    }

    /// A row of IPv4 addresses; its facts are given as those of [#autnum].
    public void ipv4(int first, int last, int country, int date, String status, String holder) throws IOException {
        ipv4++;
        begin(country, ResourceType.IPV4);
        IpText.appendIpv4(buffer, first);
        buffer.append('|').append(Integer.toUnsignedLong(last) - Integer.toUnsignedLong(first) + 1);
        end(date, status, holder);
    }

    /// A range of IPv6 addresses; its facts are given as those of [#autnum].
    public void ipv6(
            long firstHigh,
            long firstLow,
            long lastHigh,
            long lastLow,
            int country,
            int date,
            String status,
            String holder)
            throws IOException {
        PrefixWalk walk = new PrefixWalk(firstHigh, firstLow, lastHigh, lastLow);
        while (walk.next()) {
            ipv6++;
            begin(country, ResourceType.IPV6);
            IpText.appendIpv6(buffer, walk.high(), walk.low());
            buffer.append('|').append(walk.length());
            end(date, status, holder);
        }
    }

    /// How many lines a range of IPv6 addresses takes.
    public static int ipv6Lines(long firstHigh, long firstLow, long lastHigh, long lastLow) {
        PrefixWalk walk = new PrefixWalk(firstHigh, firstLow, lastHigh, lastLow);
        int lines = 0;
        while (walk.next()) {
            lines++;
        }
        return lines;
    }

    private void begin(int country, ResourceType type) {
        buffer.append(head.registry()).append('|');
        if (country == 0) {
            buffer.append(head.extended() ? "ZZ" : "");
        } else {
            buffer.append((char) (country >> 8)).append((char) (country & 0xFF));
        }
        buffer.append('|').append(type.word()).append('|');
    }

    private void end(int date, String status, String holder) throws IOException {
        buffer.append('|');
        if (date != 0) {
            buffer.append(date);
        }
        buffer.append('|').append(status);
        if (head.extended()) {
            buffer.append('|').append(holder);
        }
        buffer.append('\n');
        drain();
    }

    private void drain() throws IOException {
        if (buffer.length() >= BUFFER) {
            flush();
        }
    }

    private void flush() throws IOException {
        out.write(buffer.toString().getBytes(StandardCharsets.ISO_8859_1));
        buffer.setLength(0);
    }

    /// Ends the file; the stream is left open.
    ///
    /// @throws IllegalStateException when the rows are not as many as the file's head says
    public void end() throws IOException {
        if (autnums != head.autnums() || ipv4 != head.ipv4() || ipv6 != head.ipv6()) {
            throw new IllegalStateException(head + " has " + autnums + ", " + ipv4 + " and " + ipv6 + " rows instead");
        }
        flush();
        out.flush();
    }

    /// The prefixes of a range, the largest that begin at each place.
    private static final class PrefixWalk {
        private final long lastHigh;
        private final long lastLow;
        private long nextHigh;
        private long nextLow;
        private long high;
        private long low;
        private int length;
        private boolean ended;

        PrefixWalk(long firstHigh, long firstLow, long lastHigh, long lastLow) {
            nextHigh = firstHigh;
            nextLow = firstLow;
            this.lastHigh = lastHigh;
            this.lastLow = lastLow;
        }

        boolean next() {
            if (ended) {
                return false;
            }
            high = nextHigh;
            low = nextLow;
            int size = low == 0 ? 64 + Long.numberOfTrailingZeros(high) : Long.numberOfTrailingZeros(low);
            while (Ipv6Address.compare(high | ones(size - 64), low | ones(Math.min(size, 64)), lastHigh, lastLow) > 0) {
                size--;
            }
            length = 128 - size;
            long endHigh = high | ones(size - 64);
            long endLow = low | ones(Math.min(size, 64));
            ended = endHigh == lastHigh && endLow == lastLow;
            nextLow = endLow + 1;
            nextHigh = endHigh + (nextLow == 0 ? 1 : 0);
            return true;
        }

        private static long ones(int count) {
            return count <= 0 ? 0 : count >= 64 ? -1L : (1L << count) - 1;
        }

        long high() {
            return high;
        }

        long low() {
            return low;
        }

        int length() {
            return length;
        }
    }
}
