package org.cadastre.snapshot.arena;

import java.util.Arrays;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.registry.RegistryObject;
import org.jspecify.annotations.Nullable;

/// Registry objects, coded: each is a run of bytes, and becomes the records of `registry` when it is asked for.
///
/// An object is known by its id, 0 for the first that was added. It takes the 8 bytes of its offset beside its
/// bytes. Words that recur stand in one dictionary. An entity or nameserver, by itself or within another
/// object, is stored once however often the same comes (an entity in whatever roles), and so is a long text;
/// each use is a reference.
///
/// Not stored are what is looked up when an answer is made: the network of a domain, the holdings of an entity.
///
/// Immutable. A method that is given an id below 0 or not below [#count()] throws [IndexOutOfBoundsException].
public final class ObjectArena {
    private final byte[][] shards;
    private final String[] words;
    private final long[] offsets;

    private ObjectArena(byte[][] shards, String[] words, long[] offsets) {
        this.shards = shards;
        this.words = words;
        this.offsets = offsets;
    }

    /// How many objects there are.
    public int count() {
        return offsets.length;
    }

    /// How many bytes the coded objects and their offsets take, without the dictionary.
    public long byteSize() {
        long size = 8L * offsets.length;
        for (byte[] shard : shards) {
            size += shard.length;
        }
        return size;
    }

    /// The object, made anew.
    public RegistryObject object(int id) {
        return ObjectCoding.read(reader(id));
    }

    /// The class of the object.
    public ObjectClass objectClass(int id) {
        return ObjectHead.objectClass(reader(id).octet());
    }

    /// The handle of the object, or null when it has none.
    public @Nullable String handle(int id) {
        CodeReader reader = stored(id);
        return ObjectHead.handle(reader, reader.octet());
    }

    /// The name of a network or autnum, the formatted name of an entity, the LDH name of a domain or nameserver; null
    /// when it has none.
    public @Nullable String name(int id) {
        CodeReader reader = stored(id);
        return ObjectHead.name(reader, reader.octet());
    }

    /// The status values of the object: bit [Status#ordinal()] is set for each.
    public long statusBits(int id) {
        CodeReader reader = stored(id);
        return ObjectHead.statusBits(reader, reader.octet());
    }

    /// The addresses of a network or of a domain's zone; null for another object.
    public @Nullable IpRange addresses(int id) {
        CodeReader reader = reader(id);
        int first = reader.octet();
        return switch (ObjectHead.objectClass(first)) {
            case IP_NETWORK -> {
                ObjectHead.skip(reader, first);
                yield NumberCoding.range(reader);
            }
            case DOMAIN -> {
                ObjectHead.skip(reader, first);
                yield DomainCoding.zone(reader);
            }
            case AUTNUM, ENTITY, NAMESERVER -> null;
        };
    }

    /// The AS numbers of an autnum; null for another object.
    public @Nullable AsNumberRange asNumbers(int id) {
        CodeReader reader = reader(id);
        int first = reader.octet();
        if (ObjectHead.objectClass(first) != ObjectClass.AUTNUM) {
            return null;
        }
        ObjectHead.skip(reader, first);
        return NumberCoding.asNumbers(reader);
    }

    private CodeReader reader(int id) {
        return new CodeReader(shards, words, offsets[id]);
    }

    /// A reader of the object itself, past the roles that it stands in.
    private CodeReader stored(int id) {
        CodeReader reader = reader(id);
        return reader.isAt(ObjectHead.IN_ROLES) ? DetailsCoding.inRoles(reader) : reader;
    }

    /// Codes objects one after the other. For one thread at a time, and for one arena.
    public static final class Builder {
        private final ArenaStore store = new ArenaStore();
        private long[] offsets = new long[16];
        private int count;

        /// Codes an object; nothing of it is kept but its bytes.
        ///
        /// @return its id
        public int add(RegistryObject object) {
            if (count == offsets.length) {
                offsets = Arrays.copyOf(offsets, count + (count >> 1));
            }
            offsets[count] = store.add(object);
            return count++;
        }

        /// How many objects were added.
        public int count() {
            return count;
        }

        /// The arena of all that was added. The builder is of no use afterwards.
        public ObjectArena build() {
            return new ObjectArena(store.bytes(), store.dictionary().words(), Arrays.copyOf(offsets, count));
        }
    }
}
