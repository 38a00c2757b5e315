package org.cadastre.export.rdap;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.name.DomainName;
import org.cadastre.name.DomainText;
import org.cadastre.number.IpAddress;
import org.cadastre.number.IpText;
import org.cadastre.registry.Nameserver;
import org.jspecify.annotations.Nullable;

/// Reads nameservers (RFC 9083 §5.2), by themselves and within domains.
final class NameserverReader {
    private NameserverReader() {}

    static ReadObject read(Json.Members object, @Nullable String handle, ObjectScope scope) {
        DomainName name = name(object, scope);
        if (name == null) {
            return new ReadObject.Bad(
                    "The ldhName is " + ObjectReader.shown(scope.text(object, "ldhName")) + ", not a domain name.");
        }
        return new ReadObject.Good(nameserver(object, handle, name, scope));
    }

    /// Reads those of a domain.
    static List<Nameserver> nested(Json.Members domain, ObjectScope scope) {
        List<Nameserver> found = new ArrayList<>();
        for (Json.Members each : scope.objects(domain, "nameservers")) {
            DomainName name = name(each, scope);
            if (name == null) {
                String text = scope.text(each, "ldhName");
                scope.odd(Oddity.HOST, text == null ? "" : text);
            } else {
                found.add(nameserver(each, scope.text(each, "handle"), name, scope));
            }
        }
        return found;
    }

    private static Nameserver nameserver(
            Json.Members object, @Nullable String handle, DomainName name, ObjectScope scope) {
        return new Nameserver(
                handle, name.text(), name.unicode(), addresses(object, scope), DetailsReader.read(object, scope));
    }

    private static List<IpAddress> addresses(Json.Members object, ObjectScope scope) {
        List<IpAddress> found = new ArrayList<>();
        if (object.value("ipAddresses") instanceof Json.Members addresses) {
            for (String version : List.of("v4", "v6")) {
                for (String text : scope.texts(addresses, version)) {
                    if (IpText.address(text) instanceof IpAddress address) {
                        found.add(address);
                    } else {
                        scope.odd(Oddity.HOST_ADDRESS, text);
                    }
                }
            }
        } else if (object.has("ipAddresses")) {
            scope.odd(Oddity.NO_OBJECT, "ipAddresses");
        }
        return found;
    }

    /// The name of a domain or nameserver: its `ldhName`, or its `unicodeName` when it has no other; null when
    /// that is no domain name. A `unicodeName` that says something else is noted.
    static @Nullable DomainName name(Json.Members object, ObjectScope scope) {
        String ldh = scope.text(object, "ldhName");
        String unicode = scope.text(object, "unicodeName");
        String text = ldh == null ? unicode : ldh;
        if (text == null || !(DomainText.parse(text) instanceof DomainName name)) {
            return null;
        }
        if (unicode != null && !name.equals(DomainText.parse(unicode))) {
            scope.odd(Oddity.UNICODE_NAME, unicode);
        }
        return name;
    }
}
