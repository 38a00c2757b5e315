package org.cadastre.conformance.check.rule;

import java.util.Map;
import java.util.Set;

/// IANA "RDAP Extensions" and the identifiers of drafts that servers already send.
final class Extensions {
    /// What `rdapConformance` may name.
    static final Set<String> KNOWN = Set.of(
            "rdap_level_0",
            // The identifier of RFC 8521 §4; the registry has the one after it.
            "rdap_objectTag_level_0",
            "rdap_objectTag",
            "arin_originas0",
            "artRecord",
            "autnums",
            "autnumSearchResults",
            "cidr0",
            "farv1",
            "fred",
            "geofeed1",
            "icann_rdap_response_profile_0",
            "icann_rdap_response_profile_1",
            "icann_rdap_technical_implementation_guide_0",
            "icann_rdap_technical_implementation_guide_1",
            "ips",
            "ipSearchResults",
            "nask",
            "nro_rdap_profile_0",
            "nro_rdap_profile_asn_flat_0",
            "nro_rdap_profile_asn_hierarchical_0",
            "paging",
            "platformNS",
            "redacted",
            "redirect_with_content",
            "regType",
            "reverse_search",
            "rirSearch1",
            "sorting",
            "subsetting",
            "ttl0",
            // Drafts, and cir0 of this project.
            "exts",
            "redirects0",
            "versioning",
            "jscontact",
            "rpki1",
            "nroBulkRdap1",
            "cir0");

    /// The tags of the regional registries, and the host that answers for each: IANA's "Bootstrap Service Registry for
    /// Provider Object Tags", and AFRINIC, which uses one that is not in it.
    static final Map<String, String> TAGS = Map.of(
            "AFRINIC", "rdap.afrinic.net",
            "APNIC", "rdap.apnic.net",
            "ARIN", "rdap.arin.net",
            "LACNIC", "rdap.lacnic.net",
            "RIPE", "rdap.db.ripe.net");

    private Extensions() {}

    /// The tag of a handle (RFC 8521 §2): what follows the last hyphen; empty when that is no tag.
    static String tag(String handle) {
        int hyphen = handle.lastIndexOf('-');
        String tag = hyphen < 1 ? "" : handle.substring(hyphen + 1);
        return tag.matches("\\w{1,8}") ? tag : "";
    }
}
