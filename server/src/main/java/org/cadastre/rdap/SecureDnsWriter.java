package org.cadastre.rdap;

import java.util.List;
import org.cadastre.registry.Event;
import org.cadastre.registry.Link;
import org.cadastre.registry.SecureDns;

/// Writes what is known of the signatures of a zone (RFC 9083 §5.3).
final class SecureDnsWriter {
    private static final byte[] SECURE_DNS = JsonBytes.encodedName("secureDNS");
    private static final byte[] ZONE_SIGNED = JsonBytes.encodedName("zoneSigned");
    private static final byte[] DELEGATION_SIGNED = JsonBytes.encodedName("delegationSigned");
    private static final byte[] MAX_SIG_LIFE = JsonBytes.encodedName("maxSigLife");
    private static final byte[] DS_DATA = JsonBytes.encodedName("dsData");
    private static final byte[] KEY_DATA = JsonBytes.encodedName("keyData");
    private static final byte[] KEY_TAG = JsonBytes.encodedName("keyTag");
    private static final byte[] ALGORITHM = JsonBytes.encodedName("algorithm");
    private static final byte[] DIGEST = JsonBytes.encodedName("digest");
    private static final byte[] DIGEST_TYPE = JsonBytes.encodedName("digestType");
    private static final byte[] FLAGS = JsonBytes.encodedName("flags");
    private static final byte[] PROTOCOL = JsonBytes.encodedName("protocol");
    private static final byte[] PUBLIC_KEY = JsonBytes.encodedName("publicKey");
    private static final byte[] EVENTS = JsonBytes.encodedName("events");

    private SecureDnsWriter() {}

    /// `secureDNS`, unless nothing is known.
    static void member(RdapBody body, SecureDns secureDns) {
        boolean known = secureDns.zoneSigned() != null
                || secureDns.delegationSigned() != null
                || secureDns.maxSigLife() != null
                || !secureDns.dsData().isEmpty()
                || !secureDns.keyData().isEmpty();
        if (!known) {
            return;
        }
        JsonBytes json = body.json;
        json.name(SECURE_DNS);
        json.startObject();
        if (secureDns.zoneSigned() != null) {
            json.name(ZONE_SIGNED);
            json.flag(secureDns.zoneSigned());
        }
        if (secureDns.delegationSigned() != null) {
            json.name(DELEGATION_SIGNED);
            json.flag(secureDns.delegationSigned());
        }
        if (secureDns.maxSigLife() != null) {
            json.name(MAX_SIG_LIFE);
            json.number(secureDns.maxSigLife());
        }
        dsData(body, secureDns.dsData());
        keyData(body, secureDns.keyData());
        json.endObject();
    }

    private static void dsData(RdapBody body, List<SecureDns.DsData> records) {
        if (records.isEmpty()) {
            return;
        }
        body.json.name(DS_DATA);
        body.json.startArray();
        for (SecureDns.DsData ds : records) {
            body.json.startObject();
            number(body, KEY_TAG, ds.keyTag());
            number(body, ALGORITHM, ds.algorithm());
            body.text(DIGEST, ds.digest());
            number(body, DIGEST_TYPE, ds.digestType());
            end(body, ds.events(), ds.links());
        }
        body.json.endArray();
    }

    private static void keyData(RdapBody body, List<SecureDns.KeyData> records) {
        if (records.isEmpty()) {
            return;
        }
        body.json.name(KEY_DATA);
        body.json.startArray();
        for (SecureDns.KeyData key : records) {
            body.json.startObject();
            number(body, FLAGS, key.flags());
            number(body, PROTOCOL, key.protocol());
            body.text(PUBLIC_KEY, key.publicKey());
            number(body, ALGORITHM, key.algorithm());
            end(body, key.events(), key.links());
        }
        body.json.endArray();
    }

    private static void number(RdapBody body, byte[] name, int value) {
        body.json.name(name);
        body.json.number(value);
    }

    private static void end(RdapBody body, List<Event> events, List<Link> links) {
        DetailsWriter.events(body, EVENTS, events, null);
        LinkWriter.only(body, links);
        body.json.endObject();
    }
}
