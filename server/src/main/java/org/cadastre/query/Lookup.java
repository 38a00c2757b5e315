package org.cadastre.query;

import java.util.List;
import java.util.Locale;
import org.cadastre.index.RangeIndex128;
import org.cadastre.index.RangeIndex32;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.RegistryObject;
import org.cadastre.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/// Answers queries from a snapshot: a pure function of the two and of its settings, for any number of threads.
public final class Lookup {
    private final LookupSettings settings;

    /// @param settings what the operator chose
    public Lookup(LookupSettings settings) {
        this.settings = settings;
    }

    /// The answer to the query from this snapshot and no other.
    public Answer answer(Snapshot snapshot, Query query) {
        return switch (query) {
            case Query.Network(Ipv4Range range) -> ipv4(snapshot, range);
            case Query.Network(Ipv6Range range) -> ipv6(snapshot, range);
            case Query.Autnum autnum -> autnum(snapshot, autnum);
            case Query.Entity entity -> EntityLookup.answer(snapshot, entity.handle(), settings.entityLimit());
            case Query.Domain domain -> noneOf("domains");
            case Query.Nameserver nameserver -> noneOf("name servers");
            case Query.Search search -> noSearch();
            case Query.RelatedNetworks related -> noSearch();
            case Query.RelatedAutnums related -> noSearch();
            case Query.RelatedDomains related -> noSearch();
            case Query.ReverseSearch search -> noSearch();
            case Query.Help help -> new Answer.Help();
        };
    }

    private static Answer noneOf(String objects) {
        return new Answer.Unsupported(List.of("This server holds no " + objects + "."));
    }

    private static Answer noSearch() {
        return new Answer.Unsupported(List.of("This server offers no searches."));
    }

    private Answer ipv4(Snapshot snapshot, Ipv4Range range) {
        int row = SmallestCovering.of(snapshot.ipv4(), range.firstBits(), range.lastBits());
        if (row == RangeIndex32.NO_MATCH) {
            return new Answer.NotFound(Miss.ofIpv4(snapshot, range));
        }
        IpNetwork network = snapshot.ipv4Network(row);
        return found(snapshot, network, network.type());
    }

    private Answer ipv6(Snapshot snapshot, Ipv6Range range) {
        int row = SmallestCovering.of(snapshot.ipv6(), range);
        if (row == RangeIndex128.NO_MATCH) {
            return new Answer.NotFound(Miss.ofIpv6(snapshot, range));
        }
        IpNetwork network = snapshot.ipv6Network(row);
        return found(snapshot, network, network.type());
    }

    private Answer autnum(Snapshot snapshot, Query.Autnum query) {
        int row = SmallestCovering.of(
                snapshot.autnums(), query.range().firstBits(), query.range().lastBits());
        if (row == RangeIndex32.NO_MATCH) {
            return new Answer.NotFound(Miss.ofAutnum(snapshot, query.range()));
        }
        Autnum autnum = snapshot.autnum(row);
        return found(snapshot, autnum, autnum.type());
    }

    private Answer found(Snapshot snapshot, RegistryObject object, @Nullable String type) {
        if (type == null) {
            return new Answer.Found(object);
        }
        boolean held = !(type.equals("AVAILABLE") || type.equals("RESERVED"));
        if (held || settings.unallocatedIsObject()) {
            return new Answer.Found(object);
        }
        String state = object.handle() + " is " + type.toLowerCase(Locale.ROOT) + " and held by nobody.";
        return new Answer.NotFound(List.of(state, Miss.asked(snapshot)));
    }
}
