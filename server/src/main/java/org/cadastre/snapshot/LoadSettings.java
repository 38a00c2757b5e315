package org.cadastre.snapshot;

import java.util.List;
import java.util.function.Function;
import org.cadastre.export.ExportProblem;
import org.cadastre.grant.Grants;
import org.cadastre.registry.AutnumModel;

/// How exports become a snapshot.
///
/// @param mayBeEmpty whether there may be no file at all, and so an empty snapshot
/// @param autnums which AS numbers are to be objects
/// @param grants what IANA gave to whom: the pools of the registries whose statistics files are loaded
/// @param audit looks a finished snapshot over; a problem of severity refused keeps it from being served
public record LoadSettings(
        boolean mayBeEmpty, AutnumModel autnums, Grants grants, Function<Snapshot, List<ExportProblem>> audit) {
    /// Some file is needed, all AS numbers are objects, and no registry has a pool but those that its file names.
    public static final LoadSettings PLAIN = new LoadSettings(false, AutnumModel.HIERARCHICAL, Grants.NONE);

    /// Without looking a snapshot over.
    public LoadSettings(boolean mayBeEmpty, AutnumModel autnums, Grants grants) {
        this(mayBeEmpty, autnums, grants, snapshot -> List.of());
    }
}
