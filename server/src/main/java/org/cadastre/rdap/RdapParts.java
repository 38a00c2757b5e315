package org.cadastre.rdap;

/// The pieces of bodies that depend on the settings alone, encoded beforehand. A link is written as its opening, the
/// `value`, a piece from here up to the middle of its `href`, the rest of the path, and [#END].
final class RdapParts {
    /// The opening of a link up to its `value`.
    static final byte[] VALUE = JsonBytes.encoded("{\"value\":");
    /// The end of a link to RDAP, behind its path.
    static final byte[] END = JsonBytes.encoded("\",\"type\":\"" + RdapWriter.MEDIA_TYPE + "\"}");
    /// The end of a link to a search among what is active, behind its path.
    static final byte[] END_ACTIVE = JsonBytes.encoded("?status=active\",\"type\":\"" + RdapWriter.MEDIA_TYPE + "\"}");

    final byte[] selfNetwork;
    final byte[] selfAutnum;
    final byte[] selfDomain;
    final byte[] selfEntity;
    final byte[] selfNameserver;
    final Relations networks;
    final Relations autnums;
    final Relations domains;
    final byte[] terms;
    final byte[] inaccuracy;

    RdapParts(RdapSettings settings) {
        String base = settings.base();
        selfNetwork = link("self", base + "ip/");
        selfAutnum = link("self", base + "autnum/");
        selfDomain = link("self", base + "domain/");
        selfEntity = link("self", base + "entity/");
        selfNameserver = link("self", base + "nameserver/");
        networks = new Relations(base + "ips/rirSearch1/");
        autnums = new Relations(base + "autnums/rirSearch1/");
        domains = new Relations(base + "domains/rirSearch1/");
        terms = page("terms-of-service", settings.termsUrl());
        inaccuracy = page("inaccuracy-report", settings.inaccuracyUrl());
    }

    /// The links of RFC 9910 for one class of objects.
    static final class Relations {
        final byte[] up;
        final byte[] upActive;
        final byte[] top;
        final byte[] topActive;
        final byte[] down;
        final byte[] bottom;

        Relations(String search) {
            up = link("rdap-up", search + "rdap-up/");
            upActive = link("rdap-up rdap-active", search + "rdap-up/");
            top = link("rdap-top", search + "rdap-top/");
            topActive = link("rdap-top rdap-active", search + "rdap-top/");
            down = link("rdap-down", search + "rdap-down/");
            bottom = link("rdap-bottom", search + "rdap-bottom/");
        }
    }

    private static byte[] link(String rel, String href) {
        JsonBytes json = new JsonBytes(128);
        json.ascii(",\"rel\":\"");
        json.escaped(rel);
        json.ascii("\",\"href\":\"");
        json.escaped(href);
        return json.toArray();
    }

    /// The rest of a link to a page, and the end of the notice that it is the last of.
    private static byte[] page(String rel, String href) {
        JsonBytes json = new JsonBytes(128);
        json.piece(link(rel, href));
        json.ascii("\",\"type\":\"text/html\"}]}");
        return json.toArray();
    }
}
