package org.cadastre.rdap;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Details;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Event;
import org.cadastre.registry.ExtensionMember;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.ObjectTag;
import org.cadastre.registry.RegistryObject;
import org.jspecify.annotations.Nullable;

/// Looks objects over before they are written, since the specifications that a body is made by stand at its start.
final class BodyContents {
    private final RdapSettings settings;
    private final RedactionPolicy redaction;
    private int set;
    private @Nullable Set<String> extensions;

    BodyContents(RdapSettings settings, RedactionPolicy redaction) {
        this.settings = settings;
        this.redaction = redaction;
    }

    /// The specifications that the objects looked over are written by.
    int set() {
        return set;
    }

    /// The identifiers of the members that are kept as they came, sorted.
    Set<String> extensions() {
        return extensions == null ? Set.of() : extensions;
    }

    /// Looks over an object that stands in no other.
    void object(RegistryObject object, Depth depth) {
        if (depth != Depth.ID && hidesAnything(redaction, object, depth)) {
            set |= Conformance.REDACTED.bit();
        }
        members(object, depth);
    }

    private void members(RegistryObject object, Depth depth) {
        handle(object.handle());
        switch (object) {
            case IpNetwork network -> {
                set |= Conformance.GEOFEED.bit();
                if (depth != Depth.ID) {
                    handle(network.parentHandle());
                }
                if (depth.hasRelations() && LinkWriter.hasRelations(network)) {
                    set |= Conformance.RIR_SEARCH.bit() | Conformance.IPS.bit();
                }
            }
            case Autnum autnum -> {
                if (depth.hasRelations() && LinkWriter.hasRelations(autnum)) {
                    set |= Conformance.RIR_SEARCH.bit() | Conformance.AUTNUMS.bit();
                }
            }
            case Domain domain -> domain(domain, depth);
            case Entity entity -> entity(entity, depth);
            case Nameserver nameserver -> {}
        }
        if (depth.isWhole()) {
            details(object.details());
        }
    }

    private void domain(Domain domain, Depth depth) {
        if (depth.hasRelations() && domain.zone() != null) {
            set |= Conformance.RIR_SEARCH.bit();
        }
        if (depth != Depth.ID) {
            all(domain.nameservers(), depth.isWhole() ? Depth.NESTED : Depth.BRIEF);
        }
        if (depth.isWhole() && domain.network() != null) {
            members(DomainWriter.withoutEntities(domain.network()), Depth.NESTED);
        }
    }

    private void entity(Entity entity, Depth depth) {
        if (depth != Depth.ID && settings.contacts().hasJsContact()) {
            set |= Conformance.JSCONTACT.bit();
        }
        if (depth == Depth.TOP) {
            all(entity.holdings().networks(), Depth.NESTED);
            all(entity.holdings().autnums(), Depth.NESTED);
        }
        if (depth.isWhole()) {
            actors(entity.asEventActor());
        }
    }

    private void details(Details details) {
        if (details.standing() != null) {
            set |= Conformance.CIR.bit();
        }
        all(details.entities(), Depth.NESTED);
        actors(details.events());
        List<ExtensionMember> members = details.extensions();
        for (int i = 0; i < members.size(); i++) {
            String name = members.get(i).name();
            if (ExtensionIds.isForeign(name)) {
                if (extensions == null) {
                    extensions = new TreeSet<>();
                }
                extensions.add(ExtensionIds.of(name));
            }
        }
    }

    private void actors(List<Event> events) {
        for (int i = 0; i < events.size(); i++) {
            handle(events.get(i).actor());
        }
    }

    private void all(List<? extends RegistryObject> objects, Depth depth) {
        for (int i = 0; i < objects.size(); i++) {
            members(objects.get(i), depth);
        }
    }

    private void handle(@Nullable String handle) {
        if (handle != null && ObjectTag.ofRegistry(handle) != null) {
            set |= Conformance.OBJECT_TAGS.bit();
        }
    }

    /// Whether anything is left out of an object that stands in no other.
    static boolean hidesAnything(RedactionPolicy redaction, RegistryObject object, Depth depth) {
        if (depth == Depth.ID || redaction.properties().isEmpty()) {
            return false;
        }
        if (object instanceof Entity entity && redaction.hidesAnything(entity)) {
            return true;
        }
        return depth.isWhole() && hidesWithin(redaction, object, depth);
    }

    private static boolean hidesWithin(RedactionPolicy redaction, RegistryObject object, Depth depth) {
        List<Entity> entities = object.details().entities();
        for (int i = 0; i < entities.size(); i++) {
            if (redaction.hidesAnything(entities.get(i)) || hidesWithin(redaction, entities.get(i), Depth.NESTED)) {
                return true;
            }
        }
        return switch (object) {
            case Entity entity ->
                depth == Depth.TOP
                        && (anyHides(redaction, entity.holdings().networks())
                                || anyHides(redaction, entity.holdings().autnums()));
            case Domain domain -> anyHides(redaction, domain.nameservers());
            case IpNetwork network -> false;
            case Autnum autnum -> false;
            case Nameserver nameserver -> false;
        };
    }

    private static boolean anyHides(RedactionPolicy redaction, List<? extends RegistryObject> objects) {
        for (int i = 0; i < objects.size(); i++) {
            if (hidesWithin(redaction, objects.get(i), Depth.NESTED)) {
                return true;
            }
        }
        return false;
    }
}
