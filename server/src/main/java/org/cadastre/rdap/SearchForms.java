package org.cadastre.rdap;

import java.util.Locale;
import org.cadastre.query.Relation;
import org.cadastre.query.Resource;

/// The words of search URLs, and sentences that show their right forms.
final class SearchForms {
    /// The segment before a relation (RFC 9910).
    static final String RELATIONS = "rirSearch1";

    /// The segment before the class of the related objects in a reverse search (RFC 9536).
    static final String REVERSE = "reverse_search";

    /// All relations that can be asked for.
    static final String ALL_RELATIONS = "rdap-up, rdap-top, rdap-down or rdap-bottom";

    private static final String RELATION_PREFIX = "rdap-";

    private SearchForms() {}

    /// The first segment of the paths of a class.
    static String path(Resource resource) {
        return switch (resource) {
            case IPS -> "ips";
            case AUTNUMS -> "autnums";
            case DOMAINS -> "domains";
            case ENTITIES -> "entities";
            case NAMESERVERS -> "nameservers";
        };
    }

    /// The segment of a relation.
    static String name(Relation relation) {
        return RELATION_PREFIX + relation.name().toLowerCase(Locale.ROOT);
    }

    /// The path before what a relation is asked of.
    static String path(Resource resource, Relation relation) {
        return path(resource) + "/" + RELATIONS + "/" + name(relation) + "/";
    }

    /// Shows a search for objects of the class.
    static String search(Resource resource) {
        return switch (resource) {
            case IPS -> "Ask for ips?name=EXAMPLE*, ips?handle=NET* or ips/rirSearch1/rdap-up/192.0.2.0/24.";
            case AUTNUMS -> "Ask for autnums?name=EXAMPLE*, autnums?handle=AS64* or autnums/rirSearch1/rdap-up/64496.";
            case DOMAINS ->
                "Ask for domains?name=2.0.192.in-addr.arpa, domains?nsLdhName=ns*.example.net or "
                        + "domains?nsIp=192.0.2.53.";
            case ENTITIES -> "Ask for entities?fn=Exam* or entities?handle=ORG*.";
            case NAMESERVERS -> "Ask for nameservers?name=ns*.example.net or nameservers?ip=192.0.2.53.";
        };
    }

    /// Shows a relation; of a class that has none, one of networks.
    static String relation(Resource resource, Relation relation) {
        return switch (resource) {
            case IPS, ENTITIES, NAMESERVERS -> "Ask for " + path(Resource.IPS, relation) + "192.0.2.0/24.";
            case AUTNUMS -> "Ask for " + path(resource, relation) + "64496-64511.";
            case DOMAINS -> "Ask for " + path(resource, relation) + "2.0.192.in-addr.arpa.";
        };
    }

    /// Shows a reverse search for objects of the class.
    static String reverse(Resource resource) {
        return "Ask for " + path(resource) + "/reverse_search/entity?handle=ORG1-EX&role=registrant.";
    }
}
