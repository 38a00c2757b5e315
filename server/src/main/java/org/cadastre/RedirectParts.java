package org.cadastre;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cadastre.bootstrap.BootstrapTable;
import org.cadastre.bootstrap.redirect.ElsewhereTable;
import org.cadastre.bootstrap.redirect.Redirects;
import org.cadastre.bootstrap.source.BootstrapRefresh;
import org.cadastre.bootstrap.source.BootstrapSource;
import org.cadastre.bootstrap.source.FolderSource;
import org.cadastre.bootstrap.source.RefreshTimes;
import org.cadastre.bootstrap.source.WebSource;
import org.cadastre.bootstrap.special.SpecialFiles;
import org.cadastre.bootstrap.special.SpecialPurpose;
import org.cadastre.bootstrap.special.SpecialRange;
import org.cadastre.config.BootstrapConfig;
import org.cadastre.config.Config;
import org.cadastre.config.ElsewhereConfig;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.query.Authorities;
import org.cadastre.query.Authority;
import org.cadastre.query.SpecialSpace;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The parts that know who answers for what is not ours, as the configuration has them.
final class RedirectParts {
    private static final Logger LOG = LoggerFactory.getLogger(RedirectParts.class);
    private static final Duration FETCH_LIMIT = Duration.ofSeconds(10);

    private RedirectParts() {}

    /// What keeps the bootstrap files, or null when there is no source of them.
    ///
    /// @param changed is run when other files are there
    static @Nullable BootstrapRefresh refresh(Config config, InstantSource clock, Runnable changed) {
        BootstrapSource source = switch (config.bootstrap().source()) {
            case BootstrapConfig.Folder(Path path) -> new FolderSource(path);
            case BootstrapConfig.Web(URI base) ->
                new WebSource(base, "Cadastre/" + ProductVersion.text(), FETCH_LIMIT, clock);
            case null -> null;
        };
        if (source == null) {
            return null;
        }
        RefreshTimes times = new RefreshTimes(
                config.bootstrap().minRefresh(), config.bootstrap().maxRefresh());
        return new BootstrapRefresh(source, times, clock, changed);
    }

    /// The special-purpose space, with the registries that the operator named in place of the built-in ones. A file
    /// that is refused is named in the log and left out.
    static SpecialPurpose special(Config config) {
        List<Path> paths = config.bootstrap().specialPurpose();
        if (paths.isEmpty()) {
            return SpecialPurpose.builtIn();
        }
        SpecialFiles files = SpecialFiles.read(paths);
        files.refused().forEach(problem -> LOG.error("bootstrap.special-purpose: {}", problem.text()));
        files.leftOut().forEach(problem -> LOG.warn("bootstrap.special-purpose: {}", problem.text()));
        return files.space();
    }

    /// Who answers for what is not ours.
    ///
    /// @param publicUrl outside address of `/`
    static Authorities authorities(
            Config config, @Nullable BootstrapRefresh refresh, SpecialPurpose special, URI publicUrl) {
        Map<IpRange, Authority> networks = new HashMap<>();
        config.elsewhere().networks().forEach((range, place) -> networks.put(range, authority(place)));
        Map<AsNumberRange, Authority> autnums = new HashMap<>();
        config.elsewhere().autnums().forEach((range, place) -> autnums.put(range, authority(place)));
        return new Redirects(
                new ElsewhereTable(networks, autnums),
                refresh == null ? () -> BootstrapTable.EMPTY : refresh::table,
                special,
                publicUrl + "/rdap/");
    }

    private static Authority authority(ElsewhereConfig.Place place) {
        return new Authority(place.rdap() + "/", place.whois());
    }

    /// The special-purpose space in the words of queries.
    static SpecialSpace space(SpecialPurpose special) {
        return new SpecialSpace() {
            @Override
            public @Nullable Purpose<IpRange> network(IpRange range) {
                SpecialRange.Network entry = special.network(range);
                return entry == null ? null : new Purpose<>(entry.range(), entry.name(), entry.reference());
            }

            @Override
            public @Nullable Purpose<AsNumberRange> autnum(AsNumberRange range) {
                SpecialRange.Autnums entry = special.autnum(range);
                return entry == null ? null : new Purpose<>(entry.range(), entry.name(), entry.reference());
            }
        };
    }
}
