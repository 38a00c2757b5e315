package org.cadastre.pool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cadastre.export.ExportProblem;
import org.cadastre.export.ExportProblem.Severity;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SnapshotSource;
import org.cadastre.snapshot.SnapshotSource.Content;

/// What [PoolAudit] finds, as problems of the files.
public final class PoolProblems {
    /// The most problems of one fault and file that are listed.
    private static final int LISTED = 100;

    private PoolProblems() {}

    /// The problems of the statistics files of a snapshot; one of severity refused says why it must not be served.
    public static List<ExportProblem> of(Snapshot snapshot) {
        Map<String, String> files = new HashMap<>();
        for (SnapshotSource source : snapshot.facts().sources()) {
            if (source.content() != Content.OBJECTS) {
                files.put(source.registry(), source.file());
            }
        }
        List<ExportProblem> problems = new ArrayList<>();
        if (snapshot.facts().simulated()) {
            add(problems, files, SimulatedSpace.audit(snapshot), Severity.REFUSED);
        }
        if (!files.isEmpty()) {
            add(problems, files, PoolAudit.of(snapshot), Severity.WARNING);
        }
        return List.copyOf(problems);
    }

    private static void add(
            List<ExportProblem> problems, Map<String, String> files, List<PoolFinding> findings, Severity severity) {
        Map<String, Integer> counts = new HashMap<>();
        for (PoolFinding finding : findings) {
            String file = files.getOrDefault(finding.registry(), finding.registry());
            int count = counts.merge(file + " " + finding.fault(), 1, Integer::sum);
            if (count <= LISTED) {
                String reason = finding.text() + " [" + finding.fault().text() + "]";
                problems.add(new ExportProblem(file, 0, severity, reason));
            } else if (count == LISTED + 1) {
                problems.add(new ExportProblem(
                        file,
                        0,
                        severity,
                        "There are more such ranges. [" + finding.fault().text() + "]"));
            }
        }
    }
}
