package org.cadastre.rdap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.registry.CountryCodes;
import org.cadastre.registry.Details;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Event;
import org.cadastre.registry.EventAction;
import org.cadastre.registry.ExtensionMember;
import org.cadastre.registry.PublicId;
import org.cadastre.registry.Remark;
import org.cadastre.registry.Status;
import org.jspecify.annotations.Nullable;

/// Writes the members that objects of several classes have (RFC 9083 §4).
final class DetailsWriter {
    private static final byte[] COUNTRY = JsonBytes.encodedName("country");
    private static final byte[] STATUS = JsonBytes.encodedName("status");
    private static final byte[] ENTITIES = JsonBytes.encodedName("entities");
    private static final byte[] PORT43 = JsonBytes.encodedName("port43");
    private static final byte[] EVENTS = JsonBytes.encodedName("events");
    private static final byte[] LANG = JsonBytes.encodedName("lang");
    private static final byte[] PUBLIC_IDS = JsonBytes.encodedName("publicIds");
    private static final byte[] TYPE = JsonBytes.encodedName("type");
    private static final byte[] IDENTIFIER = JsonBytes.encodedName("identifier");
    private static final byte[][] STATUSES = statuses();
    private static final byte[][] ACTIONS = actions();

    private DetailsWriter() {}

    /// `country`: the first code that ISO 3166-1 assigns; the others are told by [#countryRemark].
    static void country(RdapBody body, List<String> countries) {
        for (int i = 0; i < countries.size(); i++) {
            if (CountryCodes.isAssigned(countries.get(i))) {
                body.text(COUNTRY, countries.get(i));
                return;
            }
        }
    }

    /// The remark on the codes that `country` cannot tell, or null when there are none.
    static @Nullable Remark countryRemark(List<String> countries) {
        if (countries.isEmpty() || countries.size() == 1 && CountryCodes.isAssigned(countries.getFirst())) {
            return null;
        }
        List<String> others = new ArrayList<>();
        boolean shown = false;
        for (String country : countries) {
            if (country.isEmpty()) {
                continue;
            }
            if (!CountryCodes.isAssigned(country)) {
                others.add("Published with the country code " + country + ", which ISO 3166-1 assigns to no country.");
            } else if (shown) {
                others.add("Published with the country code " + country + " as well.");
            } else {
                shown = true;
            }
        }
        return others.isEmpty() ? null : new Remark("Country", others, null);
    }

    static void status(RdapBody body, Details details) {
        List<Status> status = details.status();
        if (status.isEmpty()) {
            return;
        }
        body.json.name(STATUS);
        body.json.startArray();
        for (int i = 0; i < status.size(); i++) {
            body.json.part(STATUSES[status.get(i).ordinal()]);
        }
        body.json.endArray();
    }

    static void entities(RdapBody body, Details details) {
        List<Entity> entities = details.entities();
        if (entities.isEmpty()) {
            return;
        }
        body.json.name(ENTITIES);
        body.json.startArray();
        for (int i = 0; i < entities.size(); i++) {
            body.json.startObject();
            EntityWriter.members(body, entities.get(i), Depth.NESTED, "");
            body.json.endObject();
        }
        body.json.endArray();
    }

    static void publicIds(RdapBody body, List<PublicId> ids) {
        if (ids.isEmpty()) {
            return;
        }
        body.json.name(PUBLIC_IDS);
        body.json.startArray();
        for (PublicId id : ids) {
            body.json.startObject();
            body.json.name(TYPE);
            body.json.text(id.type());
            body.json.name(IDENTIFIER);
            body.json.text(id.identifier());
            body.json.endObject();
        }
        body.json.endArray();
    }

    /// `port43`: the object's own server; of the object asked for, else this one.
    static void port43(RdapBody body, Details details, Depth depth) {
        String own = details.port43();
        body.text(PORT43, own == null && depth == Depth.TOP ? body.settings.port43() : own);
    }

    /// `events`: those of the object, and of the object asked for when the data was produced.
    static void events(RdapBody body, Details details, Depth depth) {
        Instant updated = depth == Depth.TOP ? body.updated() : null;
        events(body, EVENTS, details.events(), updated);
    }

    /// Events under a name.
    ///
    /// @param updated when the data was produced, or null to leave that out
    static void events(RdapBody body, byte[] name, List<Event> events, @Nullable Instant updated) {
        if (events.isEmpty() && updated == null) {
            return;
        }
        body.json.name(name);
        body.json.startArray();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            if (updated == null || event.action() != EventAction.LAST_UPDATE_OF_RDAP_DATABASE) {
                body.event(ACTIONS[event.action().ordinal()], event.date(), event.actor());
            }
        }
        if (updated != null) {
            body.event(ACTIONS[EventAction.LAST_UPDATE_OF_RDAP_DATABASE.ordinal()], updated, null);
        }
        body.json.endArray();
    }

    static void lang(RdapBody body, Details details) {
        body.text(LANG, details.lang());
    }

    /// The members of other specifications, as they came; only `<`, `>`, U+2028 and U+2029 are escaped, which can
    /// stand in JSON nowhere but in texts.
    static void extensions(RdapBody body, Details details) {
        List<ExtensionMember> members = details.extensions();
        for (int i = 0; i < members.size(); i++) {
            ExtensionMember member = members.get(i);
            if (ExtensionIds.isForeign(member.name())) {
                body.json.name(member.name());
                body.json.verbatim(member.json());
            }
        }
    }

    private static byte[][] statuses() {
        byte[][] encoded = new byte[Status.values().length][];
        for (Status status : Status.values()) {
            encoded[status.ordinal()] = JsonBytes.encodedText(status.text());
        }
        return encoded;
    }

    private static byte[][] actions() {
        byte[][] encoded = new byte[EventAction.values().length][];
        for (EventAction action : EventAction.values()) {
            encoded[action.ordinal()] = JsonBytes.encodedText(action.text());
        }
        return encoded;
    }
}
