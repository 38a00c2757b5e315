package org.cadastre.snapshot;

import org.cadastre.index.TextIndex;
import org.cadastre.snapshot.text.ClassTexts;

/// The texts that the objects of a snapshot are searched by; ids are those of [Directory]. Where there are
/// RPSL objects a table is made when it is first asked for, since all objects must be looked at for it: who asks must
/// not be in a hurry.
public final class DirectoryTexts {
    private final ClassTexts ips;
    private final ClassTexts autnums;
    private final ClassTexts domains;
    private final ClassTexts entities;
    private final TextIndex holderHandles;
    private final ClassTexts nameservers;
    private final RowHandles ipHandles;
    private final RowHandles autnumHandles;

    DirectoryTexts(
            ClassTexts ips,
            ClassTexts autnums,
            ClassTexts domains,
            ClassTexts entities,
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
        return ips;
    }

    /// Autnums that are objects.
    public ClassTexts autnums() {
        return autnums;
    }

    /// Domains.
    public ClassTexts domains() {
        return domains;
    }

    /// Entities that are objects.
    public ClassTexts entities() {
        return entities;
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
