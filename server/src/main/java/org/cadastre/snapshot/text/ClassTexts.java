package org.cadastre.snapshot.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.cadastre.export.rpsl.MappedMember;
import org.cadastre.index.OnDemand;
import org.cadastre.index.TextIndex;
import org.cadastre.index.TextIndexBuilder;

/// What the objects of one class are searched by, each text with the id of the object. Each table is made when it is
/// first asked for, or all at once.
public final class ClassTexts {
    private final Map<TextKind, OnDemand<TextIndex>> tables = new EnumMap<>(TextKind.class);
    private final OnDemand<ContactTexts> contacts;

    private ClassTexts(OnDemand<ContactTexts> contacts) {
        this.contacts = contacts;
    }

    /// All texts, made in one pass.
    ///
    /// @param objects the objects, each as a whole
    public static ClassTexts made(ObjectSource objects) {
        Map<TextKind, TextIndexBuilder> builders = new EnumMap<>(TextKind.class);
        for (TextKind kind : TextKind.values()) {
            builders.put(kind, new TextIndexBuilder());
        }
        ContactTextsBuilder contacts = new ContactTextsBuilder();
        objects.each(MappedMember.HANDLE, (object, id) -> {
            builders.forEach((kind, builder) -> kind.add(object, id, builder));
            contacts.add(object, id);
        });
        ContactTexts madeContacts = contacts.build();
        ClassTexts made = new ClassTexts(OnDemand.made(madeContacts));
        builders.forEach((kind, builder) -> made.tables.put(kind, OnDemand.made(builder.build())));
        return made;
    }

    /// Texts that are made one table after the other, in a pass over all objects for each.
    ///
    /// @param contacts makes the texts of the entities in those objects that are not in RPSL
    public static ClassTexts onDemand(ObjectSource objects, Supplier<ContactTexts> contacts) {
        ClassTexts texts = new ClassTexts(new OnDemand<>(contacts));
        for (TextKind kind : TextKind.values()) {
            texts.tables.put(kind, new OnDemand<>(() -> table(objects, kind)));
        }
        return texts;
    }

    private static TextIndex table(ObjectSource objects, TextKind kind) {
        TextIndexBuilder builder = new TextIndexBuilder();
        objects.each(kind.member(), (object, id) -> kind.add(object, id, builder));
        return builder.build();
    }

    /// Handles, folded.
    public TextIndex handles() {
        return table(TextKind.HANDLES);
    }

    /// Names, folded; of domains and name servers in A-labels.
    public TextIndex names() {
        return table(TextKind.NAMES);
    }

    /// Names of domains and name servers in U-labels, where they have any.
    public TextIndex unicodeNames() {
        return table(TextKind.UNICODE_NAMES);
    }

    /// Names of the name servers of domains.
    public TextIndex nameservers() {
        return table(TextKind.NAMESERVERS);
    }

    /// Addresses of name servers, or of those of domains.
    public TextIndex addresses() {
        return table(TextKind.ADDRESSES);
    }

    /// Mail addresses of entities, folded.
    public TextIndex emails() {
        return table(TextKind.EMAILS);
    }

    /// What the entities within the objects that are not in RPSL are searched by.
    public ContactTexts contacts() {
        return contacts.get();
    }

    private TextIndex table(TextKind kind) {
        OnDemand<TextIndex> table = tables.get(kind);
        if (table == null) {
            throw new IllegalStateException("no texts of " + kind);
        }
        return table.get();
    }
}
