package org.cadastre.whois.irr;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.cadastre.index.RangeMatch;
import org.cadastre.number.IpRange;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.PrefixSink;
import org.cadastre.snapshot.rpsl.RpslDatabase;

/// A generated registry of one as-set of 200 as-sets of 50 AS numbers each, of which each originates some
/// routes: two thirds of them are IPv4 ones in 10.0.0.0/8, the others IPv6 ones in 3fff::/20. The numbers
/// come from a fixed seed.
///
/// Ids are first the sets, then the routes. Objects of sets are made from their text each time; routes are
/// columns.
final class GeneratedRegistry implements RpslDatabase {
    static final String ROOT = "AS-GENERATED";

    private static final long SEED = 20261125;
    private static final int SETS = 200;
    private static final int AUTNUMS_OF_SET = 50;
    private static final int FIRST_AUTNUM = (int) 4_200_000_000L;

    private final String[] sets = new String[SETS + 1];
    private final int[] lengths;
    private final long[] addresses;
    private final Map<String, Integer> setsByName = new HashMap<>();
    private final Map<String, int[]> routesByOrigin = new HashMap<>();

    /// @param routes how many routes there are
    GeneratedRegistry(int routes) {
        SplittableRandom random = new SplittableRandom(SEED);
        StringBuilder root = new StringBuilder("as-set:         " + ROOT + "\n");
        for (int set = 0; set < SETS; set++) {
            String name = "AS" + Integer.toUnsignedLong(FIRST_AUTNUM + set) + ":AS-CUSTOMERS";
            root.append("members:        ").append(name).append('\n');
            sets[set + 1] = set(name, set);
            setsByName.put(name.toLowerCase(Locale.ROOT), set + 1);
        }
        sets[0] = root.append("source:         EX\n").toString();
        setsByName.put(ROOT.toLowerCase(Locale.ROOT), 0);
        lengths = new int[routes];
        addresses = new long[routes];
        for (int route = 0; route < routes; route++) {
            boolean ipv4 = route % 3 != 0;
            lengths[route] = ipv4 ? 20 + random.nextInt(5) : 36 + random.nextInt(13);
            addresses[route] = ipv4
                    ? (10 << 24 | random.nextInt(1 << 24)) & -1 << (32 - lengths[route])
                    : (0x3fffL << 48 | random.nextLong(1L << 44)) & -1L << (64 - lengths[route]);
            String origin = "as" + Integer.toUnsignedLong(FIRST_AUTNUM + random.nextInt(SETS * AUTNUMS_OF_SET));
            int[] others = routesByOrigin.getOrDefault(origin, new int[0]);
            int[] all = Arrays.copyOf(others, others.length + 1);
            all[others.length] = route + sets.length;
            routesByOrigin.put(origin, all);
        }
    }

    private static String set(String name, int set) {
        StringBuilder text = new StringBuilder("as-set:         " + name + "\n");
        for (int i = 0; i < AUTNUMS_OF_SET; i++) {
            text.append(i % 10 == 0 ? "members:        " : ", ");
            text.append("AS").append(Integer.toUnsignedLong(FIRST_AUTNUM + set * AUTNUMS_OF_SET + i));
            text.append(i % 10 == 9 ? "\n" : "");
        }
        return text.append("members:        ")
                .append(ROOT)
                .append("\nsource:         EX\n")
                .toString();
    }

    @Override
    public int size() {
        return sets.length + lengths.length;
    }

    @Override
    public RpslObject object(int id) {
        return RpslObject.of(sets[id]);
    }

    @Override
    public RpslClass rpslClass(int id) {
        if (id < sets.length) {
            return RpslClass.AS_SET;
        }
        return lengths[id - sets.length] <= 32 ? RpslClass.ROUTE : RpslClass.ROUTE6;
    }

    @Override
    public Ids byKey(String key) {
        Integer id = setsByName.get(key.toLowerCase(Locale.ROOT));
        return id == null ? Ids.NONE : Ids.of(id);
    }

    @Override
    public Ids byReference(RpslAttribute attribute, String value) {
        int[] ids = attribute == RpslAttribute.ORIGIN ? routesByOrigin.get(value.toLowerCase(Locale.ROOT)) : null;
        return ids == null ? Ids.NONE : Ids.of(ids);
    }

    @Override
    public Ids byName(String words) {
        return Ids.NONE;
    }

    @Override
    public Ids routes(IpRange range, RangeMatch match) {
        return Ids.NONE;
    }

    @Override
    public void prefix(int id, PrefixSink sink) {
        int route = id - sets.length;
        if (route < 0) {
            return;
        }
        if (lengths[route] <= 32) {
            sink.ipv4((int) addresses[route], lengths[route]);
        } else {
            sink.ipv6(addresses[route], 0, lengths[route]);
        }
    }
}
