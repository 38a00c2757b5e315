package org.cadastre;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.cadastre.config.Config;
import org.cadastre.transport.ListenException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs a server until SIGTERM or SIGINT; SIGHUP loads the exports again.
final class ServeOperation implements Operations.Serve {
    private static final Logger LOG = LoggerFactory.getLogger(ServeOperation.class);

    @Override
    public ExitCode serve(List<Path> exports, Config config, PrintStream out) {
        CountDownLatch stop = new CountDownLatch(1);
        Signals.on("TERM", stop::countDown);
        Signals.on("INT", stop::countDown);
        Server server = new Server(config, exports);
        try {
            return switch (server.start()) {
                case Server.Start.Refused refused -> ExitCode.EXPORT;
                case Server.Start.Ready ready -> {
                    Signals.on("HUP", server::reload);
                    out.println(ready.line());
                    out.flush();
                    stop.await();
                    LOG.info("stopping: what is in flight is answered first");
                    yield ExitCode.OK;
                }
            };
        } catch (ListenException e) {
            LOG.error("{}", e.getMessage());
            return ExitCode.BIND;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.OK;
        } finally {
            server.stop();
        }
    }
}
