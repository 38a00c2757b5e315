package org.cadastre.conformance.check.rule;

import java.util.Locale;
import org.cadastre.conformance.check.answer.Answer;
import org.cadastre.conformance.check.answer.Answer.Kind;
import org.cadastre.conformance.check.answer.Breaches;
import org.cadastre.conformance.check.answer.ObjectClass;
import org.cadastre.conformance.check.answer.Place;
import org.cadastre.conformance.check.number.Address;
import org.cadastre.conformance.check.number.AddressRange;
import tools.jackson.databind.JsonNode;

/// RFC 9082 §3.1: the object is of the class that was asked for, and holds what was asked for.
final class LookupRule implements Rule {
    @Override
    public void check(Answer answer, Breaches breaches) {
        Place top = answer.top();
        ObjectClass found = answer.topmost();
        if (answer.kind() == Kind.OBJECT && found == null) {
            if (isOfExtension(top)) {
                return;
            }
            breaches.add("X-05", top.member("objectClassName"), "this class is none of RFC 9083");
            return;
        }
        ObjectClass single = answer.asked().single();
        if (single != null && answer.kind() == Kind.SEARCH) {
            breaches.add(answer.asked().lookup() == null ? "S-04" : "X-05", top, "one object was asked for");
        }
        if (answer.asked().isHelp() && answer.kind() != Kind.HELP && answer.kind() != Kind.ERROR) {
            breaches.add("R-19", top, "help was asked for");
        }
        if (single == null || found == null) {
            return;
        }
        if (single != found) {
            breaches.add(
                    "X-05",
                    top.member("objectClassName"),
                    "an object of the class " + single.className() + " was asked for");
            return;
        }
        if (answer.asked().lookup() != null) {
            holds(found, top, answer.asked().rest(), breaches);
        }
    }

    /// Whether the class has the name that a declared extension gives it (RFC 9083 §2.1).
    private static boolean isOfExtension(Place top) {
        return top.texts("rdapConformance").stream()
                .anyMatch(id -> top.text("objectClassName").startsWith(id + "_"));
    }

    private static void holds(ObjectClass found, Place top, String asked, Breaches breaches) {
        switch (found) {
            case IP_NETWORK -> network(top, asked, breaches);
            case AUTNUM -> autnum(top, asked, breaches);
            case DOMAIN -> name(top, asked, true, breaches);
            case NAMESERVER -> name(top, asked, false, breaches);
            case ENTITY -> {
                String handle = top.text("handle");
                int registry = asked.lastIndexOf('@');
                boolean isAsked = handle.equalsIgnoreCase(asked)
                        || (registry > 0 && handle.equalsIgnoreCase(asked.substring(0, registry)));
                if (!handle.isEmpty() && !isAsked) {
                    breaches.add("Q-28", top.member("handle"), "another handle was asked for");
                }
            }
        }
    }

    private static void network(Place top, String asked, Breaches breaches) {
        int zone = asked.indexOf('%');
        AddressRange range = AddressRange.parse(zone < 0 ? asked : asked.substring(0, zone));
        Address first = Address.parse(top.text("startAddress"));
        Address last = Address.parse(top.text("endAddress"));
        if (range == null
                || first == null
                || last == null
                || first.bits() != last.bits()
                || first.compareTo(last) > 0) {
            return;
        }
        if (!new AddressRange(first, last).contains(range)) {
            breaches.add("Q-01", top, "the network does not hold all of what was asked for");
        }
    }

    private static void autnum(Place top, String asked, Breaches breaches) {
        JsonNode start = top.member("startAutnum").node();
        JsonNode end = top.member("endAutnum").node();
        if (!asked.matches("[0-9]{1,10}") || !start.canConvertToLong() || !end.canConvertToLong()) {
            return;
        }
        long number = Long.parseLong(asked);
        boolean isOrdered = start.longValue() <= end.longValue();
        if (isOrdered && (number < start.longValue() || number > end.longValue())) {
            breaches.add("Q-20", top, "the autnum does not hold the number that was asked for");
        }
    }

    private static void name(Place top, String asked, boolean mayEnclose, Breaches breaches) {
        String found = dotted(top.text("ldhName"));
        boolean isAscii = asked.chars().allMatch(c -> c < 0x80);
        boolean isAsked = mayEnclose
                ? ("." + dotted(asked)).endsWith("." + found)
                : dotted(asked).equals(found);
        if (!top.text("ldhName").isEmpty() && isAscii && !isAsked) {
            breaches.add("Q-22", top.member("ldhName"), "another name was asked for");
        }
    }

    private static String dotted(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower : lower + ".";
    }
}
