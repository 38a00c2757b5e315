package org.cadastre.conformance.check.rule;

import static org.cadastre.conformance.check.answer.Breaches.quoted;

import java.util.List;
import java.util.Locale;
import org.cadastre.conformance.check.answer.Answer;
import org.cadastre.conformance.check.answer.Breaches;
import org.cadastre.conformance.check.answer.Instance;
import org.cadastre.conformance.check.answer.ObjectClass;
import org.cadastre.conformance.check.answer.Place;
import org.cadastre.conformance.check.number.Address;
import org.cadastre.conformance.check.number.AddressRange;

/// RFC 9083 §5.2 and §5.3, NRO profile §3.1 and §5.2: names, the addresses of nameservers, the network of a zone.
final class DomainRule implements Rule {
    @Override
    public void check(Answer answer, Breaches breaches) {
        for (Instance instance : answer.instances(ObjectClass.DOMAIN)) {
            Place domain = instance.place();
            names(answer, domain, breaches);
            if (answer.isNro() && !answer.top().has("subsetting_metadata")) {
                mandatory(domain, breaches);
            }
            network(domain, breaches);
        }
        for (Instance instance : answer.instances(ObjectClass.NAMESERVER)) {
            Place nameserver = instance.place();
            names(answer, nameserver, breaches);
            Place addresses = nameserver.member("ipAddresses");
            addresses(addresses.items("v4"), 32, breaches);
            addresses(addresses.items("v6"), 128, breaches);
        }
    }

    private static void mandatory(Place domain, Breaches breaches) {
        if (!domain.has("ldhName")) {
            breaches.add("N-09", domain, "ldhName is missing");
        }
        if (!domain.has("nameservers") && !domain.texts("status").contains("reserved")) {
            breaches.add("N-09", domain, "nameservers is missing");
        }
    }

    private static void names(Answer answer, Place object, Breaches breaches) {
        String ldh = object.text("ldhName");
        String unicode = object.text("unicodeName");
        if (!ldh.isEmpty() && !Names.isLdh(ldh)) {
            breaches.add("X-24", object.member("ldhName"), quoted(ldh) + " is no domain name");
        }
        for (String member : List.of("ldhName", "unicodeName")) {
            String name = object.text(member);
            if (answer.isNro() && !name.isEmpty() && !name.endsWith(".")) {
                breaches.add("N-01", object.member(member), quoted(name) + " has no dot at its end");
            }
        }
        boolean ascii = unicode.chars().allMatch(c -> c < 0x80);
        if (!ldh.isEmpty() && !unicode.isEmpty() && ascii && !unicode.equalsIgnoreCase(ldh)) {
            breaches.add("X-25", object.member("unicodeName"), "it is another name than ldhName");
        }
    }

    private static void network(Place domain, Breaches breaches) {
        String name = domain.text("ldhName").toLowerCase(Locale.ROOT);
        AddressRange zone =
                AddressRange.ofReverseZone(name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
        Place network = domain.member("network");
        Address first = Address.parse(network.text("startAddress"));
        Address last = Address.parse(network.text("endAddress"));
        if (zone == null || first == null || last == null || first.bits() != last.bits() || first.compareTo(last) > 0) {
            return;
        }
        if (!new AddressRange(first, last).isNestedWith(zone)) {
            breaches.add("N-09", network, "the network has none of the addresses of the zone");
        }
    }

    private static void addresses(List<Place> items, int bits, Breaches breaches) {
        for (Place item : items) {
            Address address = NetworkRule.address(item, breaches);
            if (address != null && address.bits() != bits) {
                breaches.add("X-22", item, "the address is of the other version");
            }
        }
    }
}
