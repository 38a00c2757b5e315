package org.cadastre.query;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Holdings;
import org.cadastre.registry.Remark;
import org.cadastre.snapshot.Holders;
import org.cadastre.snapshot.Snapshot;

/// Answers the question for a holder.
final class EntityLookup {
    /// The most other registries that a remark names.
    private static final int MAX_NAMESAKES = 32;

    private EntityLookup() {}

    static Answer answer(Snapshot snapshot, String key, int limit) {
        int holder = snapshot.holders().find(key);
        if (holder == Holders.NONE) {
            return new Answer.NotFound(List.of("No holder has the handle " + key + ".", Miss.asked(snapshot)));
        }
        return new Answer.Found(entity(snapshot, holder, limit));
    }

    private static Entity entity(Snapshot snapshot, int holder, int limit) {
        int networks = snapshot.networkCount(holder);
        int autnums = snapshot.autnumCount(holder);
        List<Remark> remarks = new ArrayList<>();
        List<String> namesakes = namesakes(snapshot.holders(), holder);
        if (!namesakes.isEmpty()) {
            remarks.add(new Remark("Same handle in another registry", namesakes, null));
        }
        if (networks > limit || autnums > limit) {
            remarks.add(new Remark(
                    "Not all resources are listed",
                    List.of("It holds " + networks + " networks and " + autnums + " autnums; at most " + limit
                            + " of each are listed."),
                    Remark.TRUNCATED));
        }
        Entity entity = snapshot.holders().holder(holder).withRoles(List.of());
        Holdings holdings =
                new Holdings(snapshot.networks(holder, limit), snapshot.autnums(holder, limit), networks, autnums);
        return entity.with(holdings, entity.details().withRemarks(remarks));
    }

    private static List<String> namesakes(Holders holders, int holder) {
        List<String> lines = new ArrayList<>();
        int other = holders.firstNamesake(holder);
        while (other < holders.count() && holders.areNamesakes(holder, other) && lines.size() < MAX_NAMESAKES) {
            if (other != holder) {
                Entity namesake = holders.holder(other);
                String registry = namesake.details().registry();
                lines.add("The handle " + namesake.handle() + " of the registry " + registry
                        + " is somebody else's: ask for " + namesake.handle() + "@" + registry + ".");
            }
            other++;
        }
        return lines;
    }
}
