package org.cadastre.snapshot.arena;

import java.util.List;
import java.util.Objects;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Status;
import org.jspecify.annotations.Nullable;

/// The head of an object's entry, which searches read alone: a byte with the class and what follows, then the status
/// values, the handle and the name, each unless it is missing.
///
/// @param status the status values, in order
/// @param handle the handle, or null
/// @param name the name of a network, autnum or card, or the LDH name of a domain or nameserver; null for none
record ObjectHead(
        List<Status> status,
        @Nullable String handle,
        @Nullable String name) {
    /// The first byte of an entry that is the roles of an entity and a reference to it.
    static final int IN_ROLES = 7;

    private static final int CLASS = 7;
    private static final int STATUS = 8;
    private static final int HANDLE = 0x10;
    private static final int NAME = 0x20;
    /// The name is the handle.
    private static final int SAME = 0x40;
    private static final ObjectClass[] CLASSES = ObjectClass.values();
    private static final Status[] VALUES = Status.values();

    static void write(CodeWriter writer, ObjectClass objectClass, RegistryObject object, @Nullable String name) {
        String handle = object.handle();
        List<Status> status = object.details().status();
        boolean isSame = name != null && name.equals(handle);
        writer.octet(objectClass.ordinal()
                | (status.isEmpty() ? 0 : STATUS)
                | (handle != null ? HANDLE : 0)
                | (name != null && !isSame ? NAME : 0)
                | (isSame ? SAME : 0));
        if (!status.isEmpty()) {
            writer.choices(status);
        }
        if (handle != null) {
            writer.text(handle);
        }
        if (name != null && !isSame) {
            writer.text(name);
        }
    }

    /// The class of an object whose entry begins with this byte.
    static ObjectClass objectClass(int first) {
        return first == IN_ROLES ? ObjectClass.ENTITY : CLASSES[first & CLASS];
    }

    static ObjectHead read(CodeReader reader, int first) {
        List<Status> status = (first & STATUS) != 0 ? reader.choices(VALUES) : List.of();
        String handle = (first & HANDLE) != 0 ? reader.text() : null;
        return new ObjectHead(status, handle, name(reader, first, handle));
    }

    /// The status values as bits.
    static long statusBits(CodeReader reader, int first) {
        return (first & STATUS) != 0 ? reader.choiceBits() : 0;
    }

    static @Nullable String handle(CodeReader reader, int first) {
        skipStatus(reader, first);
        return (first & HANDLE) != 0 ? reader.text() : null;
    }

    static @Nullable String name(CodeReader reader, int first) {
        skipStatus(reader, first);
        if ((first & SAME) != 0) {
            return reader.text();
        }
        if ((first & HANDLE) != 0) {
            reader.skipText();
        }
        return name(reader, first, null);
    }

    static void skip(CodeReader reader, int first) {
        skipStatus(reader, first);
        if ((first & HANDLE) != 0) {
            reader.skipText();
        }
        if ((first & NAME) != 0) {
            reader.skipText();
        }
    }

    private static void skipStatus(CodeReader reader, int first) {
        if ((first & STATUS) != 0) {
            reader.skipChoices();
        }
    }

    private static @Nullable String name(CodeReader reader, int first, @Nullable String handle) {
        if ((first & NAME) != 0) {
            return reader.text();
        }
        return (first & SAME) != 0 ? handle : null;
    }

    /// The handle of an object whose class always has one.
    String knownHandle() {
        return Objects.requireNonNull(handle);
    }

    /// The name of an object whose class always has one.
    String knownName() {
        return Objects.requireNonNull(name);
    }
}
