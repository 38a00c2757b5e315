package org.cadastre.query;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Holdings;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.ObjectTag;
import org.cadastre.registry.Remark;
import org.cadastre.snapshot.Directory;
import org.cadastre.snapshot.Holders;
import org.cadastre.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/// Answers the question for a holder.
final class EntityLookup {
    /// The most other registries that a remark names.
    private static final int MAX_NAMESAKES = 32;
    /// How far the resources of an entity are counted.
    private static final int MAX_COUNTED = 1_000_000;

    /// How many references of RPSL objects to an entity are looked at.
    private static final int MAX_REFERENCES = 10_000;

    private EntityLookup() {}

    static Answer answer(Snapshot snapshot, String key, int limit, Authorities authorities) {
        int id = snapshot.directory().findEntity(key);
        if (id != Directory.NONE) {
            return new Answer.Found(object(snapshot, id, limit));
        }
        int holder = snapshot.holders().find(key);
        if (holder != Holders.NONE) {
            return new Answer.Found(entity(snapshot, holder, limit));
        }
        String tag = ObjectTag.of(key);
        Authority authority = tag == null ? null : authorities.tag(tag);
        if (authority != null) {
            return new Answer.Elsewhere(
                    authority, List.of("The object tag of " + key + " names another server: see the location."));
        }
        return new Answer.NotFound(List.of("No holder has the handle " + key + ".", Miss.asked(snapshot)));
    }

    /// An entity that is an object, with what it is the registrant of.
    private static Entity object(Snapshot snapshot, int id, int limit) {
        Directory directory = snapshot.directory();
        Entity entity = directory.entity(id);
        IdSet networks = new IdSet(MAX_COUNTED);
        IdSet autnums = new IdSet(MAX_COUNTED);
        if (!directory.registrants().networks(entity.handle(), MAX_REFERENCES, networks::add)) {
            networks.cut();
        }
        if (!directory.registrants().autnums(entity.handle(), MAX_REFERENCES, autnums::add)) {
            autnums.cut();
        }
        int[] networkIds = networks.sorted();
        int[] autnumIds = autnums.sorted();
        List<IpNetwork> listedNetworks = new ArrayList<>();
        for (int i = 0; i < Math.min(limit, networkIds.length); i++) {
            listedNetworks.add(snapshot.network(networkIds[i]));
        }
        List<Autnum> listedAutnums = new ArrayList<>();
        for (int i = 0; i < Math.min(limit, autnumIds.length); i++) {
            listedAutnums.add(snapshot.autnum(autnumIds[i]));
        }
        List<Remark> remarks = new ArrayList<>(entity.details().remarks());
        int namesakes = directory.namesakes(entity.handle());
        if (namesakes > 1) {
            remarks.add(Remark.of(
                    "Same handle",
                    namesakes + " entities have the handle " + entity.handle() + "; this is one of them."));
        }
        Remark cut = networks.isCut() || autnums.isCut()
                ? new Remark(
                        "Not all resources are listed",
                        List.of("It holds more than can be counted here; at most " + limit + " of each are listed."),
                        Remark.TRUNCATED)
                : cut(networkIds.length, autnumIds.length, limit);
        if (cut != null) {
            remarks.add(cut);
        }
        return entity.with(
                new Holdings(listedNetworks, listedAutnums, networkIds.length, autnumIds.length),
                entity.details().withRemarks(remarks));
    }

    private static @Nullable Remark cut(int networks, int autnums, int limit) {
        if (networks <= limit && autnums <= limit) {
            return null;
        }
        return new Remark(
                "Not all resources are listed",
                List.of("It holds " + networks + " networks and " + autnums + " autnums; at most " + limit
                        + " of each are listed."),
                Remark.TRUNCATED);
    }

    private static Entity entity(Snapshot snapshot, int holder, int limit) {
        int networks = snapshot.networkCount(holder);
        int autnums = snapshot.autnumCount(holder);
        List<Remark> remarks = new ArrayList<>();
        List<String> namesakes = namesakes(snapshot.holders(), holder);
        if (!namesakes.isEmpty()) {
            remarks.add(new Remark("Same handle in another registry", namesakes, null));
        }
        Remark cut = cut(networks, autnums, limit);
        if (cut != null) {
            remarks.add(cut);
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
