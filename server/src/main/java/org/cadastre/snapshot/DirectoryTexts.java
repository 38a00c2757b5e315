package org.cadastre.snapshot;

import org.cadastre.index.TextIndex;
import org.cadastre.snapshot.text.ClassTexts;

/// The texts that the objects of a snapshot are searched by; ids are those of [Directory].
///
/// @param ips networks that are objects
/// @param autnums autnums that are objects
/// @param domains domains
/// @param entities entities that are objects
/// @param holderHandles the handles of the holders that statistics files name, whose ids follow those of the entities
/// @param nameservers name servers that are objects of their own
/// @param ipHandles networks that are rows of statistics files
/// @param autnumHandles autnums that are rows of statistics files
public record DirectoryTexts(
        ClassTexts ips,
        ClassTexts autnums,
        ClassTexts domains,
        ClassTexts entities,
        TextIndex holderHandles,
        ClassTexts nameservers,
        RowHandles ipHandles,
        RowHandles autnumHandles) {}
