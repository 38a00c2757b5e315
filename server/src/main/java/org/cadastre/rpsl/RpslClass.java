package org.cadastre.rpsl;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The classes of objects, in the order in which the answer to a query gives them. Objects of other classes are
/// kept and given back as they are.
public enum RpslClass {
    AS_BLOCK("as-block", "ak"),
    AUT_NUM("aut-num", "an"),
    AS_SET("as-set", "as"),
    INETNUM("inetnum", "in"),
    INET6NUM("inet6num", "i6"),
    ROUTE("route", "rt"),
    ROUTE6("route6", "r6"),
    ROUTE_SET("route-set", "rs"),
    INET_RTR("inet-rtr", "ir"),
    FILTER_SET("filter-set", "fs"),
    PEERING_SET("peering-set", "ps"),
    RTR_SET("rtr-set", "is"),
    DOMAIN("domain", "dn"),
    KEY_CERT("key-cert", "kc"),
    IRT("irt", "it"),
    ORGANISATION("organisation", "oa"),
    ROLE("role", "ro"),
    PERSON("person", "pn"),
    MNTNER("mntner", "mt"),
    POETIC_FORM("poetic-form", "pf"),
    POEM("poem", "po");

    private static final Map<String, RpslClass> BY_NAME = new HashMap<>();

    static {
        for (RpslClass each : values()) {
            BY_NAME.put(each.text, each);
            BY_NAME.put(each.shortName, each);
        }
    }

    private final String text;
    private final String shortName;

    RpslClass(String text, String shortName) {
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

    /// The class of this name, or null when it is unknown.
    ///
    /// @param name a name of either length, lower case
    public static @Nullable RpslClass of(String name) {
        return BY_NAME.get(name);
    }
}
