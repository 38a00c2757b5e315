package org.cadastre;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.cadastre.simulation.SimulatedWorld;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes the simulated world and says where.
final class SimulateOperation implements Operations.Simulate {
    private static final Logger LOG = LoggerFactory.getLogger(SimulateOperation.class);

    @Override
    public ExitCode simulate(Path folder, long seed, PrintStream out) {
        try {
            out.println(new SimulatedWorld(seed).writeTo(folder));
            return ExitCode.OK;
        } catch (IOException e) {
            LOG.error("{}: the simulated world cannot be written: {}", folder, e.toString());
            return ExitCode.UNWRITABLE;
        }
    }
}
