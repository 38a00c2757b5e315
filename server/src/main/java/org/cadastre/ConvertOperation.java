package org.cadastre;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.cadastre.config.Config;
import org.cadastre.report.delegated.DelegatedOutput;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SnapshotSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes exports in another form and says where.
final class ConvertOperation implements Operations.Convert {
    private static final Logger LOG = LoggerFactory.getLogger(ConvertOperation.class);

    @Override
    public ExitCode convert(
            List<Path> exports, Operations.ConvertForm form, Path folder, Config config, PrintStream out) {
        Snapshot snapshot = ExportLoad.of(exports, config);
        if (snapshot == null) {
            return ExitCode.EXPORT;
        }
        return switch (form) {
            case DELEGATED -> delegated(snapshot, folder, out);
        };
    }

    private static ExitCode delegated(Snapshot snapshot, Path folder, PrintStream out) {
        for (SnapshotSource source : snapshot.facts().sources()) {
            if (source.content() == SnapshotSource.Content.OBJECTS) {
                LOG.warn("{}: its objects are not written: a statistics file is made of rows", source.file());
            }
        }
        List<DelegatedOutput> outputs = DelegatedOutput.of(snapshot);
        if (outputs.isEmpty()) {
            LOG.error("the exports have no statistics file, and nothing else tells how a registry's space is divided");
            return ExitCode.EXPORT;
        }
        try {
            for (DelegatedOutput output : outputs) {
                out.println(output.writeTo(folder));
            }
            return ExitCode.OK;
        } catch (IOException e) {
            LOG.error("{}: the files cannot be written: {}", folder, e.toString());
            return ExitCode.UNWRITABLE;
        }
    }
}
