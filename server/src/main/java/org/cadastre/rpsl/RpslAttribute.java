package org.cadastre.rpsl;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The attributes that objects of known classes have. Others are kept and given back as they are.
public enum RpslAttribute {
    ABUSE_C("abuse-c", "au"),
    ABUSE_MAILBOX("abuse-mailbox", "am"),
    ADDRESS("address", "ad"),
    ADMIN_C("admin-c", "ac"),
    AGGR_BNDRY("aggr-bndry", "ab"),
    AGGR_MTD("aggr-mtd", "ag"),
    ALIAS("alias", "az"),
    ASSIGNMENT_SIZE("assignment-size", "ae"),
    AS_BLOCK("as-block", "ak"),
    AS_NAME("as-name", "aa"),
    AS_SET("as-set", "as"),
    AUTH("auth", "at"),
    AUTHOR("author", "ah"),
    AUT_NUM("aut-num", "an"),
    CERTIF("certif", "ce"),
    CHANGED("changed", "ch"),
    COMPONENTS("components", "co"),
    COUNTRY("country", "cy"),
    CREATED("created", "cr"),
    DEFAULT("default", "df"),
    DESCR("descr", "de"),
    DOMAIN("domain", "dn"),
    DS_RDATA("ds-rdata", "ds"),
    ENCRYPTION("encryption", "en"),
    EXPORT("export", "ex"),
    EXPORT_COMPS("export-comps", "ec"),
    EXPORT_VIA("export-via", "ev"),
    E_MAIL("e-mail", "em"),
    FAX_NO("fax-no", "fx"),
    FILTER("filter", "fi"),
    FILTER_SET("filter-set", "fs"),
    FINGERPR("fingerpr", "fp"),
    FORM("form", "fr"),
    GEOFEED("geofeed", "gf"),
    GEOLOC("geoloc", "gl"),
    HOLES("holes", "ho"),
    IFADDR("ifaddr", "if"),
    IMPORT("import", "ip"),
    IMPORT_VIA("import-via", "iv"),
    INET6NUM("inet6num", "i6"),
    INETNUM("inetnum", "in"),
    INET_RTR("inet-rtr", "ir"),
    INJECT("inject", "ij"),
    INTERFACE("interface", "ie"),
    IRT("irt", "it"),
    IRT_NFY("irt-nfy", "iy"),
    KEY_CERT("key-cert", "kc"),
    LANGUAGE("language", "ln"),
    LAST_MODIFIED("last-modified", "lm"),
    LOCAL_AS("local-as", "la"),
    MBRS_BY_REF("mbrs-by-ref", "mr"),
    MEMBERS("members", "ms"),
    MEMBER_OF("member-of", "mo"),
    METHOD("method", "mh"),
    MNTNER("mntner", "mt"),
    MNT_BY("mnt-by", "mb"),
    MNT_DOMAINS("mnt-domains", "md"),
    MNT_IRT("mnt-irt", "mi"),
    MNT_LOWER("mnt-lower", "ml"),
    MNT_NFY("mnt-nfy", "mn"),
    MNT_REF("mnt-ref", "mz"),
    MNT_ROUTES("mnt-routes", "mu"),
    MP_DEFAULT("mp-default", "ma"),
    MP_EXPORT("mp-export", "me"),
    MP_FILTER("mp-filter", "mf"),
    MP_IMPORT("mp-import", "my"),
    MP_MEMBERS("mp-members", "mm"),
    MP_PEER("mp-peer", "mp"),
    MP_PEERING("mp-peering", "mg"),
    NETNAME("netname", "na"),
    NIC_HDL("nic-hdl", "nh"),
    NOTIFY("notify", "ny"),
    NSERVER("nserver", "ns"),
    ORG("org", "og"),
    ORGANISATION("organisation", "oa"),
    ORG_NAME("org-name", "on"),
    ORG_TYPE("org-type", "ot"),
    ORIGIN("origin", "or"),
    OWNER("owner", "ow"),
    PEER("peer", "pe"),
    PEERING("peering", "pg"),
    PEERING_SET("peering-set", "ps"),
    PERSON("person", "pn"),
    PHONE("phone", "ph"),
    PINGABLE("pingable", "pa"),
    PING_HDL("ping-hdl", "pc"),
    POEM("poem", "po"),
    POETIC_FORM("poetic-form", "pf"),
    PREFIXLEN("prefixlen", "pl"),
    REF_NFY("ref-nfy", "rn"),
    REMARKS("remarks", "rm"),
    ROLE("role", "ro"),
    ROUTE("route", "rt"),
    ROUTE6("route6", "r6"),
    ROUTE_SET("route-set", "rs"),
    RTR_SET("rtr-set", "is"),
    SIGNATURE("signature", "sg"),
    SOURCE("source", "so"),
    SPONSORING_ORG("sponsoring-org", "sp"),
    STATUS("status", "st"),
    TECH_C("tech-c", "tc"),
    TEXT("text", "tx"),
    UPD_TO("upd-to", "dt"),
    ZONE_C("zone-c", "zc");

    private static final Map<String, RpslAttribute> BY_NAME = new HashMap<>();

    static {
        for (RpslAttribute each : values()) {
            BY_NAME.put(each.text, each);
            BY_NAME.put(each.shortName, each);
        }
    }

    private final String text;
    private final String shortName;

    RpslAttribute(String text, String shortName) {
        this.text = text;
        this.shortName = shortName;
    }

    /// The name, lower case.
    public String text() {
        return text;
    }

    /// The name in two letters.
    public String shortName() {
        return shortName;
    }

    /// The attribute of this name, or null when it is unknown.
    ///
    /// @param name a name of either length, lower case
    public static @Nullable RpslAttribute of(String name) {
        return BY_NAME.get(name);
    }
}
