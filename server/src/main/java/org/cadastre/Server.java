package org.cadastre;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.cadastre.bootstrap.source.BootstrapRefresh;
import org.cadastre.bootstrap.special.SpecialPurpose;
import org.cadastre.cache.AnswerCache;
import org.cadastre.config.Config;
import org.cadastre.config.LimitConfig;
import org.cadastre.export.ExportProblem;
import org.cadastre.export.ExportProblem.Severity;
import org.cadastre.history.History;
import org.cadastre.history.HistoryLoader;
import org.cadastre.limit.LimitSettings;
import org.cadastre.limit.SourceLimits;
import org.cadastre.metrics.Meters;
import org.cadastre.query.Lookup;
import org.cadastre.rdap.RdapRequests;
import org.cadastre.rdap.RdapSettings;
import org.cadastre.rdap.RdapWriter;
import org.cadastre.snapshot.CurrentSnapshot;
import org.cadastre.snapshot.LoadOutcome;
import org.cadastre.snapshot.SnapshotFacts;
import org.cadastre.snapshot.SnapshotLoader;
import org.cadastre.transport.Listener;
import org.cadastre.transport.Listeners;
import org.cadastre.transport.http.HttpAnswer;
import org.cadastre.transport.http.HttpExchange;
import org.cadastre.transport.http.HttpSettings;
import org.cadastre.transport.http.OpenApi;
import org.cadastre.transport.http.PublicPaths;
import org.cadastre.transport.http.RdapExchange;
import org.cadastre.transport.whois.WhoisQueryExchange;
import org.cadastre.transport.whois.WhoisSettings;
import org.cadastre.transport.whois.WhoisTexts;
import org.cadastre.whois.WhoisWriter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The server: puts the parts together in the order of the data, opens the listeners, and stops them. Started and
/// stopped by one thread.
final class Server {
    /// For how long a client may keep an answer before it asks again.
    private static final Duration ANSWER_AGE = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    private final Config config;
    private final CurrentSnapshot current = new CurrentSnapshot();
    private final Clock clock = Clock.systemUTC();
    private final AnswerCache cache;
    private final Meters meters;
    private final HistoryLoader histories;
    private final CountryFiles countries;
    private final Reloads reloads;
    private final @Nullable BootstrapRefresh bootstrap;
    private final boolean onlyRedirects;
    private final Listeners listeners;

    /// @param exports what to serve; empty for the simulated world
    Server(Config config, List<Path> exports) {
        this.config = config;
        cache = new AnswerCache(config.cache().maxBytes());
        bootstrap = RedirectParts.refresh(config, clock, cache::dropAll);
        ExportsToServe source = new ExportsToServe(exports, config.snapshot().maxUnpackedBytes(), bootstrap != null);
        onlyRedirects = source.isEmpty();
        SnapshotLoader loader = new SnapshotLoader(source::read, clock, current);
        histories = AnswerParts.histories(config, clock);
        meters = new Meters(current, clock);
        meters.showCache(cache::figures);
        if (bootstrap != null) {
            BootstrapView.show(bootstrap, meters);
        }
        countries = new CountryFiles(config.figures());
        reloads = new Reloads(
                loader,
                histories,
                countries,
                () -> AnswerParts.load(config, onlyRedirects),
                current,
                cache,
                meters,
                clock);
        listeners = new Listeners(Runtime.getRuntime().availableProcessors(), clock);
    }

    /// How a start ended.
    sealed interface Start {
        /// Everything answers.
        ///
        /// @param line the line that says so
        record Ready(String line, int httpPort, int whoisPort, int adminPort) implements Start {}

        /// The exports are refused; nothing listens but the admin listener, until the server is stopped.
        record Refused(LoadOutcome.Refused outcome) implements Start {}
    }

    /// Opens the admin listener, loads the exports, then opens HTTP and WHOIS.
    ///
    /// @throws org.cadastre.transport.ListenException when a listener cannot be bound
    Start start() {
        Listener admin = listeners.admin(
                config.listeners().adminBind().toString(),
                config.listeners().adminPort(),
                http(),
                new AdminState(
                        current,
                        reloads,
                        meters,
                        clock,
                        bootstrap,
                        config.snapshot().maxAge()));
        long begin = System.nanoTime();
        LoadOutcome.Refused noFiles = readBootstrap();
        if (noFiles != null) {
            return new Start.Refused(noFiles);
        }
        return switch (reloads.load()) {
            case LoadOutcome.Refused refused -> new Start.Refused(refused);
            case LoadOutcome.Published(SnapshotFacts facts, Instant at) ->
                open(admin, facts, (System.nanoTime() - begin) / 1e9);
            case LoadOutcome.Unchanged unchanged -> throw new IllegalStateException("loaded twice at the start");
        };
    }

