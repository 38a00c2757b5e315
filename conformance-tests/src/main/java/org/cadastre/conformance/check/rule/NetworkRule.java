package org.cadastre.conformance.check.rule;

import static org.cadastre.conformance.check.answer.Breaches.quoted;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.conformance.check.answer.Answer;
import org.cadastre.conformance.check.answer.Breaches;
import org.cadastre.conformance.check.answer.Instance;
import org.cadastre.conformance.check.answer.ObjectClass;
import org.cadastre.conformance.check.answer.Place;
import org.cadastre.conformance.check.number.Address;
import org.cadastre.conformance.check.number.AddressRange;
import org.jspecify.annotations.Nullable;

/// RFC 9083 §5.4, cidr0 and NRO profile §5.4: the addresses of a network.
final class NetworkRule implements Rule {
    private static final List<String> MANDATORY =
            List.of("handle", "startAddress", "endAddress", "ipVersion", "status");

    @Override
    public void check(Answer answer, Breaches breaches) {
        for (Instance instance : answer.instances(ObjectClass.IP_NETWORK)) {
            Place network = instance.place();
            NumberObjects.mandatory(answer, network, MANDATORY, breaches);
            NumberObjects.state(answer, network, breaches);
            Address first = address(network.member("startAddress"), breaches);
            Address last = address(network.member("endAddress"), breaches);
            version(network.member("ipVersion"), first, last, breaches);
            AddressRange range = range(network, first, last, breaches);
            prefixes(network, range, breaches);
        }
    }

    /// The address in a member; null when there is none, with a breach when there is something else.
    static @Nullable Address address(Place member, Breaches breaches) {
        String text = member.text();
        if (text.isEmpty()) {
            return null;
        }
        Address address = Address.parse(text);
        if (address == null) {
            breaches.add("R-16", member, quoted(text) + " is no address");
        } else if (!address.isWritten(text)) {
            breaches.add("R-16", member, quoted(text) + " is not written as in RFC 5952");
        }
        return address;
    }

    private static void version(Place version, @Nullable Address first, @Nullable Address last, Breaches breaches) {
        String text = version.text();
        if (!text.equals("v4") && !text.equals("v6")) {
            return;
        }
        int bits = text.equals("v4") ? 32 : 128;
        if ((first != null && first.bits() != bits) || (last != null && last.bits() != bits)) {
            breaches.add("X-22", version, "the addresses are of the other version");
        }
    }

    private static @Nullable AddressRange range(
            Place network, @Nullable Address first, @Nullable Address last, Breaches breaches) {
        if (first == null || last == null) {
            return null;
        }
        if (first.bits() != last.bits() || first.compareTo(last) > 0) {
            breaches.add("X-21", network.member("startAddress"), "it is after endAddress");
            return null;
        }
        return new AddressRange(first, last);
    }

    private static void prefixes(Place network, @Nullable AddressRange range, Breaches breaches) {
        if (!network.member("cidr0_cidrs").node().isArray()) {
            return;
        }
        List<String> given = new ArrayList<>();
        for (Place cidr : network.items("cidr0_cidrs")) {
            Place prefix = cidr.member(cidr.has("v4prefix") ? "v4prefix" : "v6prefix");
            Address address = address(prefix, breaches);
            if (address == null || !cidr.member("length").node().isIntegralNumber()) {
                return;
            }
            if (address.bits() != (cidr.has("v4prefix") ? 32 : 128)) {
                breaches.add("X-22", prefix, "the address is of the other version");
            }
            given.add(address.text() + "/" + cidr.member("length").node().asString());
        }
        if (range != null && !given.isEmpty() && !given.equals(range.prefixes())) {
            breaches.add(
                    "X-23",
                    network.member("cidr0_cidrs"),
                    "they are not the fewest prefixes from startAddress to endAddress in order");
        }
    }
}
