package org.cadastre.bootstrap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.query.Authorities;
import org.cadastre.query.Authority;
import org.jspecify.annotations.Nullable;

/// Who answers for what, out of bootstrap files: by longest match on bits for addresses (RFC 9224 §5.1, §5.2), by range
/// for AS numbers (§5.3), by longest match on labels for names (§4), by tag for handles (RFC 8521 §2). Immutable.
public final class BootstrapTable implements Authorities {
    /// The table of no file at all.
    public static final BootstrapTable EMPTY = new BootstrapTable(List.of());

    private static final String REVERSE_IPV4 = ".in-addr.arpa";
    private static final String REVERSE_IPV6 = ".ip6.arpa";

    private final NetworkTable<ServedEntries> networks;
    private final AutnumTable<ServedEntries> autnums;
    private final Map<String, ServedEntries> names;
    private final Map<String, ServedEntries> tags;
    private final long edition;

    /// @param files of an entry that several have, the service of the first of them answers
    public BootstrapTable(Collection<BootstrapFile> files) {
        Map<IpRange, ServedEntries> byRange = new HashMap<>();
        Map<AsNumberRange, ServedEntries> byAutnum = new HashMap<>();
        Map<String, ServedEntries> byName = new HashMap<>();
        Map<String, ServedEntries> byTag = new HashMap<>();
        for (BootstrapFile file : files) {
            for (ServedEntries service : file.services()) {
                for (BootstrapEntry entry : service.entries()) {
                    switch (entry) {
                        case BootstrapEntry.Network(IpRange range) -> byRange.putIfAbsent(range, service);
                        case BootstrapEntry.Autnums(AsNumberRange range) -> byAutnum.putIfAbsent(range, service);
                        case BootstrapEntry.Domain(String name) -> byName.putIfAbsent(name, service);
                        case BootstrapEntry.Tag(String tag) -> byTag.putIfAbsent(tag, service);
                    }
                }
            }
        }
        networks = new NetworkTable<>(byRange);
        autnums = new AutnumTable<>(byAutnum);
        names = Map.copyOf(byName);
        tags = Map.copyOf(byTag);
        edition =
                files.isEmpty() ? 0 : Integer.toUnsignedLong(List.copyOf(files).hashCode());
    }

    /// The same for the same files, also after a restart; 0 without any.
    @Override
    public long edition() {
        return edition;
    }

    /// The service of the longest prefix that holds all these addresses, or null.
    public @Nullable ServedEntries networkService(IpRange range) {
        return networks.smallestCovering(range);
    }

    /// The service of the range that holds all these AS numbers, or null.
    public @Nullable ServedEntries autnumService(AsNumberRange range) {
        return autnums.smallestCovering(range);
    }

    /// The service of the domain that has the most labels at the end of the name, or null. The entry for the root,
    /// where there is one, answers for every name that has no other. Names below the reverse zones belong to their
    /// addresses.
    public @Nullable ServedEntries nameService(String name) {
        if (name.endsWith(REVERSE_IPV4) || name.endsWith(REVERSE_IPV6)) {
            return null;
        }
        String suffix = name;
        while (true) {
            ServedEntries service = names.get(suffix);
            if (service != null || suffix.isEmpty()) {
                return service;
            }
            int dot = suffix.indexOf('.');
            suffix = dot < 0 ? "" : suffix.substring(dot + 1);
        }
    }

    /// The service of the tag, or null.
    public @Nullable ServedEntries tagService(String tag) {
        return tags.get(tag.toUpperCase(Locale.ROOT));
    }

    @Override
    public @Nullable Authority network(IpRange range) {
        return authority(networkService(range));
    }

    @Override
    public @Nullable Authority autnum(AsNumberRange range) {
        return authority(autnumService(range));
    }

    @Override
    public @Nullable Authority name(String name) {
        return authority(nameService(name));
    }

    @Override
    public @Nullable Authority tag(String tag) {
        return authority(tagService(tag));
    }

    private static @Nullable Authority authority(@Nullable ServedEntries service) {
        return service == null ? null : service.authority();
    }
}
