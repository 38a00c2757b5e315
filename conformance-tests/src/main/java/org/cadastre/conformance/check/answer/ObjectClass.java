package org.cadastre.conformance.check.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The object classes of RFC 9083 §5, with the names that RFC 9082, 9083 and 9910 give to their paths and results.
public enum ObjectClass {
    IP_NETWORK("ip network", "ip-network", "ip", "ips", "ipSearchResults"),
    AUTNUM("autnum", "autnum", "autnum", "autnums", "autnumSearchResults"),
    DOMAIN("domain", "domain", "domain", "domains", "domainSearchResults"),
    NAMESERVER("nameserver", "nameserver", "nameserver", "nameservers", "nameserverSearchResults"),
    ENTITY("entity", "entity", "entity", "entities", "entitySearchResults");

    /// All classes.
    public static final List<ObjectClass> ALL = List.of(values());

    private final String className;
    private final String schema;
    private final String lookup;
    private final String search;
    private final String results;

    ObjectClass(String className, String schema, String lookup, String search, String results) {
        this.className = className;
        this.schema = schema;
        this.lookup = lookup;
        this.search = search;
        this.results = results;
    }

    /// The value of `objectClassName`.
    public String className() {
        return className;
    }

    /// The name of the schema.
    public String schema() {
        return schema;
    }

    /// The path segment of a look-up.
    public String lookup() {
        return lookup;
    }

    /// The path segment of a search.
    public String search() {
        return search;
    }

    /// The member that holds what a search found.
    public String results() {
        return results;
    }

    /// The class of this `objectClassName`, or null.
    public static @Nullable ObjectClass named(String className) {
        for (ObjectClass each : ALL) {
            if (each.className.equals(className)) {
                return each;
            }
        }
        return null;
    }
}
