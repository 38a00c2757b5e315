package org.cadastre.export.rdap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cadastre.registry.ExtensionMember;

/// The extensions that a file may use: those that IANA has registered and those it declares in `rdapConformance`
/// (RFC 9083 §4.1).
///
/// @param declared their identifiers
record Extensions(Set<String> declared) {
    /// The registered ones whose members the server does not make itself.
    static final Extensions REGISTERED = new Extensions(Set.of(
            "arin_originas0",
            "artRecord",
            "farv1",
            "fred",
            "icann_rdap_response_profile_0",
            "icann_rdap_response_profile_1",
            "icann_rdap_technical_implementation_guide_0",
            "icann_rdap_technical_implementation_guide_1",
            "nask",
            "platformNS",
            "regType",
            "ttl0"));

    /// Those whose members the server makes for each answer anew.
    private static final List<String> MADE_ANEW = List.of(
            "cidr0_",
            "cir0_",
            "jscontact_",
            "nroBulkRdap1_",
            "paging_",
            "reverse_search_",
            "rirSearch1_",
            "sorting_",
            "subsetting_");

    /// The members of RFC 9083 and RFC 9537 that objects have, of any class.
    private static final Set<String> KNOWN = Set.of(
            "rdapConformance",
            "notices",
            "objectClassName",
            "handle",
            "startAddress",
            "endAddress",
            "ipVersion",
            "startAutnum",
            "endAutnum",
            "name",
            "type",
            "country",
            "parentHandle",
            "ldhName",
            "unicodeName",
            "variants",
            "nameservers",
            "secureDNS",
            "ipAddresses",
            "network",
            "vcardArray",
            "roles",
            "publicIds",
            "asEventActor",
            "networks",
            "autnums",
            "status",
            "entities",
            "remarks",
            "links",
            "port43",
            "events",
            "lang",
            "redacted");

    Extensions {
        declared = Set.copyOf(declared);
    }

    /// These and those that an object declares.
    Extensions with(List<String> others) {
        if (declared.containsAll(others)) {
            return this;
        }
        Set<String> all = new HashSet<>(declared);
        all.addAll(others);
        return new Extensions(all);
    }

    /// The members of declared extensions that an object has, in the order written. Those of others are noted.
    static List<ExtensionMember> members(Json.Members object, ObjectScope scope) {
        List<ExtensionMember> found = new ArrayList<>();
        for (Map.Entry<String, Json> member : object.values().entrySet()) {
            String name = member.getKey();
            if (KNOWN.contains(name) || MADE_ANEW.stream().anyMatch(name::startsWith)) {
                continue;
            }
            if (scope.extensions().declares(name)) {
                found.add(new ExtensionMember(name, JsonParsing.write(member.getValue())));
            } else {
                scope.odd(Oddity.EXTENSION, name);
            }
        }
        return found;
    }

    /// Whether the member's name is made of the identifier of a declared extension, an underscore, and more
    /// letters, digits or underscores (RFC 9083 §2.1).
    private boolean declares(String name) {
        for (int i = name.indexOf('_'); i > 0; i = name.indexOf('_', i + 1)) {
            if (i + 1 < name.length() && declared.contains(name.substring(0, i))) {
                return name.chars()
                        .allMatch(
                                c -> c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9');
            }
        }
        return false;
    }
}
