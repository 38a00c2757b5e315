package org.cadastre.rdap;

import org.cadastre.registry.Autnum;

/// Writes AS numbers and blocks of them (RFC 9083 §5.5).
final class AutnumWriter {
    private static final byte[] CLASS = JsonBytes.encoded("\"objectClassName\":\"autnum\"");
    private static final byte[] HANDLE = JsonBytes.encodedName("handle");
    private static final byte[] START = JsonBytes.encodedName("startAutnum");
    private static final byte[] END = JsonBytes.encodedName("endAutnum");
    private static final byte[] NAME = JsonBytes.encodedName("name");
    private static final byte[] TYPE = JsonBytes.encodedName("type");

    private AutnumWriter() {}

    /// The members of an autnum, in the canonical order. A statistics row has no name; clients that format autnums
    /// need one, so it is the handle.
    ///
    /// @param at where the autnum stands in the body, a JSONPath
    static void members(RdapBody body, Autnum autnum, Depth depth, String at) {
        body.json.part(CLASS);
        body.text(HANDLE, autnum.handle());
        body.json.name(START);
        body.json.number(Integer.toUnsignedLong(autnum.range().firstBits()));
        body.json.name(END);
        body.json.number(Integer.toUnsignedLong(autnum.range().lastBits()));
        if (depth != Depth.ID) {
            body.text(NAME, autnum.name() == null ? autnum.handle() : autnum.name());
            body.text(TYPE, autnum.type());
            DetailsWriter.status(body, autnum.details());
            DetailsWriter.country(body, autnum.countries());
        }
        if (depth.isWhole()) {
            DetailsWriter.entities(body, autnum.details());
            RemarkWriter.remarks(body, autnum.details().remarks(), DetailsWriter.countryRemark(autnum.countries()));
        }
        LinkWriter.autnum(body, autnum, depth);
        if (depth.isWhole()) {
            DetailsWriter.port43(body, autnum.details(), depth);
            DetailsWriter.events(body, autnum.details(), depth);
            DetailsWriter.lang(body, autnum.details());
            RedactedWriter.member(body, autnum, depth, at);
            StandingWriter.members(body, autnum.details());
            DetailsWriter.extensions(body, autnum.details());
        }
    }
}
