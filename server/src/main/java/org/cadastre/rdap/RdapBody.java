package org.cadastre.rdap;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One body while it is written, with the pieces that every object is made of. A member without a value is left
/// out. It is used for one body after another, by one thread.
final class RdapBody {
    private static final int INITIAL_BYTES = 8192;
    private static final byte[] LINKS = JsonBytes.encodedName("links");
    private static final byte[] VALUE = JsonBytes.encodedName("value");
    private static final byte[] REL = JsonBytes.encodedName("rel");
    private static final byte[] HREF = JsonBytes.encodedName("href");
    private static final byte[] TYPE = JsonBytes.encodedName("type");
    private static final byte[] TITLE = JsonBytes.encodedName("title");
    private static final byte[] DESCRIPTION = JsonBytes.encodedName("description");
    private static final byte[] EVENT_ACTION = JsonBytes.encodedName("eventAction");
    private static final byte[] EVENT_DATE = JsonBytes.encodedName("eventDate");
    private static final byte[] EVENT_ACTOR = JsonBytes.encodedName("eventActor");

    final JsonBytes json = new JsonBytes(INITIAL_BYTES);
    final RdapSettings settings;
    final RdapParts parts;
    final RedactionPolicy redaction;
    private final StringBuilder scratch = new StringBuilder();
    private String context = "";
    private int contextFrom;
    private int contextTo;
    private Instant updated = Instant.EPOCH;
    private boolean simulated;

    RdapBody(RdapSettings settings, RdapParts parts) {
        this.settings = settings;
        this.parts = parts;
        this.redaction = RedactionPolicy.of(settings.personalData());
    }

    /// Begins a body.
    ///
    /// @param url the `value` of every link: the URL as asked
    /// @param produced when the data was produced
    void begin(String url, Instant produced) {
        json.clear();
        context = url;
        contextTo = 0;
        updated = produced;
    }

    /// Says whether the data is a simulated world.
    void simulated(boolean is) {
        simulated = is;
    }

    /// Whether the data is a simulated world.
    boolean isSimulated() {
        return simulated;
    }

    /// When the data was produced.
    Instant updated() {
        return updated;
    }

    /// An empty builder for a short text that is written before the next call.
    StringBuilder scratch() {
        scratch.setLength(0);
        return scratch;
    }

    void text(byte[] name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            json.name(name);
            json.text(value);
        }
    }

    void texts(byte[] name, List<String> values) {
        boolean open = false;
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (value.isEmpty()) {
                continue;
            }
            if (!open) {
                json.name(name);
                json.startArray();
                open = true;
            }
            json.text(value);
        }
        if (open) {
            json.endArray();
        }
    }

    /// RFC 9083 §4.2: begins `links`.
    void startLinks() {
        json.name(LINKS);
        json.startArray();
    }

    /// A link to RDAP whose path is an encoded piece and a text that needs no escapes.
    void link(byte[] opening, CharSequence rest, byte[] end) {
        startLink(opening);
        json.ascii(rest);
        json.piece(end);
    }

    /// Begins a link whose path is an encoded piece and what is written next, up to [RdapParts#END].
    void startLink(byte[] opening) {
        json.part(RdapParts.VALUE);
        context();
        json.piece(opening);
    }

    /// A link of any kind, without its end.
    void startLink(String rel, String href, @Nullable String type) {
        json.startObject();
        json.name(VALUE);
        context();
        json.name(REL);
        json.text(rel);
        json.name(HREF);
        json.text(href);
        text(TYPE, type);
    }

    void link(String rel, String href, String type) {
        startLink(rel, href, type);
        json.endObject();
    }

    /// The URL as asked: encoded once, and copied from its first place to the others.
    void context() {
        if (contextTo > 0) {
            json.again(contextFrom, contextTo);
            return;
        }
        contextFrom = json.size();
        json.text(context);
        contextTo = json.size();
    }

    /// A notice of the topmost object (RFC 9083 §4.3).
    void notice(String title, List<String> description) {
        startNotice(title, description);
        json.endObject();
    }

    /// A notice with one link.
    void linkedNotice(String title, List<String> description, String rel, String href, String type) {
        startNotice(title, description);
        startLinks();
        link(rel, href, type);
        json.endArray();
        json.endObject();
    }

    /// A notice of a type that IANA lists (RFC 9083 §10.2.1).
    void typedNotice(String title, String type, List<String> description) {
        json.startObject();
        text(TITLE, title);
        text(TYPE, type);
        texts(DESCRIPTION, description);
        json.endObject();
    }

    private void startNotice(String title, List<String> description) {
        json.startObject();
        text(TITLE, title);
        texts(DESCRIPTION, description);
    }

    /// RFC 9083 §4.5, with the date in the form of RFC 3339.
    ///
    /// @param action encoded
    void event(byte[] action, Instant date, @Nullable String actor) {
        json.startObject();
        json.name(EVENT_ACTION);
        json.part(action);
        text(EVENT_ACTOR, actor);
        json.name(EVENT_DATE);
        DateText.write(json, date);
        json.endObject();
    }
}
