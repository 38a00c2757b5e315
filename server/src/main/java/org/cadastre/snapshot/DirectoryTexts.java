package org.cadastre.snapshot;

import org.cadastre.index.OnDemand;
import org.cadastre.index.TextIndex;
import org.cadastre.snapshot.text.ClassTexts;

/// The texts that the objects of a snapshot are searched by; ids are those of [Directory]. Where there are
/// RPSL objects the texts of a class are made when they are first asked for, since all objects must be read
/// for them.
public final class DirectoryTexts {
    private final OnDemand<ClassTexts> ips;
    private final OnDemand<ClassTexts> autnums;
    private final OnDemand<ClassTexts> domains;
    private final OnDemand<ClassTexts> entities;
    private final TextIndex holderHandles;
    private final ClassTexts nameservers;
    private final RowHandles ipHandles;
    private final RowHandles autnumHandles;

    DirectoryTexts(
            OnDemand<ClassTexts> ips,
            OnDemand<ClassTexts> autnums,
            OnDemand<ClassTexts> domains,
            OnDemand<ClassTexts> entities,
            TextIndex holderHandles,
            ClassTexts nameservers,
            RowHandles ipHandles,
            RowHandles autnumHandles) {
        this.ips = ips;
        this.autnums = autnums;
        this.domains = domains;
        this.entities = entities;
        this.holderHandles = holderHandles;
        this.nameservers = nameservers;
        this.ipHandles = ipHandles;
        this.autnumHandles = autnumHandles;
    }

    /// Networks that are objects.
    public ClassTexts ips() {
        return ips.get();
    }

    /// Autnums that are objects.
    public ClassTexts autnums() {
        return autnums.get();
    }

    /// Domains.
    public ClassTexts domains() {
        return domains.get();
    }

    /// Entities that are objects.
    public ClassTexts entities() {
        return entities.get();
    }

    /// The handles of the holders that statistics files name, whose ids follow those of the entities.
    public TextIndex holderHandles() {
        return holderHandles;
    }

    /// Name servers that are objects of their own.
    public ClassTexts nameservers() {
        return nameservers;
    }

    /// Networks that are rows of statistics files.
    public RowHandles ipHandles() {
        return ipHandles;
    }

    /// Autnums that are rows of statistics files.
    public RowHandles autnumHandles() {
        return autnumHandles;
    }
}
