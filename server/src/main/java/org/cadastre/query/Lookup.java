package org.cadastre.query;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.cadastre.index.RangeIndex128;
import org.cadastre.index.RangeIndex32;
import org.cadastre.index.SmallestCovering;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.RegistryObject;
import org.cadastre.snapshot.DatedRows;
import org.cadastre.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/// Answers queries from a snapshot: a pure function of the two and of its settings, for any number of threads.
public final class Lookup {
    private final LookupSettings settings;
    private final Authorities authorities;
    private final SpecialSpace special;
    private final ResultPages pages;

    /// @param settings what the operator chose
    /// @param authorities who answers for what is not ours
    /// @param special the space that nobody registers, which is answered where it is not registered nevertheless
    public Lookup(LookupSettings settings, Authorities authorities, SpecialSpace special) {
        this.settings = settings;
        this.authorities = authorities;
        this.special = special;
        pages = new ResultPages(settings.pageSize());
    }

    /// Without knowing of anybody who answers for what is not ours.
    ///
    /// @param settings what the operator chose
    public Lookup(LookupSettings settings) {
        this(settings, Authorities.NONE, SpecialSpace.NONE);
    }

    /// Another number whenever answers may have changed without another snapshot.
    public long edition() {
        return authorities.edition();
    }

    /// Who answers for what is not ours.
    public Authorities authorities() {
        return authorities;
    }

    /// Whether numbers that nobody holds are shown; otherwise [#isShown] tells which objects are.
    public boolean showsAll() {
        return settings.unallocatedIsObject();
    }

    /// Whether an object is shown: all but numbers that nobody holds, where those are not.
    public boolean isShown(RegistryObject object) {
        String type = switch (object) {
            case IpNetwork network -> network.type();
            case Autnum autnum -> autnum.type();
            case Entity entity -> null;
            case Domain domain -> null;
            case Nameserver nameserver -> null;
        };
        return settings.shows(type);
    }

    /// A sentence that says which data was searched.
    public static String searched(Snapshot snapshot) {
        return Miss.asked(snapshot);
    }

    /// The answer to the query from this snapshot and no other.
    public Answer answer(Snapshot snapshot, Query query) {
        Answer answer = plain(snapshot, query);
        return says(snapshot) ? Standings.add(snapshot, answer) : answer;
    }

    /// The answer to the query as of a date: what the snapshot of the date answers, for numbers that are registered
    /// without that snapshot.
    public Answer answer(DatedRows day, Query query) {
        Answer answer = rowAnswer(day, query);
        return answer == null ? answer(day.snapshot(), query) : answer;
    }

    /// The same where a row of the date answers, else null.
    public @Nullable Answer rowAnswer(DatedRows day, Query query) {
        if (query instanceof Query.Network(IpRange range)) {
            return network(day, range);
        }
        return query instanceof Query.Autnum(AsNumberRange range) ? autnum(day, range) : null;
    }

    private @Nullable Answer network(DatedRows day, IpRange range) {
        IpNetwork network = day.network(range);
        if (network == null || !settings.shows(network.type())) {
            return null;
        }
        Authority transferee = authorities.transferred(range, network.range());
        if (transferee != null) {
            return elsewhere(transferee, range.toString());
        }
        return new Answer.Found(saysOf(day.isSimulated()) ? Standings.add(day, network) : network);
    }

    private @Nullable Answer autnum(DatedRows day, AsNumberRange range) {
        Autnum autnum = day.autnum(range);
        if (autnum == null || !settings.shows(autnum.type())) {
            return null;
        }
        Authority transferee = authorities.transferred(range, autnum.range());
        if (transferee != null) {
            return elsewhere(transferee, range.toString());
        }
        return new Answer.Found(saysOf(day.isSimulated()) ? Standings.add(day, autnum) : autnum);
    }

    private boolean saysOf(boolean simulated) {
        return settings.standings().isOn(simulated);
    }

    /// Whether answers from a snapshot say where numbers stand.
    public boolean says(Snapshot snapshot) {
        return saysOf(snapshot.facts().simulated());
    }

    /// A network with where it stands, if answers from this snapshot say so.
    public IpNetwork saying(Snapshot snapshot, IpNetwork network) {
        return says(snapshot) ? Standings.add(snapshot, network) : network;
    }

    /// An autnum with where it stands, if answers from this snapshot say so.
    public Autnum saying(Snapshot snapshot, Autnum autnum) {
        return says(snapshot) ? Standings.add(snapshot, autnum) : autnum;
    }

    private Answer plain(Snapshot snapshot, Query query) {
        return switch (query) {
            case Query.Network(Ipv4Range range) -> ipv4(snapshot, range);
            case Query.Network(Ipv6Range range) -> ipv6(snapshot, range);
            case Query.Autnum autnum -> autnum(snapshot, autnum);
            case Query.Entity entity ->
                EntityLookup.answer(snapshot, entity.handle(), settings.entityLimit(), authorities);
            case Query.Domain domain -> DomainLookup.domain(snapshot, domain, authorities);
            case Query.Nameserver nameserver -> DomainLookup.nameserver(snapshot, nameserver);
            case Query.Search search -> search(snapshot, search);
            case Query.CountrySearch search -> countrySearch(snapshot, search);
            case Query.RelatedNetworks related -> relations(snapshot).networks(related);
            case Query.RelatedAutnums related -> relations(snapshot).autnums(related);
            case Query.RelatedDomains related -> relations(snapshot).domains(related);
            case Query.ReverseSearch search -> reverseSearch(snapshot, search);
            case Query.Help help -> new Answer.Help();
        };
    }

