package org.cadastre.export.rdap;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cadastre.name.DomainName;
import org.cadastre.name.ReverseZone;
import org.cadastre.number.IpRange;
import org.cadastre.registry.Domain;
import org.jspecify.annotations.Nullable;

/// Reads a domain (RFC 9083 §5.3).
final class DomainReader {
    /// The IANA registry "RDAP JSON Values", type domain variant relation (RFC 9083 §10.2.5).
    private static final Set<String> RELATIONS =
            Set.of("registered", "unregistered", "registration restricted", "open registration", "conjoined");

    private DomainReader() {}

    static ReadObject read(Json.Members object, @Nullable String handle, ObjectScope scope) {
        DomainName name = NameserverReader.name(object, scope);
        if (name == null) {
            return new ReadObject.Bad(
                    "The ldhName is " + ObjectReader.shown(scope.text(object, "ldhName")) + ", not a domain name.");
        }
        return new ReadObject.Good(new Domain(
                handle,
                name.text(),
                name.unicode(),
                zone(name, scope),
                variants(object, scope),
                NameserverReader.nested(object, scope),
                SecureDnsReader.read(object, scope),
                PublicIdReader.read(object, scope),
                null,
                DetailsReader.read(object, scope)));
    }

    private static @Nullable IpRange zone(DomainName name, ObjectScope scope) {
        if (!ReverseZone.isReverse(name)) {
            return null;
        }
        if (ReverseZone.of(name) instanceof ReverseZone zone) {
            return zone.range();
        }
        scope.odd(Oddity.ZONE, name.text());
        return null;
    }

    private static List<Domain.Variants> variants(Json.Members object, ObjectScope scope) {
        List<Domain.Variants> found = new ArrayList<>();
        for (Json.Members each : scope.objects(object, "variants")) {
            List<String> relations = new ArrayList<>();
            for (String relation : scope.texts(each, "relation")) {
                if (RELATIONS.contains(relation)) {
                    relations.add(relation);
                } else {
                    scope.odd(Oddity.VARIANT, relation);
                }
            }
            List<Domain.VariantName> names = names(each, scope);
            if (!names.isEmpty()) {
                found.add(new Domain.Variants(relations, scope.text(each, "idnTable"), names));
            }
        }
        return found;
    }

    private static List<Domain.VariantName> names(Json.Members variants, ObjectScope scope) {
        List<Domain.VariantName> names = new ArrayList<>();
        for (Json.Members each : scope.objects(variants, "variantNames")) {
            DomainName name = NameserverReader.name(each, scope);
            if (name == null) {
                scope.odd(Oddity.VARIANT, "");
            } else {
                names.add(new Domain.VariantName(name.text(), name.unicode()));
            }
        }
        return names;
    }
}
