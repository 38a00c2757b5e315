package org.cadastre.rdap;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.RegistryObject;

/// Writes `redacted` (RFC 9537 §4.2): what was left out of an object and the objects in it. Each path, evaluated on
/// the body as it would be with nothing hidden, selects nothing that is not hidden, and all paths together select all
/// that is.
final class RedactedWriter {
    private static final byte[] REDACTED = JsonBytes.encodedName("redacted");
    private static final byte[] NAME = JsonBytes.encoded("{\"name\":{\"description\":");
    private static final byte[] PRE_PATH = JsonBytes.encoded("},\"prePath\":");
    private static final byte[] END = JsonBytes.encoded(
            ",\"pathLang\":\"jsonpath\",\"method\":\"removal\",\"reason\":{\"description\":\"Server policy\"}}");

    private final RdapBody body;
    private final List<String> paths = new ArrayList<>();

    private RedactedWriter(RdapBody body) {
        this.body = body;
    }

    /// `redacted` of an object that stands in no other, unless nothing is left out.
    ///
    /// @param at where the object stands in the body, a JSONPath
    static void member(RdapBody body, RegistryObject object, Depth depth, String at) {
        if (depth == Depth.NESTED || !BodyContents.hidesAnything(body.redaction, object, depth)) {
            return;
        }
        RedactedWriter writer = new RedactedWriter(body);
        body.json.name(REDACTED);
        body.json.startArray();
        writer.object(object, depth, at);
        body.json.endArray();
    }

    private void object(RegistryObject object, Depth depth, String at) {
        if (object instanceof Entity entity) {
            for (RedactionPolicy.Property property : RedactionPolicy.Property.values()) {
                if (body.redaction.hides(entity, property)) {
                    entry("Contact " + property.words, at, property);
                }
            }
        }
        if (depth.isWhole()) {
            nested(object, depth, at);
        }
    }

    private void nested(RegistryObject object, Depth depth, String at) {
        entities(object.details().entities(), at + ".entities");
        switch (object) {
            case Entity entity -> {
                if (depth == Depth.TOP) {
                    all(entity.holdings().networks(), at + ".networks");
                    all(entity.holdings().autnums(), at + ".autnums");
                }
            }
            case Domain domain -> all(domain.nameservers(), at + ".nameservers");
            case IpNetwork network -> {}
            case Autnum autnum -> {}
            case Nameserver nameserver -> {}
        }
    }

    private void all(List<? extends RegistryObject> siblings, String at) {
        for (int i = 0; i < siblings.size(); i++) {
            nested(siblings.get(i), Depth.NESTED, at + selector(siblings, i));
        }
    }

    private void entities(List<Entity> siblings, String at) {
        for (int i = 0; i < siblings.size(); i++) {
            Entity entity = siblings.get(i);
            for (RedactionPolicy.Property property : RedactionPolicy.Property.values()) {
                if (body.redaction.hides(entity, property)) {
                    entry(words(entity, property), at + selector(siblings, i, property), property);
                }
            }
            List<Entity> inner = entity.details().entities();
            if (!inner.isEmpty()) {
                entities(inner, at + selector(siblings, i) + ".entities");
            }
        }
    }

    private static String words(Entity entity, RedactionPolicy.Property property) {
        if (entity.roles().isEmpty()) {
            return "Contact " + property.words;
        }
        String role = entity.roles().getFirst().text();
        return Character.toUpperCase(role.charAt(0)) + role.substring(1) + " contact " + property.words;
    }

    /// Selects an entity, by its first role when all with this first role have the property hidden or have none, so
    /// that the path still says something after the removal.
    private String selector(List<Entity> siblings, int index, RedactionPolicy.Property property) {
        Entity entity = siblings.get(index);
        if (entity.roles().isEmpty()) {
            return selector(siblings, index);
        }
        for (Entity sibling : siblings) {
            boolean same = !sibling.roles().isEmpty()
                    && sibling.roles().getFirst() == entity.roles().getFirst();
            boolean shown = RedactionPolicy.has(sibling.card(), property) && !body.redaction.hides(sibling, property);
            if (same && shown) {
                return selector(siblings, index);
            }
        }
        return "[?(@.roles[0]=='" + entity.roles().getFirst().text() + "')]";
    }

    /// Selects one object: by its handle when no other has it and it needs no escapes, else by its place, which the
    /// removals do not change.
    private static String selector(List<? extends RegistryObject> siblings, int index) {
        String handle = siblings.get(index).handle();
        if (handle == null || !isPlain(handle)) {
            return "[" + index + "]";
        }
        for (int i = 0; i < siblings.size(); i++) {
            if (i != index && handle.equals(siblings.get(i).handle())) {
                return "[" + index + "]";
            }
        }
        return "[?(@.handle=='" + handle + "')]";
    }

    private static boolean isPlain(String handle) {
        for (int i = 0; i < handle.length(); i++) {
            char c = handle.charAt(i);
            if (c < ' ' || c > '~' || "'\"\\<>".indexOf(c) >= 0) {
                return false;
            }
        }
        return !handle.isEmpty();
    }

    private void entry(String name, String entity, RedactionPolicy.Property property) {
        if (body.settings.contacts().hasJCard()) {
            entry(name, entity + ".vcardArray[1][?(@[0]=='" + property.jCard + "')]");
        }
        if (body.settings.contacts().hasJsContact()) {
            entry(name, entity + ".jscontact_card." + property.jsContact);
        }
    }

    private void entry(String name, String path) {
        if (paths.contains(path)) {
            return;
        }
        paths.add(path);
        body.json.part(NAME);
        body.json.text(name);
        body.json.piece(PRE_PATH);
        body.json.text(path);
        body.json.piece(END);
    }
}
