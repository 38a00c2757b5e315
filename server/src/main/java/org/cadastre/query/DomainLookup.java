package org.cadastre.query;

import java.util.List;
import java.util.Set;
import org.cadastre.index.RangeIndex128;
import org.cadastre.index.RangeIndex32;
import org.cadastre.index.SmallestCovering;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.registry.Domain;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Nameserver;
import org.cadastre.snapshot.Directory;
import org.cadastre.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/// Answers the questions for a domain and for a name server.
final class DomainLookup {
    /// Above these there is no closest encloser (NRO RDAP profile §6.2).
    private static final Set<String> APEXES = Set.of("in-addr.arpa", "ip6.arpa");

    private DomainLookup() {}

    /// The domain of the name; of a reverse name that is not there, the closest encloser.
    static Answer domain(Snapshot snapshot, Query.Domain query, Authorities authorities) {
        Directory directory = snapshot.directory();
        int id = find(directory, query);
        if (id != Directory.NONE) {
            return new Answer.Found(inNetwork(snapshot, directory.domain(id)));
        }
        Authority authority =
                query.zone() == null ? authorities.name(query.ldhName()) : authorities.network(query.zone());
        if (authority != null) {
            return new Answer.Elsewhere(
                    authority, List.of("Another server answers for " + query.ldhName() + ": see the location."));
        }
        boolean onlyRedirects = snapshot.facts().sources().isEmpty();
        if (directory.domainCount() == 0 && query.zone() != null && !onlyRedirects) {
            return new Answer.Unsupported(List.of("This server holds no domains.", Miss.asked(snapshot)));
        }
        return new Answer.NotFound(List.of("No domain has the name " + query.ldhName() + ".", Miss.asked(snapshot)));
    }

    private static int find(Directory directory, Query.Domain query) {
        String name = query.ldhName();
        int id = directory.findDomain(name);
        while (id == Directory.NONE && query.zone() != null) {
            int dot = name.indexOf('.');
            name = name.substring(dot + 1);
            if (dot < 0 || APEXES.contains(name)) {
                return Directory.NONE;
            }
            id = directory.findDomain(name);
        }
        return id;
    }

    /// The domain with the network that its addresses are registered in.
    static Domain inNetwork(Snapshot snapshot, Domain domain) {
        return domain.with(network(snapshot, domain), domain.details());
    }

    private static @Nullable IpNetwork network(Snapshot snapshot, Domain domain) {
        return switch (domain.zone()) {
            case Ipv4Range range -> {
                int row = SmallestCovering.of(snapshot.ipv4(), range.firstBits(), range.lastBits());
                yield row == RangeIndex32.NO_MATCH ? null : snapshot.ipv4Network(row);
            }
            case Ipv6Range range -> {
                int row = SmallestCovering.of(snapshot.ipv6(), range);
                yield row == RangeIndex128.NO_MATCH ? null : snapshot.ipv6Network(row);
            }
            case null -> null;
        };
    }

    /// The name server of the name, be it an object of its own or one that domains are delegated to.
    static Answer nameserver(Snapshot snapshot, Query.Nameserver query) {
        Directory directory = snapshot.directory();
        int id = directory.findNameserver(query.ldhName());
        if (id != Directory.NONE) {
            return new Answer.Found(directory.nameserver(id));
        }
        int delegated = directory.findDelegation(query.ldhName());
        if (delegated != Directory.NONE) {
            for (Nameserver nameserver : directory.domain(delegated).nameservers()) {
                if (nameserver.ldhName().equals(query.ldhName())) {
                    return new Answer.Found(nameserver);
                }
            }
        }
        boolean none = directory.nameserverCount() == 0 && !directory.hasDelegations();
        return none
                ? new Answer.Unsupported(List.of("This server holds no name servers.", Miss.asked(snapshot)))
                : new Answer.NotFound(
                        List.of("No name server has the name " + query.ldhName() + ".", Miss.asked(snapshot)));
    }
}
