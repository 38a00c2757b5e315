package org.cadastre.bootstrap.special;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cadastre.bootstrap.AutnumTable;
import org.cadastre.bootstrap.NetworkTable;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.AsText;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.jspecify.annotations.Nullable;

/// The special-purpose space of both IP versions and of the AS numbers. Immutable.
///
/// Reverse zones are asked for by the addresses they are the zones of; that gives those of RFC 6303 among others.
public final class SpecialPurpose {
    private static final String RESOURCE = "special-purpose.tsv";

    private final List<SpecialRange> entries;
    private final NetworkTable<SpecialRange.Network> networks;
    private final AutnumTable<SpecialRange.Autnums> autnums;

    /// @param entries of several with the same range, the first counts
    public SpecialPurpose(Collection<? extends SpecialRange> entries) {
        this.entries = List.copyOf(entries);
        Map<IpRange, SpecialRange.Network> byRange = new HashMap<>();
        Map<AsNumberRange, SpecialRange.Autnums> byAutnum = new HashMap<>();
        for (SpecialRange entry : entries) {
            switch (entry) {
                case SpecialRange.Network network -> byRange.putIfAbsent(network.range(), network);
                case SpecialRange.Autnums numbers -> byAutnum.putIfAbsent(numbers.range(), numbers);
            }
        }
        networks = new NetworkTable<>(byRange);
        autnums = new AutnumTable<>(byAutnum);
    }

    /// The space as the server brings it along.
    public static SpecialPurpose builtIn() {
        return new SpecialPurpose(resource());
    }

    /// This space with the one registry replaced by what a file of IANA says.
    ///
    /// @param entries all of that registry
    public SpecialPurpose with(SpecialSpace space, Collection<? extends SpecialRange> entries) {
        List<SpecialRange> all = new ArrayList<>(entries);
        for (SpecialRange entry : this.entries) {
            if (SpecialSpace.of(entry) != space) {
                all.add(entry);
            }
        }
        return new SpecialPurpose(all);
    }

    /// All entries.
    public List<SpecialRange> entries() {
        return entries;
    }

    /// The smallest entry that holds all these addresses, or null.
    public SpecialRange.@Nullable Network network(IpRange range) {
        return networks.smallestCovering(range);
    }

    /// The smallest entry that holds all these AS numbers, or null.
    public SpecialRange.@Nullable Autnums autnum(AsNumberRange range) {
        return autnums.smallestCovering(range);
    }

    /// Whether at least one of these addresses is special.
    public boolean touches(IpRange range) {
        return networks.touches(range);
    }

    /// Whether at least one of these AS numbers is special.
    public boolean touches(AsNumberRange range) {
        return autnums.touches(range);
    }

    private static List<SpecialRange> resource() {
        InputStream stream = SpecialPurpose.class.getResourceAsStream(RESOURCE);
        if (stream == null) {
            throw new IllegalStateException("there is no resource " + RESOURCE);
        }
        List<SpecialRange> entries = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    entries.add(entry(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + RESOURCE + " cannot be read", e);
        }
        return entries;
    }

    /// Columns: range, reference, name.
    private static SpecialRange entry(String line) {
        String[] columns = line.split("\t", -1);
        if (columns.length == 3) {
            if (IpText.range(columns[0]) instanceof IpRange range) {
                return new SpecialRange.Network(range, columns[2], columns[1]);
            }
            if (AsText.range(columns[0]) instanceof AsNumberRange range) {
                return new SpecialRange.Autnums(range, columns[2], columns[1]);
            }
        }
        throw new IllegalStateException("the resource " + RESOURCE + " holds the line: " + line);
    }
}
