package org.cadastre.export.rdap;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.cadastre.registry.Event;
import org.cadastre.registry.Link;
import org.cadastre.registry.SecureDns;
import org.jspecify.annotations.Nullable;

/// Reads what is known of a zone's signatures (RFC 9083 §5.3 `secureDNS`).
final class SecureDnsReader {
    private static final int BYTE = 255;
    private static final int SHORT = 65535;

    private SecureDnsReader() {}

    /// Reads it, or gives null when nothing is known.
    static @Nullable SecureDns read(Json.Members domain, ObjectScope scope) {
        if (!(domain.value("secureDNS") instanceof Json.Members object)) {
            if (domain.has("secureDNS")) {
                scope.odd(Oddity.NO_OBJECT, "secureDNS");
            }
            return null;
        }
        long life = ObjectScope.number(object, "maxSigLife", Integer.MAX_VALUE);
        SecureDns read = new SecureDns(
                truth(object, "zoneSigned", scope),
                truth(object, "delegationSigned", scope),
                life < 0 ? null : Long.valueOf(life),
                dsData(object, scope),
                keyData(object, scope));
        return read.equals(new SecureDns(null, null, null, List.of(), List.of())) ? null : read;
    }

    private static @Nullable Boolean truth(Json.Members object, String name, ObjectScope scope) {
        Json value = object.value(name);
        if (value instanceof Json.Word word) {
            return word == Json.Word.TRUE;
        }
        if (value != null) {
            scope.odd(Oddity.TRUTH, name);
        }
        if (!(value instanceof Json.Text(String text))) {
            return null;
        }
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    private static List<SecureDns.DsData> dsData(Json.Members object, ObjectScope scope) {
        List<SecureDns.DsData> found = new ArrayList<>();
        for (Json.Members each : scope.objects(object, "dsData")) {
            long tag = ObjectScope.number(each, "keyTag", SHORT);
            long algorithm = ObjectScope.number(each, "algorithm", BYTE);
            long type = ObjectScope.number(each, "digestType", BYTE);
            String digest = digest(scope.text(each, "digest"));
            if (tag < 0 || algorithm < 0 || type < 0 || digest == null) {
                scope.odd(Oddity.DS, "dsData");
            } else {
                found.add(new SecureDns.DsData(
                        (int) tag, (int) algorithm, digest, (int) type, events(each, scope), links(each, scope)));
            }
        }
        return found;
    }

    private static List<SecureDns.KeyData> keyData(Json.Members object, ObjectScope scope) {
        List<SecureDns.KeyData> found = new ArrayList<>();
        for (Json.Members each : scope.objects(object, "keyData")) {
            long flags = ObjectScope.number(each, "flags", SHORT);
            long protocol = ObjectScope.number(each, "protocol", BYTE);
            long algorithm = ObjectScope.number(each, "algorithm", BYTE);
            String key = key(scope.text(each, "publicKey"));
            if (flags < 0 || protocol < 0 || algorithm < 0 || key == null) {
                scope.odd(Oddity.DS, "keyData");
            } else {
                found.add(new SecureDns.KeyData(
                        (int) flags, (int) protocol, (int) algorithm, key, events(each, scope), links(each, scope)));
            }
        }
        return found;
    }

    private static List<Event> events(Json.Members each, ObjectScope scope) {
        return EventReader.read(each, "events", Oddity.EVENT, scope);
    }

    private static List<Link> links(Json.Members each, ObjectScope scope) {
        return LinkReader.read(each, scope);
    }

    private static @Nullable String digest(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String digest = text.replace(" ", "").toUpperCase(Locale.ROOT);
        boolean isHex = digest.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'A' && c <= 'F');
        return isHex && digest.length() % 2 == 0 ? digest : null;
    }

    private static @Nullable String key(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String key = text.replace(" ", "");
        try {
            return Base64.getDecoder().decode(key).length > 0 ? key : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
