package org.cadastre.snapshot;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.cadastre.index.ByStatus;
import org.cadastre.index.OnDemand;
import org.cadastre.index.RangeIndex128;
import org.cadastre.index.RangeIndex32;
import org.cadastre.index.Relations128;
import org.cadastre.index.Relations32;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.number.NumberKind;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.IpNetwork;
import org.cadastre.snapshot.rpsl.RpslDatabase;

/// Everything loaded at one moment: the rows and objects of all exports, their indexes and holders.
/// Immutable, and so safe to share between threads; a request takes one from [CurrentSnapshot] and uses it to
/// its end.
///
/// Rows are numbered by their index, one count for each of the three number spaces. The object of a row is
/// made anew each time it is asked for.
public final class Snapshot {
    private final SnapshotFacts facts;
    private final Words words;
    private final NumberedObjects objects;
    private final Merge spaces;
    private final Directory directory;
    private final NumberResources resources;
    private final Map<Class<?>, Object> derived;
    private final OnDemand<Set<String>> otherClasses = new OnDemand<>(this::findOtherClasses);

    /// @param words the words that the rows' facts are in
    /// @param objects the objects
    /// @param spaces the rows of the three number spaces and their holders
    /// @param directory the other objects, and what all are searched by
    Snapshot(SnapshotFacts facts, Words words, NumberedObjects objects, Merge spaces, Directory directory) {
        this(facts, words, objects, spaces, directory, new ConcurrentHashMap<>());
    }

    private Snapshot(
            SnapshotFacts facts,
            Words words,
            NumberedObjects objects,
            Merge spaces,
            Directory directory,
            Map<Class<?>, Object> derived) {
        this.derived = derived;
        this.facts = facts;
        this.words = words;
        this.objects = objects;
        this.spaces = spaces;
        this.directory = directory;
        resources = new NumberResources(words, objects, spaces, directory);
    }

    /// What this snapshot is.
    public SnapshotFacts facts() {
        return facts;
    }

    /// This snapshot with another count of problems.
    Snapshot withProblemCount(long count) {
        return new Snapshot(facts.withProblemCount(count), words, objects, spaces, directory, derived);
    }

    /// What others make of this snapshot and keep with it, one of each type; made when it is first asked for.
    ///
    /// @param maker makes it, in little time: what takes long it makes on demand
    public <T> T derived(Class<T> type, Function<Snapshot, T> maker) {
        return type.cast(derived.computeIfAbsent(type, missing -> maker.apply(this)));
    }

    /// The rows of a number space with their facts.
    public SpaceRows rows(NumberKind kind) {
        return switch (kind) {
            case IPV4 -> new SpaceRows.Of32(kind, words, spaces.ipv4());
            case IPV6 -> new SpaceRows.Of128(words, spaces.ipv6());
            case AUTNUM -> new SpaceRows.Of32(kind, words, spaces.autnums());
        };
    }

    /// The ranges of IPv4 addresses.
    public RangeIndex32 ipv4() {
        return spaces.ipv4().index();
    }

    /// The ranges of IPv6 addresses.
    public RangeIndex128 ipv6() {
        return spaces.ipv6().index();
    }

    /// The ranges of AS numbers.
    public RangeIndex32 autnums() {
        return spaces.autnums().index();
    }

    /// The ranges of AS numbers that the registries have given to nobody, where only delegated ones are in
    /// [#autnums()]; else none.
    public RangeIndex32 undelegatedAutnums() {
        return spaces.undelegated();
    }

    /// Whether all ranges of AS numbers are in [#autnums()], also those that nobody has.
    public boolean hasAllAutnums() {
        return spaces.undelegated().size() == 0;
    }

    /// How the ranges of IPv4 addresses lie to others; statuses are numbered as in [Status].
    public ByStatus<Relations32> ipv4Relations() {
        return spaces.ipv4().relations();
    }

    /// How the ranges of IPv6 addresses lie to others; statuses are numbered as in [Status].
    public ByStatus<Relations128> ipv6Relations() {
        return spaces.ipv6().relations();
    }

    /// How the ranges of AS numbers lie to others; statuses are numbered as in [Status].
    public ByStatus<Relations32> autnumRelations() {
        return spaces.autnums().relations();
    }

    /// Who holds the rows of statistics files.
    public Holders holders() {
        return spaces.holders();
    }

    /// The other objects, and what all are searched by.
    public Directory directory() {
        return directory;
    }

