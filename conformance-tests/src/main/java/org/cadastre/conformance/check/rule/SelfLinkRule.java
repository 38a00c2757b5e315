package org.cadastre.conformance.check.rule;

import static org.cadastre.conformance.check.answer.Breaches.quoted;

import java.util.List;
import java.util.Locale;
import org.cadastre.conformance.check.answer.Answer;
import org.cadastre.conformance.check.answer.Asked;
import org.cadastre.conformance.check.answer.Breaches;
import org.cadastre.conformance.check.answer.Instance;
import org.cadastre.conformance.check.answer.ObjectClass;
import org.cadastre.conformance.check.answer.Place;
import org.cadastre.conformance.check.number.Address;
import org.cadastre.conformance.check.number.AddressRange;

/// RFC 9083 §5 and NRO profile §4.2: each object links to itself, with the media type and in the canonical form.
final class SelfLinkRule implements Rule {
    private static final String RDAP = "application/rdap+json";

    @Override
    public void check(Answer answer, Breaches breaches) {
        for (Instance instance : answer.instances()) {
            List<Place> selves = instance.place().items("links").stream()
                    .filter(link -> link.text("rel").equals("self"))
                    .toList();
            if (selves.isEmpty()) {
                if (answer.isNro() && instance.kind() != ObjectClass.NAMESERVER) {
                    breaches.add("N-03", instance.place(), "the object has no self link");
                }
                continue;
            }
            int typed = 0;
            for (Place self : selves) {
                if (!self.has("type")) {
                    breaches.add("R-06", self, "a self link of an object has the type " + RDAP);
                } else if (self.text("type").startsWith(RDAP) && ++typed > 1) {
                    breaches.add("X-12", self, "a second self link");
                }
            }
            if (answer.isNro()) {
                canonical(instance, selves.getFirst().member("href"), breaches);
            }
        }
    }

    private static void canonical(Instance instance, Place href, Breaches breaches) {
        String url = href.text();
        if (!Uris.isAbsolute(url)) {
            return;
        }
        Asked leads = Asked.of(url);
        if (leads.lookup() != instance.kind()) {
            breaches.add(
                    "R-07",
                    href,
                    quoted(url) + " looks up no " + instance.kind().className());
            return;
        }
        boolean isCanonical = url.indexOf('?') < 0 && url.indexOf('#') < 0 && leadsTo(instance, leads.rest());
        if (!isCanonical) {
            breaches.add("R-07", href, quoted(url) + " is not the canonical URL of the object");
        }
    }

    private static boolean leadsTo(Instance instance, String rest) {
        Place place = instance.place();
        return switch (instance.kind()) {
            case IP_NETWORK -> leadsToNetwork(place, rest);
            case AUTNUM ->
                !place.member("startAutnum").node().isIntegralNumber()
                        || rest.equals(place.member("startAutnum").node().asString());
            case DOMAIN, NAMESERVER ->
                place.text("ldhName").isEmpty() || rest.equals(withoutDot(place.text("ldhName")));
            // What follows an @ tells which of several registries is meant, where each has a holder of this handle.
            case ENTITY -> (rest + "@").startsWith(place.text("handle") + "@");
        };
    }

    private static boolean leadsToNetwork(Place place, String rest) {
        Address first = Address.parse(place.text("startAddress"));
        Address last = Address.parse(place.text("endAddress"));
        if (first == null || last == null || first.bits() != last.bits() || first.compareTo(last) > 0) {
            return true;
        }
        AddressRange network = new AddressRange(first, last);
        List<String> prefixes = network.prefixes();
        int slash = rest.indexOf('/');
        Address written = Address.parse(slash < 0 ? rest : rest.substring(0, slash));
        AddressRange asked = AddressRange.parse(rest);
        if (written == null || asked == null || !written.isWritten(slash < 0 ? rest : rest.substring(0, slash))) {
            return false;
        }
        if (prefixes.size() == 1) {
            return slash >= 0 && asked.equals(network) && written.equals(first);
        }
        return network.contains(asked);
    }

    private static String withoutDot(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
