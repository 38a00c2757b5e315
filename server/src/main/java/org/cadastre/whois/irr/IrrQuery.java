package org.cadastre.whois.irr;

import java.util.List;
import org.cadastre.index.RangeMatch;
import org.cadastre.number.AsNumber;
import org.cadastre.number.IpPrefix;

/// What a line that begins with `!` asks for.
public sealed interface IrrQuery {
    /// Whether a line is a query of this protocol: it begins with `!`.
    static boolean isOne(String line) {
        return line.startsWith("!");
    }

    /// Reads a query; total.
    ///
    /// @param line one line without its line end, that begins with `!`
    static IrrQuery parse(String line) {
        return IrrQueryParser.parse(line);
    }

    /// `!!`: keep the connection.
    record Multiple() implements IrrQuery {}

    /// `!q`: end it.
    record Quit() implements IrrQuery {}

    /// `!t`: how long the connection may be idle.
    ///
    /// @param seconds 1 to 1000
    record Timeout(int seconds) implements IrrQuery {}

    /// `!n`: who asks; `!f`: not to hide objects for what others say of them, which never happens here.
    record Noted() implements IrrQuery {}

    /// `!v`: which server this is.
    record Version() implements IrrQuery {}

    /// `!s-lc`: the chosen sources.
    record ListSources() implements IrrQuery {}

    /// `!s`: the sources that count from now on.
    ///
    /// @param names upper case, the one that wins first; empty for all
    record ChooseSources(List<String> names) implements IrrQuery {
        public ChooseSources {
            names = List.copyOf(names);
        }
    }

    /// `!j`, `!J`: how it stands with sources.
    ///
    /// @param names upper case; empty for all
    /// @param json whether as JSON, and at length
    record SourceStates(List<String> names, boolean json) implements IrrQuery {
        public SourceStates {
            names = List.copyOf(names);
        }
    }

    /// A question to the routing objects of the chosen sources.
    sealed interface Question extends IrrQuery {}

    /// `!g`, `!6`: the prefixes that an AS originates.
    ///
    /// @param ipv6 whether those of IPv6
    record PrefixesOfOrigin(AsNumber origin, boolean ipv6) implements Question {}

    /// `!a`, `!a4`, `!a6`: the prefixes that the ASes of a set originate.
    ///
    /// @param asSet name of the set
    /// @param ipv4 whether those of IPv4
    /// @param ipv6 whether those of IPv6
    record PrefixesOfSet(String asSet, boolean ipv4, boolean ipv6) implements Question {}

    /// `!i`: the members of a set.
    ///
    /// @param set its name
    /// @param all whether those of the sets within it too, instead of their names (`,1`)
    record Members(String set, boolean all) implements Question {}

    /// `!r`: routes by prefix.
    record Routes(IpPrefix prefix, RangeMatch match) implements Question {}

    /// `!r…,o`: the origins of a prefix.
    record Origins(IpPrefix prefix) implements Question {}

    /// `!o`: what a mntner maintains.
    record MaintainedBy(String mntner) implements Question {}

    /// `!m`: an object by its primary key.
    ///
    /// @param className the name of its class, lower case
    record ObjectByKey(String className, String key) implements Question {}

    /// A line that cannot be answered.
    ///
    /// @param reason what is wrong with it, one line
    record Refused(String reason) implements IrrQuery {}
}