    /// The RPSL objects, none where there are none.
    public RpslDatabase rpsl() {
        return objects.rpsl();
    }

    /// The names of the classes of RPSL objects that are none of the known ones, lower case.
    public Set<String> otherClasses() {
        return otherClasses.get();
    }

    private Set<String> findOtherClasses() {
        RpslDatabase rpsl = rpsl();
        Set<String> names = new TreeSet<>();
        for (int id = 0; id < rpsl.size(); id++) {
            if (rpsl.rpslClass(id) == null) {
                names.add(rpsl.object(id).className());
            }
        }
        return names;
    }

    /// Makes now what is made when it is first asked for, takes long, and would keep those waiting who ask on an
    /// event loop.
    void prepare() {
        otherClasses();
    }

    /// Whether that is there.
    boolean isPrepared() {
        return otherClasses.isMade();
    }

    /// The id of the RPSL object that an IPv4 row is, [RpslDatabase#NONE] when it is none.
    public int ipv4Rpsl(int row) {
        return NumberedObjects.rpslId(spaces.ipv4().columns().object(row));
    }

    /// The id of the RPSL object that an IPv6 row is, [RpslDatabase#NONE] when it is none.
    public int ipv6Rpsl(int row) {
        return NumberedObjects.rpslId(spaces.ipv6().columns().object(row));
    }

    /// The id of the RPSL object that an AS number row is, [RpslDatabase#NONE] when it is none.
    public int autnumRpsl(int row) {
        return NumberedObjects.rpslId(spaces.autnums().columns().object(row));
    }

    /// The network of an id ([Directory]).
    public IpNetwork network(int id) {
        int ipv4Rows = ipv4().size();
        return id < ipv4Rows ? ipv4Network(id) : ipv6Network(id - ipv4Rows);
    }

    /// The network of an IPv4 row.
    public IpNetwork ipv4Network(int row) {
        return resources.ipv4(row);
    }

    /// The network of an IPv6 row.
    public IpNetwork ipv6Network(int row) {
        return resources.ipv6(row);
    }

    /// The autnum of an AS number row.
    public Autnum autnum(int row) {
        return resources.autnum(row);
    }

    /// The addresses of an IPv4 row.
    public Ipv4Range ipv4Range(int row) {
        return Ranges.of(ipv4(), row);
    }

    /// The addresses of an IPv6 row.
    public Ipv6Range ipv6Range(int row) {
        return Ranges.of(ipv6(), row);
    }

    /// The numbers of an AS number row.
    public AsNumberRange autnumRange(int row) {
        return Ranges.autnums(autnums(), row);
    }

    /// How many networks a holder has, of both IP versions.
    public int networkCount(int holder) {
        return spaces.ipv4().holdings().count(holder) + spaces.ipv6().holdings().count(holder);
    }

    /// The id of the holder's network at a place in address order, IPv4 before IPv6.
    ///
    /// @param place 0 to `networkCount(holder) - 1`
    public int heldNetwork(int holder, int place) {
        int v4 = spaces.ipv4().holdings().count(holder);
        return place < v4
                ? spaces.ipv4().holdings().row(holder, place)
                : ipv4().size() + spaces.ipv6().holdings().row(holder, place - v4);
    }

    /// The holder's networks in address order, IPv4 before IPv6.
    ///
    /// @param limit the most networks to give
    public List<IpNetwork> networks(int holder, int limit) {
        IpNetwork[] networks = new IpNetwork[Math.min(limit, networkCount(holder))];
        for (int i = 0; i < networks.length; i++) {
            networks[i] = network(heldNetwork(holder, i));
        }
        return List.of(networks);
    }

    /// How many autnums a holder has.
    public int autnumCount(int holder) {
        return spaces.autnums().holdings().count(holder);
    }

    /// The row of the holder's autnum at a place in ascending order.
    ///
    /// @param place 0 to `autnumCount(holder) - 1`
    public int heldAutnum(int holder, int place) {
        return spaces.autnums().holdings().row(holder, place);
    }

    /// The holder's autnums, ascending.
    ///
    /// @param limit the most autnums to give
    public List<Autnum> autnums(int holder, int limit) {
        Autnum[] found = new Autnum[Math.min(limit, autnumCount(holder))];
        for (int i = 0; i < found.length; i++) {
            found[i] = autnum(heldAutnum(holder, i));
        }
        return List.of(found);
    }
}
