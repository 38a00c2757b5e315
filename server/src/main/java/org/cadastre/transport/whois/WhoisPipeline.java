package org.cadastre.transport.whois;

import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import java.time.InstantSource;
import org.cadastre.limit.SourceLimits;
import org.cadastre.transport.connection.Connections;
import org.cadastre.transport.connection.FailureLog;
import org.cadastre.transport.connection.GentleClose;
import org.cadastre.transport.connection.InputGate;
import org.cadastre.transport.connection.Traffic;

/// The handlers of a WHOIS connection, in the order in which bytes come to them.
public final class WhoisPipeline extends ChannelInitializer<Channel> {
    private final WhoisSettings settings;
    private final SourceLimits limits;
    private final WhoisExchange exchange;
    private final Traffic traffic;
    private final FailureLog failures;
    private final Connections connections;

    /// A pipeline for each connection of one listener.
    ///
    /// @param name the listener's name, for the log
    public WhoisPipeline(
            String name,
            WhoisSettings settings,
            SourceLimits limits,
            WhoisExchange exchange,
            Traffic traffic,
            Connections connections,
            InstantSource clock) {
        this.settings = settings;
        this.limits = limits;
        this.exchange = exchange;
        this.traffic = traffic;
        this.failures = new FailureLog(name, clock);
        this.connections = connections;
    }

    @Override
    protected void initChannel(Channel channel) {
        GentleClose close = new GentleClose(settings.drainBytes(), settings.drainTime());
        InputGate gate = new InputGate();
        Visitor visitor = new Visitor(limits, channel);
        GuardedConversation conversation = new GuardedConversation(exchange, visitor, traffic, failures);
        channel.pipeline()
                .addLast(connections)
                .addLast(close)
                .addLast(gate)
                .addLast(new WhoisLineDecoder(settings.lineBytes()))
                .addLast(new WhoisSession(settings, visitor, conversation, gate, close));
    }
}
