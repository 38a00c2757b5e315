package org.cadastre.query.irr;

import java.util.List;
import java.util.Locale;
import org.cadastre.index.RangeMatch;
import org.cadastre.number.AsNumber;
import org.cadastre.number.AsText;
import org.cadastre.number.IpPrefix;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Prefix;
import org.cadastre.number.Ipv6Prefix;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.PrefixSink;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.jspecify.annotations.Nullable;

/// The routing objects of a database, as those who build prefix filters ask for them: of all its sources,
/// or of chosen ones. Names and keys are taken in any case. Immutable, for any number of threads; a search is for one.
public final class RoutingRegistry {
    /// How many routes of an origin are looked at in a portion.
    private static final int PORTION = 512;

    private final RpslDatabase database;
    private final List<String> allSources;
    private final ChosenSources sources;
    private final Sets sets;

    /// All sources of a database.
    ///
    /// @param sources the sources that its objects name, upper case, the one that wins first
    public RoutingRegistry(RpslDatabase database, List<String> sources) {
        this(database, List.copyOf(sources), new ChosenSources(sources, true));
    }

    /// Those that are chosen where nobody chooses.
    ///
    /// @param sources all sources that the objects of the database name, upper case, the one that wins first
    /// @param preferred some of them, likewise; empty for all
    public RoutingRegistry(RpslDatabase database, List<String> sources, List<String> preferred) {
        this(database, List.copyOf(sources), chosen(preferred.isEmpty() ? sources : preferred, sources));
    }

    private static ChosenSources chosen(List<String> chosen, List<String> all) {
        return new ChosenSources(chosen, chosen.containsAll(all));
    }

    private RoutingRegistry(RpslDatabase database, List<String> allSources, ChosenSources sources) {
        this.database = database;
        this.allSources = allSources;
        this.sources = sources;
        this.sets = new Sets(database, sources);
    }

    /// All sources that there are, in their order.
    public List<String> allSources() {
        return allSources;
    }

    /// The chosen sources, in their order.
    public List<String> sources() {
        return sources.names();
    }

    /// The same objects, of these sources alone.
    ///
    /// @param chosen names of sources, upper case, the one that wins first; empty for those that are chosen already
    public RoutingRegistry of(List<String> chosen) {
        return chosen.isEmpty() ? this : new RoutingRegistry(database, allSources, chosen(chosen, allSources));
    }

    /// The prefixes of the routes that have this origin.
    ///
    /// @param ipv6 whether those of IPv6, else those of IPv4
    public IrrSearch prefixesOfOrigin(AsNumber origin, boolean ipv6) {
        PrefixCollector prefixes = new PrefixCollector(!ipv6, ipv6);
        AsNumberSet.Builder origins = new AsNumberSet.Builder();
        origins.add(origin.bits());
        OriginWalk walk = originWalk(origins.build(), RangeOperator.NONE, prefixes);
        return () -> {
            if (walk.go(PORTION) == PORTION) {
                return null;
            }
            boolean known = walk.hasFound()
                    || sources.of(database, database.byKey(origin.toString())).next() != Ids.END;
            return known ? new IrrAnswer.Listed(prefixes.build()) : new IrrAnswer.Missing();
        };
    }

    /// The members that a set has itself: numbers, prefixes, names of sets.
    public IrrSearch members(String set) {
        int id = sets.id(set, true);
        return id == Ids.END ? missing() : new DirectMembers(sets, id);
    }

    /// The members of a set and of all sets within it: the AS numbers of an as-set; the prefixes of a
    /// route-set, with those of the routes whose origins are in it. Names of sets are not among them.
    public IrrSearch allMembers(String set) {
        int id = sets.id(set, true);
        if (id == Ids.END) {
            return missing();
        }
        boolean routeSet = database.rpslClass(id) == RpslClass.ROUTE_SET;
        return new SetSearch(this, sets, id, routeSet, routeSet, new PrefixCollector(true, true));
    }

    /// The prefixes of the routes whose origins are in an as-set or in the sets within it.
    ///
    /// @param ipv4 whether those of IPv4 are wanted
    /// @param ipv6 whether those of IPv6 are wanted
    public IrrSearch prefixesOfSet(String asSet, boolean ipv4, boolean ipv6) {
        int id = sets.id(asSet, false);
        return id == Ids.END ? missing() : new SetSearch(this, sets, id, false, true, new PrefixCollector(ipv4, ipv6));
    }

