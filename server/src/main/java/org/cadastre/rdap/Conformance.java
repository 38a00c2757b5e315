package org.cadastre.rdap;

import org.cadastre.query.Resource;
import org.cadastre.registry.AutnumModel;

/// The specifications that a body can be made by (RFC 9083 §4.1), in the order that they are named.
enum Conformance {
    LEVEL_0("rdap_level_0"),
    NRO_PROFILE("nro_rdap_profile_0"),
    CIDR("cidr0"),
    AUTNUMS_HIERARCHICAL("nro_rdap_profile_asn_hierarchical_0"),
    AUTNUMS_FLAT("nro_rdap_profile_asn_flat_0"),
    OBJECT_TAGS("rdap_objectTag_level_0"),
    GEOFEED("geofeed1"),
    RIR_SEARCH("rirSearch1"),
    IPS("ips"),
    IP_RESULTS("ipSearchResults"),
    AUTNUMS("autnums"),
    AUTNUM_RESULTS("autnumSearchResults"),
    REVERSE_SEARCH("reverse_search"),
    PAGING("paging"),
    SORTING("sorting"),
    SUBSETTING("subsetting"),
    REDACTED("redacted"),
    REDIRECT_WITH_CONTENT("redirect_with_content"),
    JSCONTACT("jscontact"),
    CIR("cir0");

    private static final int COMMON = LEVEL_0.bit() | NRO_PROFILE.bit() | CIDR.bit();
    /// Those of an answer to any search for networks (RFC 9910 §6).
    static final int IP_SEARCH = RIR_SEARCH.bit() | IPS.bit() | IP_RESULTS.bit();
    /// Those of an answer to any search for autnums (RFC 9910 §6).
    static final int AUTNUM_SEARCH = RIR_SEARCH.bit() | AUTNUMS.bit() | AUTNUM_RESULTS.bit();

    private static final Conformance[] ALL = values();

    private static final byte[][] ENCODED = encoded();

    private final String literal;

    Conformance(String literal) {
        this.literal = literal;
    }

    /// Its place in a set of these.
    int bit() {
        return 1 << ordinal();
    }

    /// What an answer with objects of a class as results is made by, besides what every body is.
    static int ofResults(Resource resource) {
        return switch (resource) {
            case IPS -> IP_SEARCH;
            case AUTNUMS -> AUTNUM_SEARCH;
            case DOMAINS, ENTITIES, NAMESERVERS -> 0;
        };
    }

    /// Those of every body (NRO profile §4.1).
    static int always(AutnumModel autnums) {
        return switch (autnums) {
            case HIERARCHICAL -> COMMON | AUTNUMS_HIERARCHICAL.bit();
            case FLAT -> COMMON | AUTNUMS_FLAT.bit();
        };
    }

    /// What help says that the server is made by: all that its settings do not switch off.
    ///
    /// @param simulated whether the data is a simulated world
    static int offered(RdapSettings settings, boolean simulated) {
        int set = (1 << ALL.length) - 1 & ~(AUTNUMS_HIERARCHICAL.bit() | AUTNUMS_FLAT.bit());
        if (settings.personalData() == PersonalData.SHOWN) {
            set &= ~REDACTED.bit();
        }
        if (!settings.cir().isOn(simulated)) {
            set &= ~CIR.bit();
        }
        return settings.contacts().hasJsContact() ? set : set & ~JSCONTACT.bit();
    }

    /// Writes the literals of a set in their order.
    static void write(JsonBytes json, int set) {
        for (Conformance each : ALL) {
            if ((set & each.bit()) != 0) {
                json.part(ENCODED[each.ordinal()]);
            }
        }
    }

    private static byte[][] encoded() {
        byte[][] encoded = new byte[ALL.length][];
        for (Conformance each : ALL) {
            encoded[each.ordinal()] = JsonBytes.encodedText(each.literal);
        }
        return encoded;
    }
}
