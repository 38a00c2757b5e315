package org.cadastre;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.cadastre.bootstrap.special.SpecialPurpose;
import org.cadastre.bootstrap.special.SpecialRange;
import org.cadastre.check.ExportCheck;
import org.cadastre.check.JsonReport;
import org.cadastre.check.TextReport;
import org.cadastre.check.rpsl.SpecialNumbers;
import org.cadastre.config.Config;
import org.cadastre.grant.GrantFiles;
import org.cadastre.grant.Grants;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Checks exports and reports on standard output.
final class CheckOperation implements Operations.Check {
    private static final Logger LOG = LoggerFactory.getLogger(CheckOperation.class);

    @Override
    public ExitCode check(
            List<Path> exports, Operations.CheckFormat format, int limit, Config config, PrintStream out) {
        ExportCheck check = ExportCheck.of(new ExportCheck.Task(
                exports,
                config.snapshot().maxUnpackedBytes(),
                limit,
                special(RedirectParts.special(config)),
                grants(config)));
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

    private static Grants grants(Config config) {
        Grants grants = GrantFiles.read(config.snapshot().grants());
        grants.problems().forEach(problem -> LOG.warn("snapshot.grants: {}", problem.text()));
        return grants;
    }

    private static SpecialNumbers special(SpecialPurpose space) {
        return new SpecialNumbers() {
            @Override
            public @Nullable String network(IpRange range) {
                return words(space.network(range));
            }

            @Override
            public @Nullable String autnum(AsNumberRange range) {
                return words(space.autnum(range));
            }
        };
    }

    private static @Nullable String words(@Nullable SpecialRange range) {
        if (range == null) {
            return null;
        }
        return range.reference().isEmpty() ? range.name() : range.name() + " (" + range.reference() + ")";
    }
}
