package org.cadastre.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.jspecify.annotations.Nullable;

/// The slow and obvious reading of reverse zones that [ReverseZone] must agree with: it puts the texts of the first and
/// of the last address together out of the labels.
final class StringZones {
    private static final String OCTET = "0|[1-9][0-9]{0,2}";

    private StringZones() {}

    /// The addresses of a name, or null when it is no reverse zone.
    static @Nullable IpRange range(String name) {
        if (name.equals("in-addr.arpa") || name.endsWith(".in-addr.arpa")) {
            return octets(labels(name, "in-addr.arpa"));
        }
        if (name.equals("ip6.arpa") || name.endsWith(".ip6.arpa")) {
            return nibbles(labels(name, "ip6.arpa"));
        }
        return null;
    }

    /// The zones that hold exactly a range, found from the top down.
    static List<String> covering(IpRange range, String zone, int labels) {
        IpRange held = range(zone);
        if (held == null || outside(held, range)) {
            return List.of();
        }
        if (range.contains(held)) {
            return List.of(zone);
        }
        List<String> zones = new ArrayList<>();
        for (int label = 0; label < labels; label++) {
            zones.addAll(covering(range, Integer.toString(label, labels == 16 ? 16 : 10) + "." + zone, labels));
        }
        return zones;
    }

    private static boolean outside(IpRange one, IpRange other) {
        String all = one.first() + "-" + one.last();
        return IpText.range(all) instanceof IpRange
                && (!(IpText.range(one.first() + "-" + other.last()) instanceof IpRange)
                        || !(IpText.range(other.first() + "-" + one.last()) instanceof IpRange));
    }

    private static List<String> labels(String name, String apex) {
        String rest = name.substring(0, name.length() - apex.length());
        List<String> labels = rest.isEmpty() ? new ArrayList<>() : new ArrayList<>(Arrays.asList(rest.split("\\.")));
        Collections.reverse(labels);
        return labels;
    }

    private static @Nullable IpRange octets(List<String> labels) {
        List<String> octets = new ArrayList<>();
        int from = 0;
        int to = 255;
        boolean classless = false;
        for (String label : labels) {
            if (isOctet(label) && octets.size() < 4) {
                int octet = Integer.parseInt(label);
                if (octet < from || octet > to) {
                    return null;
                }
                octets.add(label);
                from = 0;
                to = 255;
                classless = false;
                continue;
            }
            String[] bounds = label.split("[-/]", -1);
            if (classless
                    || octets.isEmpty()
                    || octets.size() > 3
                    || bounds.length != 2
                    || !isOctet(bounds[0])
                    || !isOctet(bounds[1])) {
                return null;
            }
            classless = true;
            from = Integer.parseInt(bounds[0]);
            to = Integer.parseInt(bounds[1]);
            if (label.contains("/")) {
                int size = (int) Math.pow(2, 8 * (octets.size() + 1) - to);
                if (size < 1 || size > 128 || from % size != 0) {
                    return null;
                }
                to = from + size - 1;
            }
            if (from > to) {
                return null;
            }
        }
        List<String> last = new ArrayList<>(octets);
        if (octets.size() < 4) {
            octets.add(Integer.toString(from));
            last.add(Integer.toString(to));
        }
        while (octets.size() < 4) {
            octets.add("0");
            last.add("255");
        }
        return (IpRange) IpText.range(String.join(".", octets) + "-" + String.join(".", last));
    }

    private static boolean isOctet(String label) {
        return label.matches(OCTET) && Integer.parseInt(label) <= 255;
    }

    private static @Nullable IpRange nibbles(List<String> labels) {
        if (labels.size() > 32 || labels.stream().anyMatch(label -> !label.matches("[0-9a-f]"))) {
            return null;
        }
        String digits = String.join("", labels);
        String first = digits + "0".repeat(32 - labels.size());
        String last = digits + "f".repeat(32 - labels.size());
        return (IpRange) IpText.range(groups(first) + "-" + groups(last));
    }

    private static String groups(String digits) {
        return digits.replaceAll("(.{4})(?!$)", "$1:");
    }
}
