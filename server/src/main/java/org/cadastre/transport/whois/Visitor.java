package org.cadastre.transport.whois;

import io.netty.channel.Channel;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import org.cadastre.limit.LimitSettings;
import org.cadastre.limit.Source;
import org.cadastre.limit.SourceLimits;
import org.cadastre.number.IpAddress;
import org.cadastre.number.Ipv4Address;
import org.cadastre.number.Ipv6Address;
import org.cadastre.whois.WhoisLimits;
import org.jspecify.annotations.Nullable;

/// The peer of a connection, as the limits see it.
final class Visitor implements WhoisPeer {
    private static final Ipv6Address UNKNOWN = new Ipv6Address(0, 0);

    private final SourceLimits limits;
    private final IpAddress peer;
    private final Source peerSource;
    private final boolean proxy;
    private boolean entered;

    /// For whom the proxy asks the line being answered, or null.
    private @Nullable IpAddress client;

    /// Whom the line being answered counts for.
    private Source source;

    Visitor(SourceLimits limits, Channel channel) {
        this.limits = limits;
        peer = address(channel);
        peerSource = limits.source(peer);
        proxy = limits.isTrustedProxy(peer);
        source = peerSource;
    }

    private static IpAddress address(Channel channel) {
        byte[] bytes = channel.remoteAddress() instanceof InetSocketAddress socket
                ? socket.getAddress().getAddress()
                : new byte[0];
        ByteBuffer bits = ByteBuffer.wrap(bytes);
        return switch (bytes.length) {
            case 4 -> new Ipv4Address(bits.getInt());
            case 16 -> new Ipv6Address(bits.getLong(), bits.getLong());
            default -> UNKNOWN;
        };
    }

    /// Whether the connection may go on.
    boolean enters() {
        entered = !proxy && limits.enter(peerSource);
        return proxy || entered;
    }

    /// The limit of connections, for a person who came to it.
    String connectionLimit() {
        return "Number of connections from a single IP address\nhas exceeded the maximum number allowed ("
                + limits.settings().connections() + ").";
    }

    /// The limit of queries, for a person who came to it.
    String queryLimit() {
        LimitSettings settings = limits.settings();
        return "The limit is " + settings.queries() + " queries in " + WhoisLimits.inWords(settings.queryTime()) + ".";
    }

    /// Whether the next line may be answered.
    boolean asks() {
        client = null;
        source = peerSource;
        return proxy || limits.takeQuery(peerSource);
    }

    /// Counts contacts given in the answer to the last line.
    void isGiven(int contacts) {
        if (isLimited()) {
            limits.countContacts(source, contacts);
        }
    }

    private boolean isLimited() {
        return !proxy || client != null;
    }

    /// The connection has ended.
    void leaves() {
        if (entered) {
            entered = false;
            limits.leave(peerSource);
        }
    }

    @Override
    public IpAddress address() {
        return client == null ? peer : client;
    }

    @Override
    public Passing askFor(IpAddress other) {
        if (!proxy) {
            return Passing.NOT_ALLOWED;
        }
        client = other;
        source = limits.source(other);
        return limits.takeQuery(source) ? Passing.ALLOWED : Passing.OVER_LIMIT;
    }

    @Override
    public int contactsLeft() {
        return isLimited() ? limits.contactsLeft(source) : Integer.MAX_VALUE;
    }
}