    private Answer search(Snapshot snapshot, Query.Search query) {
        FoundIds ids = ClassSearch.find(snapshot, query.resource(), query.criterion(), settings.searchLimit());
        return page(
                snapshot,
                query.resource(),
                ids,
                query.window(),
                "Nothing matches " + query.criterion().value() + ".");
    }

    private Answer countrySearch(Snapshot snapshot, Query.CountrySearch query) {
        IdSet ids = CountryRows.find(snapshot, query, settings.searchLimit());
        String state = query.state() == null ? "" : " in the state " + query.state();
        return page(snapshot, query.resource(), ids, query.window(), "Nothing is of " + query.country() + state + ".");
    }

    private Answer reverseSearch(Snapshot snapshot, Query.ReverseSearch query) {
        IdSet ids = new ReverseSearchLookup(snapshot, query, settings.searchLimit()).find();
        return page(snapshot, query.resource(), ids, query.window(), "Nothing has an entity that matches.");
    }

    private Answer page(Snapshot snapshot, Resource resource, FoundIds ids, Window window, String nothing) {
        return pages.page(resource, ids, window, id -> SearchObjects.object(snapshot, resource, id), nothing);
    }

    private RelationLookup relations(Snapshot snapshot) {
        return new RelationLookup(snapshot, pages, settings.searchLimit());
    }

    private Answer ipv4(Snapshot snapshot, Ipv4Range range) {
        int row = SmallestCovering.of(snapshot.ipv4(), range.firstBits(), range.lastBits());
        if (row == RangeIndex32.NO_MATCH) {
            return missing(range, () -> Miss.ofIpv4(snapshot, range));
        }
        IpNetwork network = snapshot.ipv4Network(row);
        Authority transferee = authorities.transferred(range, network.range());
        if (transferee != null) {
            return elsewhere(transferee, range.toString());
        }
        return found(snapshot, network, network.type());
    }

    private Answer ipv6(Snapshot snapshot, Ipv6Range range) {
        int row = SmallestCovering.of(snapshot.ipv6(), range);
        if (row == RangeIndex128.NO_MATCH) {
            return missing(range, () -> Miss.ofIpv6(snapshot, range));
        }
        IpNetwork network = snapshot.ipv6Network(row);
        Authority transferee = authorities.transferred(range, network.range());
        if (transferee != null) {
            return elsewhere(transferee, range.toString());
        }
        return found(snapshot, network, network.type());
    }

    private Answer autnum(Snapshot snapshot, Query.Autnum query) {
        int row = SmallestCovering.of(
                snapshot.autnums(), query.range().firstBits(), query.range().lastBits());
        if (row == RangeIndex32.NO_MATCH) {
            return missing(snapshot, query.range());
        }
        Autnum autnum = snapshot.autnum(row);
        Authority transferee = authorities.transferred(query.range(), autnum.range());
        if (transferee != null) {
            return elsewhere(transferee, query.range().toString());
        }
        return found(snapshot, autnum, autnum.type());
    }

    private Answer missing(IpRange range, Supplier<List<String>> reasons) {
        Authority authority = authorities.network(range);
        if (authority != null) {
            return elsewhere(authority, range.toString());
        }
        SpecialSpace.Purpose<IpRange> purpose = special.network(range);
        return purpose == null ? new Answer.NotFound(reasons.get()) : new Answer.Found(SpecialObjects.network(purpose));
    }

    private Answer missing(Snapshot snapshot, AsNumberRange range) {
        RangeIndex32 undelegated = snapshot.undelegatedAutnums();
        int row = SmallestCovering.of(undelegated, range.firstBits(), range.lastBits());
        if (row != RangeIndex32.NO_MATCH) {
            return undelegated(snapshot, range, new AsNumberRange(undelegated.first(row), undelegated.last(row)));
        }
        Authority authority = authorities.autnum(range);
        if (authority != null) {
            return elsewhere(authority, range.toString());
        }
        SpecialSpace.Purpose<AsNumberRange> purpose = special.autnum(range);
        return purpose == null
                ? new Answer.NotFound(Miss.ofAutnum(snapshot, range))
                : new Answer.Found(SpecialObjects.autnum(purpose));
    }

    /// AS numbers that are ours, where only delegated ones are objects (NRO profile §6.1.2).
    private Answer undelegated(Snapshot snapshot, AsNumberRange range, AsNumberRange around) {
        Authority transferee = authorities.transferred(range, around);
        return transferee == null
                ? new Answer.NotFound(
                        List.of(range + " lies in " + around + " and is delegated to nobody.", Miss.asked(snapshot)))
                : elsewhere(transferee, range.toString());
    }

    private static Answer elsewhere(Authority authority, String asked) {
        return new Answer.Elsewhere(authority, List.of("Another server answers for " + asked + ": see the location."));
    }

    private Answer found(Snapshot snapshot, RegistryObject object, @Nullable String type) {
        if (type == null || settings.shows(type)) {
            return new Answer.Found(object);
        }
        String state = object.handle() + " is " + type.toLowerCase(Locale.ROOT) + " and held by nobody.";
        return new Answer.NotFound(List.of(state, Miss.asked(snapshot)));
    }
}
