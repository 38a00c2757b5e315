package org.cadastre.rdap;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// One body while it is written, with the pieces that every object is made of. A member without a value is left
/// out.
final class RdapBody {
    private static final List<String> CONFORMANCE =
            List.of("rdap_level_0", "nro_rdap_profile_0", "cidr0", "nro_rdap_profile_asn_hierarchical_0");

    final JsonGenerator json;
    final RdapSettings settings;
    private final String context;

    /// @param context the `value` of every link: the URL as asked
    RdapBody(JsonGenerator json, RdapSettings settings, String context) {
        this.json = json;
        this.settings = settings;
        this.context = context;
    }

    /// RFC 9083 §4.1: the specifications that the body is made by.
    void conformance() {
        texts("rdapConformance", CONFORMANCE);
    }

    void text(String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            json.writeName(name);
            json.writeString(value);
        }
    }

    void texts(String name, List<String> values) {
        boolean open = false;
        for (String value : values) {
            if (value.isEmpty()) {
                continue;
            }
            if (!open) {
                json.writeArrayPropertyStart(name);
                open = true;
            }
            json.writeString(value);
        }
        if (open) {
            json.writeEndArray();
        }
    }

    /// RFC 9083 §4.2: the address of the object itself.
    void selfLinks(String path) {
        json.writeArrayPropertyStart("links");
        link("self", settings.base() + path, RdapWriter.MEDIA_TYPE);
        json.writeEndArray();
    }

    void link(String rel, String href, String type) {
        json.writeStartObject();
        json.writeStringProperty("value", context);
        json.writeStringProperty("rel", rel);
        json.writeStringProperty("href", href);
        json.writeStringProperty("type", type);
        json.writeEndObject();
    }

    /// A notice of the topmost object (RFC 9083 §4.3).
    void notice(String title, String... description) {
        json.writeStartObject();
        text("title", title);
        texts("description", List.of(description));
        json.writeEndObject();
    }

    /// A notice with one link.
    void linkedNotice(String title, String description, String rel, String href, String type) {
        json.writeStartObject();
        text("title", title);
        texts("description", List.of(description));
        json.writeArrayPropertyStart("links");
        link(rel, href, type);
        json.writeEndArray();
        json.writeEndObject();
    }

    /// RFC 9083 §4.5, with the date in the form of RFC 3339.
    void event(String action, String date) {
        json.writeStartObject();
        json.writeStringProperty("eventAction", action);
        json.writeStringProperty("eventDate", date);
        json.writeEndObject();
    }
}
