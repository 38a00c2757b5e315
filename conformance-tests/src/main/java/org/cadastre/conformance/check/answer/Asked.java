package org.cadastre.conformance.check.answer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cadastre.conformance.check.number.AddressRange;
import org.jspecify.annotations.Nullable;

/// A URL of RDAP, read as far as the checker compares it: without its host, which a proxy may have changed.
///
/// @param base the path segments before those
/// @param segments the decoded path segments from the one on that names a class, a search or help; all segments of the
/// path when none does
/// @param isRdap whether one of them did
/// @param parameters the decoded query parameters, the first of each name
public record Asked(List<String> base, List<String> segments, boolean isRdap, Map<String, String> parameters) {
    /// Reads any text at all.
    public static Asked of(String url) {
        String text = cutAt(url, '#');
        int query = text.indexOf('?');
        String path = query < 0 ? text : text.substring(0, query);
        int authority = path.indexOf("://");
        if (authority >= 0) {
            int slash = path.indexOf('/', authority + 3);
            path = slash < 0 ? "" : path.substring(slash);
        }
        List<String> base = new ArrayList<>();
        List<String> segments = new ArrayList<>();
        boolean isRdap = false;
        for (String segment : path.split("/", -1)) {
            if (!isRdap && isFirst(segment)) {
                isRdap = true;
                base.addAll(segments);
                segments.clear();
            }
            segments.add(decoded(segment));
        }
        return new Asked(
                List.copyOf(base),
                List.copyOf(segments),
                isRdap,
                query < 0 ? Map.of() : parameters(text.substring(query + 1)));
    }

    private static boolean isFirst(String segment) {
        if (segment.equals("help")) {
            return true;
        }
        for (ObjectClass each : ObjectClass.ALL) {
            if (segment.equals(each.lookup()) || segment.equals(each.search())) {
                return true;
            }
        }
        return false;
    }

    private static String cutAt(String text, char end) {
        int at = text.indexOf(end);
        return at < 0 ? text : text.substring(0, at);
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            parameters.putIfAbsent(decoded(name), decoded(value.replace('+', ' ')));
        }
        return parameters;
    }

    /// The text with each percent-encoded triplet decoded as UTF-8; what is no triplet stays as it is.
    public static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low < 0) {
                decoded.write(bytes[i]);
            } else {
                decoded.write(high << 4 | low);
                i += 2;
            }
        }
        return decoded.toString(StandardCharsets.UTF_8);
    }

    /// A segment, empty when there are not so many.
    public String segment(int index) {
        return index < segments.size() ? segments.get(index) : "";
    }

    /// What follows the first segment, as one text: `192.0.2.0/24` of `ip/192.0.2.0/24`.
    public String rest() {
        return segments.size() < 2 ? "" : String.join("/", segments.subList(1, segments.size()));
    }

    /// The class that is looked up, or null.
    public @Nullable ObjectClass lookup() {
        for (ObjectClass each : ObjectClass.ALL) {
            if (isRdap && segment(0).equals(each.lookup())) {
                return each;
            }
        }
        return null;
    }

    /// The class that is searched, or null.
    public @Nullable ObjectClass search() {
        for (ObjectClass each : ObjectClass.ALL) {
            if (isRdap && segment(0).equals(each.search())) {
                return each;
            }
        }
        return null;
    }

    /// The relation of RFC 9910 that is asked for, such as `rdap-up`, or an empty text.
    public String relation() {
        return search() != null && segment(1).equals("rirSearch1") ? segment(2) : "";
    }

    /// The class of which one object is asked for, by look-up or by a relation that has one at most; null for others.
    public @Nullable ObjectClass single() {
        String relation = relation();
        return relation.equals("rdap-up") || relation.equals("rdap-top") ? search() : lookup();
    }

    /// Whether help is asked for.
    public boolean isHelp() {
        return isRdap && segment(0).equals("help");
    }

    /// Whether both mean the same resource, whatever the base and the query string: the same segments in any case, the
    /// same addresses in any form of writing.
    public boolean isSamePath(Asked other) {
        String one = meaning();
        String two = other.meaning();
        boolean hasUnknownBase = !isRdap && !other.isRdap;
        return one.equals(two) || (hasUnknownBase && (one.endsWith(two) || two.endsWith(one)));
    }

    /// Whether the other is a folder that this is in, such as the base of the service.
    public boolean isBelow(Asked folder) {
        return !folder.isRdap && (whole() + "/").startsWith(folder.whole() + "/");
    }

    private String whole() {
        List<String> all = new ArrayList<>(base);
        all.addAll(segments);
        return trimmed(String.join("/", all));
    }

    /// What is asked for, the same text for every way of asking for it.
    public String meaning() {
        int key = relation().isEmpty() ? 1 : 3;
        boolean isOfAddresses = lookup() == ObjectClass.IP_NETWORK || (key == 3 && search() == ObjectClass.IP_NETWORK);
        if (isOfAddresses && segments.size() > key) {
            String text = String.join("/", segments.subList(key, segments.size()));
            int zone = text.indexOf('%');
            AddressRange range = AddressRange.parse(zone < 0 ? text : text.substring(0, zone));
            if (range != null) {
                return String.join("/", segments.subList(0, key)) + "/" + range.prefixes();
            }
        }
        return trimmed(String.join("/", segments)).toLowerCase(Locale.ROOT);
    }

    private static String trimmed(String path) {
        int end = path.length();
        while (end > 0 && (path.charAt(end - 1) == '/' || path.charAt(end - 1) == '.')) {
            end--;
        }
        return path.substring(0, end);
    }
}
