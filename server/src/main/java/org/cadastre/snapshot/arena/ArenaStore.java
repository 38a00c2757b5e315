package org.cadastre.snapshot.arena;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.RegistryObject;

/// What a builder fills: the bytes, the dictionary, and the entries that others refer to.
final class ArenaStore {
    private final ByteShards shards = new ByteShards();
    private final SharedEntries shared = new SharedEntries(SharedEntries.MOST);
    private final Dictionary dictionary = new Dictionary();
    /// Writers that were used before, one for each entry under way within another.
    private final List<CodeWriter> writers = new ArrayList<>();
    private int underWay;

    Dictionary dictionary() {
        return dictionary;
    }

    /// Stores an object that stands by itself.
    ///
    /// @return the offset of its entry
    long add(RegistryObject object) {
        return switch (object) {
            case Entity entity
            when !entity.roles().isEmpty() -> {
                CodeWriter writer = begin(true);
                ObjectCoding.writeInRoles(writer, entity);
                yield shared(end(writer));
            }
            case Entity _, Nameserver _ -> shared(object);
            case IpNetwork _, Autnum _, Domain _ -> {
                CodeWriter writer = begin(false);
                ObjectCoding.write(writer, object);
                yield own(end(writer));
            }
        };
    }

    /// Stores an object that others may hold too, unless it is there; the roles of an entity are left out.
    ///
    /// @return the offset of its entry
    long shared(RegistryObject object) {
        CodeWriter writer = begin(true);
        ObjectCoding.write(writer, object);
        return shared(end(writer));
    }

    /// Stores a text that may recur, unless it is there.
    ///
    /// @return the offset of its entry
    long shared(String text) {
        CodeWriter writer = begin(true);
        writer.plain(text);
        return shared(end(writer));
    }

    byte[][] bytes() {
        return shards.trimmed();
    }

    private long shared(CodeWriter writer) {
        return shared.offset(writer.bytes(), writer.length(), shards);
    }

    private long own(CodeWriter writer) {
        return shards.add(writer.bytes(), writer.length());
    }

    private CodeWriter begin(boolean isShared) {
        if (underWay == writers.size()) {
            writers.add(new CodeWriter(this));
        }
        CodeWriter writer = writers.get(underWay++);
        writer.begin(isShared);
        return writer;
    }

    private CodeWriter end(CodeWriter writer) {
        underWay--;
        return writer;
    }
}
