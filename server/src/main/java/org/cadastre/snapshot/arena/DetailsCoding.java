package org.cadastre.snapshot.arena;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.registry.Details;
import org.cadastre.registry.Entity;
import org.cadastre.registry.ExtensionMember;
import org.cadastre.registry.Role;
import org.cadastre.registry.Status;

/// How the details of an object stand in its entry: the registry, a byte that says which other parts there are, and the
/// parts; the status stands in the head of the object. An entity is its roles and a reference.
final class DetailsCoding {
    private static final int ENTITIES = 1;
    private static final int REMARKS = 2;
    private static final int LINKS = 4;
    private static final int EVENTS = 8;
    private static final int PORT43 = 0x10;
    private static final int LANG = 0x20;
    private static final int EXTENSIONS = 0x40;
    private static final Role[] ROLES = Role.values();

    private DetailsCoding() {}

    static void write(CodeWriter writer, Details details) {
        String port43 = details.port43();
        String lang = details.lang();
        writer.word(details.registry());
        writer.octet((details.entities().isEmpty() ? 0 : ENTITIES)
                | (details.remarks().isEmpty() ? 0 : REMARKS)
                | (details.links().isEmpty() ? 0 : LINKS)
                | (details.events().isEmpty() ? 0 : EVENTS)
                | (port43 != null ? PORT43 : 0)
                | (lang != null ? LANG : 0)
                | (details.extensions().isEmpty() ? 0 : EXTENSIONS));
        if (!details.entities().isEmpty()) {
            writeEntities(writer, details.entities());
        }
        if (!details.remarks().isEmpty()) {
            RemarkCoding.write(writer, details.remarks());
        }
        if (!details.links().isEmpty()) {
            LinkCoding.write(writer, details.links());
        }
        if (!details.events().isEmpty()) {
            EventCoding.write(writer, details.events());
        }
        if (port43 != null) {
            writer.word(port43);
        }
        if (lang != null) {
            writer.word(lang);
        }
        if (!details.extensions().isEmpty()) {
            writeExtensions(writer, details.extensions());
        }
    }

    static Details read(CodeReader reader, List<Status> status) {
        String registry = reader.text();
        int parts = reader.octet();
        return new Details(
                registry,
                status,
                (parts & ENTITIES) != 0 ? entities(reader) : List.of(),
                (parts & REMARKS) != 0 ? RemarkCoding.read(reader) : List.of(),
                (parts & LINKS) != 0 ? LinkCoding.read(reader) : List.of(),
                (parts & EVENTS) != 0 ? EventCoding.read(reader) : List.of(),
                (parts & PORT43) != 0 ? reader.text() : null,
                (parts & LANG) != 0 ? reader.text() : null,
                (parts & EXTENSIONS) != 0 ? extensions(reader) : List.of());
    }

    /// Appends an entity with what it does for the object that it stands in.
    static void writeEntity(CodeWriter writer, Entity entity) {
        writer.choices(entity.roles());
        writer.nested(entity);
    }

    static Entity entity(CodeReader reader) {
        List<Role> roles = reader.choices(ROLES);
        return EntityCoding.read(reader.entry(reader.number()), roles);
    }

    /// The entry of the entity whose roles are next, a byte ahead.
    static CodeReader inRoles(CodeReader reader) {
        reader.octet();
        reader.skipChoices();
        return reader.entry(reader.number());
    }

    private static void writeEntities(CodeWriter writer, List<Entity> entities) {
        writer.number(entities.size());
        for (Entity entity : entities) {
            writeEntity(writer, entity);
        }
    }

    private static List<Entity> entities(CodeReader reader) {
        int count = reader.count();
        List<Entity> entities = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            entities.add(entity(reader));
        }
        return entities;
    }

    private static void writeExtensions(CodeWriter writer, List<ExtensionMember> extensions) {
        writer.number(extensions.size());
        for (ExtensionMember extension : extensions) {
            writer.word(extension.name());
            writer.text(extension.json());
        }
    }

    private static List<ExtensionMember> extensions(CodeReader reader) {
        int count = reader.count();
        List<ExtensionMember> extensions = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            extensions.add(new ExtensionMember(reader.text(), reader.text()));
        }
        return extensions;
    }
}