    /// Reads the bootstrap files for the first time. A server that has nothing else does not start without them.
    ///
    /// @return why there is nothing to answer from, or null
    private LoadOutcome.@Nullable Refused readBootstrap() {
        if (bootstrap == null) {
            return null;
        }
        bootstrap.refreshDue();
        if (!onlyRedirects || bootstrap.hasFiles()) {
            bootstrap.start();
            return null;
        }
        ExportProblem problem = new ExportProblem(
                "bootstrap.source", 0, Severity.REFUSED, "no bootstrap file can be read, and there is nothing else");
        LOG.error("{}", problem);
        return new LoadOutcome.Refused(List.of(problem), clock.instant());
    }

    private Start.Ready open(Listener admin, SnapshotFacts facts, double seconds) {
        CompletableFuture<HttpExchange> exchange = new CompletableFuture<>();
        CompletableFuture<HttpAnswer> description = new CompletableFuture<>();
        Listener http = openHttp(exchange, description);
        URI publicUrl = config.publicUrl(http.port());
        description.complete(OpenApi.answer(
                FigureParts.paths(), publicUrl, URI.create("http://localhost:" + admin.port()), ProductVersion.text()));
        SpecialPurpose special = RedirectParts.special(config);
        Lookup lookup = AnswerParts.lookup(
                config, RedirectParts.authorities(config, bootstrap, special, publicUrl), RedirectParts.space(special));
        RdapExchange rdap = rdap(publicUrl, lookup);
        exchange.complete(rdap);
        Listener whois = openWhois(publicUrl, lookup, rdap);
        for (Listener listener : List.of(http, whois, admin)) {
            meters.showListener(
                    listener.name(),
                    listener.traffic()::open,
                    listener.traffic()::accepted,
                    listener.traffic()::refused,
                    listener.traffic()::failed);
        }
        String line = String.format(
                Locale.ROOT,
                "ready http=%d whois=%d admin=%d snapshot=%s objects=%d load=%.3f",
                http.port(),
                whois.port(),
                admin.port(),
                facts.serial(),
                facts.objects(),
                seconds);
        return new Start.Ready(line, http.port(), whois.port(), admin.port());
    }

    /// What answers as of a date. A request asks once and uses that one to its end.
    History history() {
        return histories.history();
    }

    /// Begins to load the exports again, on a thread of its own.
    void reload() {
        reloads.begin();
    }

    /// Accepts nothing more, lets what is in flight end within the drain limit, and stops all threads.
    void stop() {
        if (bootstrap != null) {
            bootstrap.close();
        }
        listeners.stop(config.shutdown().drainTimeout());
        meters.close();
    }

    /// Links in answers name the port, which may be known only once it is bound; so the exchange follows the
    /// listener.
    private Listener openHttp(CompletableFuture<HttpExchange> exchange, CompletableFuture<HttpAnswer> description) {
        return listeners.http(
                config.listeners().bind().toString(),
                config.listeners().httpPort(),
                http(),
                new PublicPaths(
                        new LateExchange(exchange),
                        FigureParts.exchange(
                                current, countries, this::history, cache, meters, release(config.figures())),
                        description::join));
    }

    private RdapExchange rdap(URI publicUrl, Lookup lookup) {
        RdapSettings settings = AnswerParts.rdap(config, publicUrl);
        String release = release(settings);
        RdapRequests requests = AnswerParts.requests(config, publicUrl);
        return new RdapExchange(
                requests, current, this::history, lookup, new RdapWriter(settings), cache, meters, release, ANSWER_AGE);
    }

    /// Tells apart servers that write the same data as other bytes.
    private String release(Object settings) {
        return Integer.toHexString((ProductVersion.text() + settings + config.query() + config.elsewhere()).hashCode());
    }

    private Listener openWhois(URI publicUrl, Lookup lookup, RdapExchange rdap) {
        WhoisWriter writer =
                AnswerParts.whois(config, publicUrl, config.listeners().whoisPort());
        WhoisTexts texts = new WhoisTexts(
                lookup,
                writer,
                cache,
                rdap::answer,
                this::history,
                config.whois().sources());
        SourceLimits limits = limits();
        meters.showLimits(limits::refusedConnections, limits::refusedQueries, limits::reachedContacts);
        return listeners.whois(
                config.listeners().bind().toString(),
                config.listeners().whoisPort(),
                WhoisSettings.DEFAULTS
                        .withTimes(
                                config.whois().firstLineTimeout(),
                                config.whois().idleTimeout(),
                                WhoisSettings.DEFAULTS.drainTime())
                        .withMostTimes(
                                config.whois().maxIdleTimeout(), config.whois().totalTimeout()),
                limits,
                new WhoisQueryExchange(current, texts, writer, meters));
    }

    private SourceLimits limits() {
        LimitConfig limit = config.limit();
        return new SourceLimits(
                new LimitSettings(
                        limit.ipv6PrefixLength(),
                        limit.connections(),
                        limit.queries(),
                        limit.queryTime(),
                        limit.contactsPerDay(),
                        limit.trustedProxies()),
                clock,
                System::nanoTime,
                new SecureRandom().nextLong());
    }

    private HttpSettings http() {
        return HttpSettings.DEFAULTS.withTimes(
                config.http().requestTimeout(), config.http().idleTimeout(), HttpSettings.DEFAULTS.drainTime());
    }
}