    /// The route objects whose prefixes lie so to this one.
    public IrrSearch routes(IpPrefix prefix, RangeMatch match) {
        return new ObjectSearch(database, sources, database.routes(prefix.range(), match), true);
    }

    /// The origins of the routes that have exactly this prefix, all of those that have several.
    public IrrSearch origins(IpPrefix prefix) {
        AsNumberSet.Builder origins = new AsNumberSet.Builder();
        Ids ids = sources.of(database, database.routes(prefix.range(), RangeMatch.EXACT));
        boolean found = false;
        for (int id = ids.next(); id != Ids.END; id = ids.next()) {
            found = true;
            for (String origin : database.object(id).all(RpslAttribute.ORIGIN)) {
                if (AsText.prefixed(origin) instanceof AsNumber(int bits)) {
                    origins.add(bits);
                }
            }
        }
        return found ? of(new IrrAnswer.Listed(origins.build())) : missing();
    }

    /// The objects that this mntner maintains.
    public IrrSearch maintainedBy(String mntner) {
        boolean missing = sources.of(database, database.byKey(mntner)).next() == Ids.END;
        return new ObjectSearch(database, sources, database.byReference(RpslAttribute.MNT_BY, mntner), missing);
    }

    /// The object of a class with this primary key, from the first source that has one.
    ///
    /// @param className name of a class, known or not, lower case
    /// @param key its primary key. That of a route may have a hyphen or blanks before its origin; an
    ///     inetnum is also found by a prefix.
    public IrrSearch object(String className, String key) {
        RpslClass rpslClass = RpslClass.of(className);
        Ids ids = rpslClass == RpslClass.ROUTE || rpslClass == RpslClass.ROUTE6
                ? routes(key)
                : database.byKey(rpslClass == RpslClass.INETNUM ? range(key) : key);
        Ids ofClass = () -> {
            int id = ids.next();
            while (id != Ids.END && !isOfClass(id, rpslClass, className)) {
                id = ids.next();
            }
            return id;
        };
        int id = sources.first(database, ofClass);
        return id == Ids.END ? missing() : of(new IrrAnswer.Objects(new ObjectList(database, new int[] {id})));
    }

    private boolean isOfClass(int id, @Nullable RpslClass rpslClass, String className) {
        return rpslClass == null
                ? database.rpslClass(id) == null
                        && database.object(id).className().equals(className)
                : database.rpslClass(id) == rpslClass;
    }

    /// The routes with this key.
    private Ids routes(String key) {
        int as = key.toUpperCase(Locale.ROOT).lastIndexOf("AS");
        int end = as;
        while (end > 0 && (key.charAt(end - 1) == ' ' || key.charAt(end - 1) == '-')) {
            end--;
        }
        if (end <= 0
                || !(IpText.prefix(key.substring(0, end)) instanceof IpPrefix prefix)
                || !(AsText.prefixed(key.substring(as)) instanceof AsNumber origin)) {
            return Ids.NONE;
        }
        Ids ids = database.routes(prefix.range(), RangeMatch.EXACT);
        return () -> {
            int id = ids.next();
            while (id != Ids.END && !hasOrigin(id, origin)) {
                id = ids.next();
            }
            return id;
        };
    }

    private boolean hasOrigin(int id, AsNumber origin) {
        String text = database.object(id).first(RpslAttribute.ORIGIN);
        return text != null && AsText.prefixed(text).equals(origin);
    }

    private static String range(String key) {
        if (IpText.prefix(key) instanceof Ipv4Prefix prefix) {
            return prefix.range().first() + " - " + prefix.range().last();
        }
        return key;
    }

    /// The way through the routes of some origins.
    ///
    /// @param operator what is made of their prefixes
    /// @param prefixes where those go
    OriginWalk originWalk(AsNumberSet origins, RangeOperator operator, PrefixCollector prefixes) {
        return new OriginWalk(database, sources, origins, operator, prefixes);
    }

    private static IrrSearch of(IrrAnswer answer) {
        return () -> answer;
    }

    private static IrrSearch missing() {
        return of(new IrrAnswer.Missing());
    }

    static void put(IpPrefix prefix, PrefixSink sink) {
        switch (prefix) {
            case Ipv4Prefix(int bits, int length) -> sink.ipv4(bits, length);
            case Ipv6Prefix(long high, long low, int length) -> sink.ipv6(high, low, length);
        }
    }
}
