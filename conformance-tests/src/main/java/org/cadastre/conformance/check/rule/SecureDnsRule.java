package org.cadastre.conformance.check.rule;

import org.cadastre.conformance.check.answer.Answer;
import org.cadastre.conformance.check.answer.Breaches;
import org.cadastre.conformance.check.answer.Instance;
import org.cadastre.conformance.check.answer.ObjectClass;
import org.cadastre.conformance.check.answer.Place;
import tools.jackson.databind.JsonNode;

/// RFC 9083 §5.3, `secureDNS`: digests and keys as RFC 4034 writes them.
final class SecureDnsRule implements Rule {
    @Override
    public void check(Answer answer, Breaches breaches) {
        for (Instance instance : answer.instances(ObjectClass.DOMAIN)) {
            Place secure = instance.place().member("secureDNS");
            secure.items("dsData").forEach(ds -> digest(ds, breaches));
            secure.items("keyData").forEach(key -> key(key, breaches));
            Place signed = secure.member("delegationSigned");
            boolean hasData = secure.has("dsData") || secure.has("keyData");
            if (signed.node().isBoolean() && signed.node().booleanValue() != hasData) {
                breaches.add("X-28", signed, hasData ? "it is false, with DS or key data" : "it is true, without data");
            }
        }
    }

    private static void digest(Place ds, Breaches breaches) {
        String digest = ds.text("digest");
        if (digest.isEmpty()) {
            return;
        }
        if (!digest.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 0x80)) {
            breaches.add("X-26", ds.member("digest"), "a digest has hexadecimal digits only");
            return;
        }
        JsonNode type = ds.member("digestType").node();
        int length = switch (type.isInt() ? type.intValue() : 0) {
            case 1 -> 40;
            case 2, 3 -> 64;
            case 4 -> 96;
            default -> digest.length();
        };
        if (digest.length() != length) {
            breaches.add("X-27", ds.member("digest"), "a digest of this type has " + length + " digits");
        }
    }

    private static void key(Place key, Breaches breaches) {
        String text = key.text("publicKey");
        if (!text.isEmpty() && !text.matches("[A-Za-z0-9+/]+={0,2}")) {
            breaches.add("X-29", key.member("publicKey"), "a key is written in base64");
        }
        JsonNode protocol = key.member("protocol").node();
        if (protocol.isInt() && protocol.intValue() != 3) {
            breaches.add("X-29", key.member("protocol"), "the protocol of a DNSKEY is 3 (RFC 4034 §2.1.2)");
        }
    }
}
