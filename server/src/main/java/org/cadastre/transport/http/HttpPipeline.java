package org.cadastre.transport.http;

import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import org.cadastre.transport.connection.Connections;
import org.cadastre.transport.connection.FailureLog;
import org.cadastre.transport.connection.GentleClose;
import org.cadastre.transport.connection.InputGate;
import org.cadastre.transport.connection.Traffic;

/// The handlers of an HTTP connection, in the order in which bytes come to them.
public final class HttpPipeline extends ChannelInitializer<Channel> {
    private final HttpSettings settings;
    private final GuardedPaths paths;
    private final Connections connections;
    private final AnswerWriter writer;
    private final RequestIds ids;
    private final Executor slow;

    /// A pipeline for each connection of one listener.
    ///
    /// @param name the listener's name, for the log
    /// @param slow makes answers that may take long
    public HttpPipeline(
            String name,
            HttpSettings settings,
            HttpPaths paths,
            Traffic traffic,
            Connections connections,
            InstantSource clock,
            Executor slow) {
        this.settings = settings;
        this.paths = new GuardedPaths(paths, traffic, new FailureLog(name, clock));
        this.connections = connections;
        this.writer = new AnswerWriter(new HttpDate(clock), paths.isPublic());
        this.ids = new RequestIds(name, clock);
        this.slow = slow;
    }

    @Override
    protected void initChannel(Channel channel) {
        GentleClose close = new GentleClose(settings.drainBytes(), settings.drainTime());
        InputGate gate = new InputGate();
        RequestDecoder decoder = new RequestDecoder(settings);
        channel.pipeline()
                .addLast(connections)
                .addLast(close)
                .addLast(gate)
                .addLast(decoder)
                .addLast(new HttpSession(settings, paths, writer, ids, gate, decoder, close, slow));
    }
}
