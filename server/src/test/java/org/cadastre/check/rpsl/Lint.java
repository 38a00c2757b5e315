package org.cadastre.check.rpsl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.check.ExportCheck;
import org.cadastre.grant.Grants;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.jspecify.annotations.Nullable;

/// Checks texts as files of one call.
final class Lint {
    private static final long MAX_BYTES = 1L << 30;

    private Lint() {}

    /// 203.0.113.0/24 and the AS numbers from 64496 to 64511 are special.
    private static final SpecialNumbers SPECIAL = new SpecialNumbers() {
        @Override
        public @Nullable String network(IpRange range) {
            return IpText.range("203.0.113.0/24") instanceof IpRange special && special.contains(range)
                    ? "Documentation"
                    : null;
        }

        @Override
        public @Nullable String autnum(AsNumberRange range) {
            return new AsNumberRange(64496, 64511).contains(range) ? "Documentation" : null;
        }
    };

    /// What is found in files of these texts, named `0`, `1` and so on.
    static DumpReport of(Path folder, String... texts) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String text : texts) {
            files.add(Files.writeString(folder.resolve(Integer.toString(files.size())), text));
        }
        return of(files, Integer.MAX_VALUE);
    }

    static DumpReport of(List<Path> exports, int limit) {
        return ExportCheck.of(new ExportCheck.Task(exports, MAX_BYTES, limit, SPECIAL, Grants.NONE))
                .dump();
    }

    /// Each problem of a kind as `file name:line: class key: reason`.
    static List<String> lines(DumpReport report, ProblemKind kind) {
        List<String> lines = new ArrayList<>();
        for (DumpProblem problem : report.problems()) {
            if (problem.kind() == kind) {
                lines.add(Path.of(problem.file()).getFileName() + ":" + problem.line() + ": "
                        + (problem.className().isEmpty() ? "" : problem.className() + " " + problem.key() + ": ")
                        + problem.reason());
            }
        }
        return lines;
    }
}
