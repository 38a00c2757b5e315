package org.cadastre;

import java.net.URI;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.cadastre.config.Config;
import org.cadastre.config.LimitConfig;
import org.cadastre.config.QueryConfig;
import org.cadastre.config.QueryConfig.Unallocated;
import org.cadastre.config.Secret;
import org.cadastre.export.Exports;
import org.cadastre.grant.GrantFiles;
import org.cadastre.history.HistoryLoader;
import org.cadastre.pool.PoolProblems;
import org.cadastre.query.Authorities;
import org.cadastre.query.Lookup;
import org.cadastre.query.LookupSettings;
import org.cadastre.query.SpecialSpace;
import org.cadastre.rdap.ContactFormat;
import org.cadastre.rdap.Cursors;
import org.cadastre.rdap.PersonalData;
import org.cadastre.rdap.RdapRequests;
import org.cadastre.rdap.RdapSettings;
import org.cadastre.registry.AutnumModel;
import org.cadastre.registry.ExtensionMode;
import org.cadastre.rpsl.Disclosure;
import org.cadastre.snapshot.LoadSettings;
import org.cadastre.whois.WhoisLimits;
import org.cadastre.whois.WhoisSettings;
import org.cadastre.whois.WhoisWriter;

/// The parts that make answers, as the configuration has them: the same for a server and for a query without one.
final class AnswerParts {
    /// What WHOIS calls the database as a whole; each object names its own registry.
    private static final String WHOIS_SOURCE = "CADASTRE";

    private AnswerParts() {}

    /// @param authorities who answers for what is not ours
    /// @param special the space that nobody registers
    static Lookup lookup(Config config, Authorities authorities, SpecialSpace special) {
        QueryConfig query = config.query();
        LookupSettings settings = new LookupSettings(
                query.unallocated() == Unallocated.OBJECT,
                query.entityLimit(),
                query.searchLimit(),
                query.pageSize(),
                cir(config));
        return new Lookup(settings, authorities, special);
    }

    /// @param publicUrl outside address of `/`
    static RdapSettings rdap(Config config, URI publicUrl) {
        return new RdapSettings(
                publicUrl.toString(),
                config.notices().termsUrl(publicUrl).toString(),
                config.notices().inaccuracyUrl(publicUrl).toString(),
                config.rdap().port43(),
                switch (config.personalData()) {
                    case FILTERED, HIDDEN -> PersonalData.HIDDEN;
                    case SHOWN -> PersonalData.SHOWN;
                },
                switch (config.rdap().contacts()) {
                    case JCARD -> ContactFormat.JCARD;
                    case BOTH -> ContactFormat.BOTH;
                    case JSCONTACT -> ContactFormat.JSCONTACT;
                },
                autnums(config),
                cir(config));
    }

    /// When answers have what the extension cir0 adds.
    static ExtensionMode cir(Config config) {
        return switch (config.extensions().cir0()) {
            case AUTO -> ExtensionMode.AUTO;
            case ON -> ExtensionMode.ON;
            case OFF -> ExtensionMode.OFF;
        };
    }

    /// How exports become a snapshot. Reads IANA's files, where the operator gives some.
    ///
    /// @param mayBeEmpty whether there may be none
    static LoadSettings load(Config config, boolean mayBeEmpty) {
        return new LoadSettings(
                mayBeEmpty, autnums(config), GrantFiles.read(config.snapshot().grants()), PoolProblems::of);
    }

    /// Loads the dated files that the configuration names.
    static HistoryLoader histories(Config config, InstantSource clock) {
        return new HistoryLoader(
                sink -> Exports.read(config.history(), config.snapshot().maxUnpackedBytes(), sink), clock);
    }

    /// Which AS numbers are objects.
    static AutnumModel autnums(Config config) {
        return switch (config.query().autnums()) {
            case HIERARCHICAL -> AutnumModel.HIERARCHICAL;
            case FLAT -> AutnumModel.FLAT;
        };
    }

    /// @param publicUrl outside address of `/`
    static RdapRequests requests(Config config, URI publicUrl) {
        boolean emailSearch = config.personalData() == org.cadastre.config.PersonalData.SHOWN;
        Secret key = config.rdap().cursorKey();
        Cursors cursors = key == null ? Cursors.withRandomKey() : new Cursors(key.bytes());
        return new RdapRequests(publicUrl + "/rdap/", cursors, emailSearch);
    }

    /// @param publicUrl outside address of `/`
    /// @param port of the listener
    static WhoisWriter whois(Config config, URI publicUrl, int port) {
        return new WhoisWriter(new WhoisSettings(
                config.notices().termsUrl(publicUrl).toString(),
                WHOIS_SOURCE,
                ProductVersion.text(),
                limits(config),
                switch (config.personalData()) {
                    case FILTERED -> Disclosure.FILTERED;
                    case HIDDEN -> Disclosure.HIDDEN;
                    case SHOWN -> Disclosure.WHOLE;
                },
                switch (config.personalData()) {
                    case FILTERED, SHOWN -> Disclosure.WHOLE;
                    case HIDDEN -> Disclosure.HIDDEN;
                },
                ownPlaces(config, publicUrl, port)));
    }

    /// Where WHOIS is reached here: by its public name and that of RDAP, at the usual port and at that of the listener.
    private static Set<String> ownPlaces(Config config, URI publicUrl, int port) {
        Set<String> places = new TreeSet<>();
        String whoisName = config.rdap().port43();
        for (String host : new String[] {whoisName, publicUrl.getHost()}) {
            if (host != null) {
                String lower = host.toLowerCase(Locale.ROOT);
                places.add(lower + ":43");
                places.add(lower + ":" + port);
            }
        }
        return places;
    }

    private static WhoisLimits limits(Config config) {
        LimitConfig limit = config.limit();
        return new WhoisLimits(
                limit.ipv6PrefixLength(),
                limit.connections(),
                limit.queries(),
                limit.queryTime(),
                limit.contactsPerDay(),
                config.whois().idleTimeout(),
                config.whois().totalTimeout());
    }
}
