package org.cadastre.check;

import java.util.List;
import org.cadastre.export.FileFacts;
import org.cadastre.snapshot.CheckedFile;

/// The files of one export that hold one RPSL object each, taken together: a report has one line for all of them.
///
/// @param export the export as the operator named it
/// @param files how many files there are
/// @param autnums how many of their objects are AS numbers
/// @param ipv4 how many are networks of IPv4
/// @param ipv6 how many are networks of IPv6
/// @param entities how many are entities
/// @param domains how many are domains
/// @param others how many are none of these
/// @param bad how many files hold no good object
public record SmallFiles(
        String export, int files, int autnums, int ipv4, int ipv6, int entities, int domains, int others, int bad) {
    /// Whether a file is one of them.
    static boolean isOne(CheckedFile file) {
        FileFacts facts = file.facts();
        return facts != null && !file.isRefused() && facts.rows() + facts.quarantined() == 1;
    }

    static SmallFiles of(String export, List<CheckedFile> files) {
        SmallFiles sum = new SmallFiles(export, files.size(), 0, 0, 0, 0, 0, 0, 0);
        for (CheckedFile file : files) {
            FileFacts facts = file.facts();
            if (facts != null) {
                sum = sum.with(facts);
            }
        }
        return sum;
    }

    private SmallFiles with(FileFacts facts) {
        return new SmallFiles(
                export,
                files,
                autnums + facts.autnumRows(),
                ipv4 + facts.ipv4Rows(),
                ipv6 + facts.ipv6Rows(),
                entities + facts.entities(),
                domains + facts.domains(),
                others + facts.others(),
                bad + facts.quarantined());
    }

    /// All good objects.
    public int objects() {
        return files - bad;
    }
}
