package org.cadastre.transport;

import io.netty.channel.ChannelHandler;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.cadastre.limit.SourceLimits;
import org.cadastre.transport.admin.AdminExchange;
import org.cadastre.transport.admin.AdminPaths;
import org.cadastre.transport.connection.Connections;
import org.cadastre.transport.connection.Traffic;
import org.cadastre.transport.http.HttpExchange;
import org.cadastre.transport.http.HttpPaths;
import org.cadastre.transport.http.HttpPipeline;
import org.cadastre.transport.http.HttpSettings;
import org.cadastre.transport.http.PublicPaths;
import org.cadastre.transport.whois.WhoisExchange;
import org.cadastre.transport.whois.WhoisPipeline;
import org.cadastre.transport.whois.WhoisSettings;

/// All listeners of the server and the threads that serve them. HTTP and WHOIS share the event loops; the admin
/// listener has one of its own, so that a scrape delays no answer. Searches are answered on [SlowAnswers]. Opened and
/// stopped by one thread.
public final class Listeners {
    private final InstantSource clock;
    private final EventLoops loops;
    private final EventLoops adminLoop;
    private final ExecutorService slow = SlowAnswers.threads();
    private final List<Listener> open = new CopyOnWriteArrayList<>();

    /// No listener yet.
    ///
    /// @param threads how many event loops serve HTTP and WHOIS, 1 or more; one per processor is right
    /// @param clock tells the time of day
    public Listeners(int threads, InstantSource clock) {
        this.clock = clock;
        this.loops = EventLoops.start("transport", threads);
        this.adminLoop = EventLoops.start("admin", 1);
    }

    /// Opens the HTTP listener: RDAP below `/rdap`, and the plain pages.
    ///
    /// @param host address or name to bind; `::` takes IPv4 too
    /// @param port 0 takes a free one
    /// @throws ListenException when it cannot be bound
    public Listener http(String host, int port, HttpSettings settings, HttpExchange exchange) {
        return http(host, port, settings, new PublicPaths(exchange));
    }

    /// Opens the HTTP listener with these paths; other arguments as above.
    ///
    /// @throws ListenException when it cannot be bound
    public Listener http(String host, int port, HttpSettings settings, HttpPaths paths) {
        return open(
                loops,
                "http",
                host,
                port,
                (traffic, connections) -> new HttpPipeline("http", settings, paths, traffic, connections, clock, slow));
    }

    /// Opens the WHOIS listener; arguments as for [#http].
    ///
    /// @param limits what each source may use
    /// @throws ListenException when it cannot be bound
    public Listener whois(String host, int port, WhoisSettings settings, SourceLimits limits, WhoisExchange exchange) {
        return open(
                loops,
                "whois",
                host,
                port,
                (traffic, connections) ->
                        new WhoisPipeline("whois", settings, limits, exchange, traffic, connections, clock));
    }

    /// Opens the admin listener; arguments as for [#http].
    ///
    /// @throws ListenException when it cannot be bound
    public Listener admin(String host, int port, HttpSettings settings, AdminExchange exchange) {
        return open(
                adminLoop,
                "admin",
                host,
                port,
                (traffic, connections) -> new HttpPipeline(
                        "admin", settings, new AdminPaths(exchange, clock), traffic, connections, clock, slow));
    }

    /// Accepts nothing more, closes idle connections, lets what is in flight end, and stops the threads.
    ///
    /// @param drain how long to wait for what is in flight; what is left then is closed
    public void stop(Duration drain) {
        long end = System.nanoTime() + drain.toNanos();
        for (Listener listener : open) {
            listener.sockets().forEach(socket -> socket.close().awaitUninterruptibly());
        }
        for (Listener listener : open) {
            listener.connections().stop();
        }
        for (Listener listener : open) {
            awaitClosed(listener.connections(), end - System.nanoTime());
        }
        slow.shutdownNow();
        loops.group().shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
        adminLoop.group().shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
    }

    private static void awaitClosed(Connections connections, long nanos) {
        try {
            connections.awaitClosed(Math.max(0, TimeUnit.NANOSECONDS.toMillis(nanos)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        connections.closeNow().awaitUninterruptibly();
    }

    private Listener open(
            EventLoops on,
            String name,
            String host,
            int port,
            BiFunction<Traffic, Connections, ChannelHandler> pipeline) {
        Traffic traffic = new Traffic();
        Connections connections = new Connections(traffic);
        Listener listener = new Listener(
                name,
                new SocketOpener(on, pipeline.apply(traffic, connections), name, host).open(port),
                connections,
                traffic);
        open.add(listener);
        return listener;
    }
}
