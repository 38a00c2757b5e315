package org.cadastre.conformance.check.answer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An answer with a JSON object in it, read for the rules.
///
/// @param http what was received
/// @param asked what was asked
/// @param profile what the answer is held to
/// @param kind what sort of body it is
/// @param top the whole body
/// @param objects every JSON object outside of jCards, the topmost first
/// @param instances every RDAP object, the outer before the inner ones
public record Answer(
        HttpAnswer http,
        Asked asked,
        Profile profile,
        Kind kind,
        Place top,
        List<Place> objects,
        List<Instance> instances) {
    /// The sorts of bodies.
    public enum Kind {
        OBJECT,
        SEARCH,
        ERROR,
        HELP,
        REDIRECT
    }

    /// Finds the objects in a body.
    public static Answer of(HttpAnswer http, Asked asked, Profile profile, JsonNode body) {
        Place top = new Place("", body);
        Kind kind = kind(http.status(), asked, top);
        List<Place> objects = new ArrayList<>();
        collect(top, objects);
        List<Instance> instances = new ArrayList<>();
        if (kind == Kind.OBJECT) {
            ObjectClass topmost = topmost(asked, top);
            if (topmost != null) {
                collect(new Instance(top, topmost, null), instances);
            }
        } else {
            for (ObjectClass each : ObjectClass.ALL) {
                collect(top.items(each.results()), each, null, instances);
            }
        }
        return new Answer(http, asked, profile, kind, top, List.copyOf(objects), List.copyOf(instances));
    }

    private static Kind kind(int status, Asked asked, Place top) {
        if (top.has("errorCode") || status >= 400) {
            return Kind.ERROR;
        }
        if (top.has("objectClassName")) {
            return Kind.OBJECT;
        }
        for (ObjectClass each : ObjectClass.ALL) {
            if (top.has(each.results())) {
                return Kind.SEARCH;
            }
        }
        if (status >= 300) {
            return Kind.REDIRECT;
        }
        return asked.single() != null ? Kind.OBJECT : asked.search() != null ? Kind.SEARCH : Kind.HELP;
    }

    private static @Nullable ObjectClass topmost(Asked asked, Place top) {
        ObjectClass named = ObjectClass.named(top.text("objectClassName"));
        return named != null ? named : asked.single();
    }

    private static void collect(Place place, List<Place> objects) {
        if (place.node().isObject()) {
            objects.add(place);
        }
        if (!place.name().equals("vcardArray")) {
            place.members().forEach(member -> collect(member, objects));
            place.items().forEach(item -> collect(item, objects));
        }
    }

    private static void collect(Instance instance, List<Instance> instances) {
        instances.add(instance);
        Place place = instance.place();
        collect(place.items("entities"), ObjectClass.ENTITY, instance, instances);
        switch (instance.kind()) {
            case ENTITY -> {
                collect(place.items("networks"), ObjectClass.IP_NETWORK, instance, instances);
                collect(place.items("autnums"), ObjectClass.AUTNUM, instance, instances);
            }
            case DOMAIN -> {
                collect(place.items("nameservers"), ObjectClass.NAMESERVER, instance, instances);
                collect(List.of(place.member("network")), ObjectClass.IP_NETWORK, instance, instances);
            }
            case IP_NETWORK, AUTNUM, NAMESERVER -> {}
        }
    }

    private static void collect(
            List<Place> places, ObjectClass kind, @Nullable Instance outer, List<Instance> instances) {
        for (Place place : places) {
            if (place.node().isObject()) {
                collect(new Instance(place, kind, outer), instances);
            }
        }
    }

    /// Whether the answer is held to the NRO profile.
    public boolean isNro() {
        return profile == Profile.NRO;
    }

    /// The class of the topmost object, null when the body is no object.
    public @Nullable ObjectClass topmost() {
        return kind == Kind.OBJECT ? topmost(asked, top) : null;
    }

    /// The name of the schema of the body, null when the class of its object is unknown.
    public @Nullable String schema() {
        ObjectClass topmost = topmost();
        return switch (kind) {
            case OBJECT -> topmost == null ? null : topmost.schema();
            case SEARCH -> "search";
            case ERROR -> "error";
            case HELP -> "help";
            case REDIRECT -> "redirect";
        };
    }

    /// The RDAP objects of one class.
    public List<Instance> instances(ObjectClass kind) {
        return instances.stream().filter(instance -> instance.kind() == kind).toList();
    }
}
