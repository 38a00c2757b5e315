package org.cadastre.whois;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The limits in force, for the banner and the help page. A source is an IPv4 address or an IPv6 prefix.
///
/// @param ipv6PrefixLength how long the prefix of an IPv6 source is, 1 to 128
/// @param connections how many connections a source may have at a time; 0 for any number
/// @param queries how many queries a source may send in `queryTime`; 0 for any number
/// @param queryTime the time that `queries` is for
/// @param contactsPerDay how many contacts a source is given in a day of UTC; 0 for any number
/// @param idleTime how long a kept connection may stay without a query
/// @param totalTime how long a connection that is not kept may last
public record WhoisLimits(
        int ipv6PrefixLength,
        int connections,
        int queries,
        Duration queryTime,
        int contactsPerDay,
        Duration idleTime,
        Duration totalTime) {
    /// Times only; sources are not limited.
    public static final WhoisLimits NONE =
            new WhoisLimits(64, 0, 0, Duration.ofMinutes(1), 0, Duration.ofMinutes(3), Duration.ofMinutes(30));

    /// Whether a source is limited in any way.
    public boolean limitsSources() {
        return connections > 0 || queries > 0 || contactsPerDay > 0;
    }

    /// What a person is told of the limits of a source: a line for each, none when there is no limit.
    public List<String> sourceLines() {
        List<String> lines = new ArrayList<>(3);
        if (connections > 0) {
            lines.add("At most " + connections + " connections at a time from " + source() + ".");
        }
        if (queries > 0) {
            lines.add("At most " + queries + " queries in " + inWords(queryTime) + " from " + source() + ".");
        }
        if (contactsPerDay > 0) {
            lines.add("At most " + contactsPerDay + " contacts (person, role) a day for " + source() + ".");
        }
        return lines;
    }

    private String source() {
        return "one IPv4 address or IPv6 /" + ipv6PrefixLength;
    }

    /// A time of whole seconds, minutes or hours as a person says it: `90 s`, `2 min`, `1 h`.
    public static String inWords(Duration time) {
        long millis = time.toMillis();
        if (millis % 1_000 != 0) {
            return millis + " ms";
        }
        long seconds = millis / 1_000;
        if (seconds % 3_600 == 0) {
            return seconds / 3_600 + " h";
        }
        return seconds % 60 == 0 ? seconds / 60 + " min" : seconds + " s";
    }
}
