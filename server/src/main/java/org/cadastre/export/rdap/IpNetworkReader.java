package org.cadastre.export.rdap;

import org.cadastre.number.IpAddress;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.number.Ipv4Address;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Address;
import org.cadastre.number.Ipv6Range;
import org.cadastre.registry.IpNetwork;
import org.jspecify.annotations.Nullable;

/// Reads an IP network (RFC 9083 §5.4).
final class IpNetworkReader {
    private IpNetworkReader() {}

    static ReadObject read(Json.Members object, @Nullable String handle, ObjectScope scope) {
        String start = scope.text(object, "startAddress");
        String end = scope.text(object, "endAddress");
        if (start == null || !(IpText.address(start) instanceof IpAddress first)) {
            return new ReadObject.Bad("The startAddress is " + ObjectReader.shown(start) + ", not an address.");
        }
        if (end == null || !(IpText.address(end) instanceof IpAddress last)) {
            return new ReadObject.Bad("The endAddress is " + ObjectReader.shown(end) + ", not an address.");
        }
        IpRange range = range(first, last);
        if (range == null) {
            return new ReadObject.Bad("The startAddress " + first + " is above the endAddress " + last
                    + ", or they are of two IP versions.");
        }
        String version = scope.text(object, "ipVersion");
        if (version != null && !version.equals(range instanceof Ipv4Range ? "v4" : "v6")) {
            return new ReadObject.Bad(
                    "The ipVersion is " + Quoted.of(version) + ", and the startAddress is " + first + '.');
        }
        if (handle == null) {
            scope.odd(Oddity.HANDLE, range.toString());
        }
        return new ReadObject.Good(new IpNetwork(
                handle == null ? range.toString() : handle,
                range,
                scope.text(object, "name"),
                scope.text(object, "type"),
                Countries.read(object, scope),
                scope.text(object, "parentHandle"),
                GeofeedRemark.asLink(DetailsReader.read(object, scope))));
    }

    private static @Nullable IpRange range(IpAddress first, IpAddress last) {
        if (first instanceof Ipv4Address a && last instanceof Ipv4Address b && a.compareTo(b) <= 0) {
            return new Ipv4Range(a.bits(), b.bits());
        }
        if (first instanceof Ipv6Address a && last instanceof Ipv6Address b && a.compareTo(b) <= 0) {
            return new Ipv6Range(a.high(), a.low(), b.high(), b.low());
        }
        return null;
    }
}
