package org.cadastre.rdap;

import org.cadastre.number.NumberRange;
import org.cadastre.registry.Details;
import org.cadastre.registry.Standing;
import org.jspecify.annotations.Nullable;

/// Writes the members of the extension cir0: where numbers stand in the space that a registry accounts for.
final class StandingWriter {
    private static final byte[] STATE = JsonBytes.encodedName("cir0_state");
    private static final byte[] WORLD = JsonBytes.encodedName("cir0_world");
    private static final byte[] REGISTRY = JsonBytes.encodedName("cir0_registry");
    private static final byte[] POOL = JsonBytes.encodedName("cir0_pool");
    private static final byte[] RESERVED_FOR = JsonBytes.encodedName("cir0_reservedFor");
    private static final byte[] GROWTH = JsonBytes.encodedName("cir0_growth");
    private static final byte[] COUNTRY = JsonBytes.encodedName("country");
    private static final byte[] KIND = JsonBytes.encoded("\"kind\":\"country\"");
    private static final byte[] RESERVED_ON = JsonBytes.encodedName("reservedOn");
    private static final byte[] CURRENT = JsonBytes.encodedName("current");
    private static final byte[] RESERVED_TO = JsonBytes.encodedName("reservedTo");
    private static final byte[] AVAILABLE_TO = JsonBytes.encodedName("availableTo");

    private StandingWriter() {}

    /// The members, none where nothing is known.
    static void members(RdapBody body, Details details) {
        Standing standing = details.standing();
        if (standing == null) {
            return;
        }
        body.text(STATE, standing.state());
        body.text(WORLD, body.isSimulated() ? "simulated" : "real");
        body.text(REGISTRY, standing.registry());
        range(body, POOL, standing.pool());
        if (standing.country() != null) {
            body.json.name(RESERVED_FOR);
            body.json.startObject();
            body.text(COUNTRY, standing.country());
            body.json.part(KIND);
            if (standing.reservedOn() != null) {
                body.json.name(RESERVED_ON);
                DateText.write(body.json, standing.reservedOn());
            }
            body.json.endObject();
        }
        if (standing.growsFrom() != null) {
            body.json.name(GROWTH);
            body.json.startObject();
            range(body, CURRENT, standing.growsFrom());
            range(body, RESERVED_TO, standing.reservedTo());
            range(body, AVAILABLE_TO, standing.availableTo());
            body.json.endObject();
        }
    }

    private static void range(RdapBody body, byte[] name, @Nullable NumberRange range) {
        if (range != null) {
            body.text(name, range.toString());
        }
    }
}
