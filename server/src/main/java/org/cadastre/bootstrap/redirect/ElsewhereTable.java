package org.cadastre.bootstrap.redirect;

import java.util.HashMap;
import java.util.Map;
import org.cadastre.bootstrap.AutnumTable;
import org.cadastre.bootstrap.BaseUrl;
import org.cadastre.bootstrap.NetworkTable;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.query.Authorities;
import org.cadastre.query.Authority;
import org.jspecify.annotations.Nullable;

/// Who answers for space that was transferred out or never was ours, as the operator says (NRO RDAP profile §6.1.1).
/// Of several ranges that hold all that is asked about, the smallest counts. Immutable.
public final class ElsewhereTable implements Authorities {
    /// The table without an entry.
    public static final ElsewhereTable EMPTY = new ElsewhereTable(Map.of(), Map.of());

    private final NetworkTable<Entry<IpRange>> networks;
    private final AutnumTable<Entry<AsNumberRange>> autnums;

    /// One range of the table.
    ///
    /// @param key what is equal for base URLs of one server
    record Entry<R>(R range, Authority authority, String key) {}

    /// @param networks who answers for each range of addresses
    /// @param autnums who answers for each range of AS numbers
    /// @throws IllegalArgumentException when a base URL is none, or has no slash at its end
    public ElsewhereTable(Map<IpRange, Authority> networks, Map<AsNumberRange, Authority> autnums) {
        this.networks = new NetworkTable<>(entries(networks));
        this.autnums = new AutnumTable<>(entries(autnums));
    }

    @Nullable
    Entry<IpRange> networkEntry(IpRange range) {
        return networks.smallestCovering(range);
    }

    @Nullable
    Entry<AsNumberRange> autnumEntry(AsNumberRange range) {
        return autnums.smallestCovering(range);
    }

    @Override
    public @Nullable Authority network(IpRange range) {
        Entry<IpRange> entry = networkEntry(range);
        return entry == null ? null : entry.authority();
    }

    @Override
    public @Nullable Authority autnum(AsNumberRange range) {
        Entry<AsNumberRange> entry = autnumEntry(range);
        return entry == null ? null : entry.authority();
    }

    /// Null: the operator's list holds numbers only.
    @Override
    public @Nullable Authority name(String name) {
        return null;
    }

    /// Null: the operator's list holds numbers only.
    @Override
    public @Nullable Authority tag(String tag) {
        return null;
    }

    private static <R> Map<R, Entry<R>> entries(Map<R, Authority> authorities) {
        Map<R, Entry<R>> entries = new HashMap<>();
        for (Map.Entry<R, Authority> each : authorities.entrySet()) {
            String base = each.getValue().rdapBase();
            if (!base.equals(BaseUrl.read(base))) {
                throw new IllegalArgumentException("base URL " + base);
            }
            entries.put(each.getKey(), new Entry<>(each.getKey(), each.getValue(), BaseUrl.key(base)));
        }
        return entries;
    }
}
