package org.cadastre;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.cadastre.check.ExportCheck;
import org.cadastre.check.JsonReport;
import org.cadastre.check.TextReport;
import org.cadastre.config.Config;

/// Checks exports and reports on standard output.
final class CheckOperation implements Operations.Check {
    @Override
    public ExitCode check(List<Path> exports, Operations.CheckFormat format, Config config, PrintStream out) {
        ExportCheck check = ExportCheck.of(exports, config.snapshot().maxUnpackedBytes());
        out.print(
                switch (format) {
                    case TEXT -> TextReport.of(check);
                    case JSON -> JsonReport.of(check);
                });
        out.flush();
        return switch (check.verdict()) {
            case CLEAN -> ExitCode.OK;
            case REFUSED -> ExitCode.REFUSED;
            case UNREADABLE -> ExitCode.UNREADABLE;
        };
    }
}
