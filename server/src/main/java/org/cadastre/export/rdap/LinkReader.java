package org.cadastre.export.rdap;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cadastre.registry.Link;

/// Reads links (RFC 9083 §4.2). Those that the server makes anew, to the object itself and to what RFC 9910 finds
/// from it, are passed over.
final class LinkReader {
    private static final List<String> MADE_ANEW = List.of("self", "rdap-up", "rdap-top", "rdap-down", "rdap-bottom");

    private LinkReader() {}

    /// Reads the links of an object or of a part of one.
    static List<Link> read(Json.Members object, ObjectScope scope) {
        List<Link> links = new ArrayList<>();
        for (Json.Members each : scope.objects(object, "links")) {
            read(each, links, scope);
        }
        return links;
    }

    private static void read(Json.Members each, List<Link> links, ObjectScope scope) {
        String rel = scope.text(each, "rel");
        String href = scope.text(each, "href");
        if (rel != null && MADE_ANEW.contains(rel.split(" ", 2)[0].toLowerCase(Locale.ROOT))) {
            return;
        }
        if (rel == null || href == null || !isAbsolute(href)) {
            scope.odd(Oddity.LINK, href == null ? "" : href);
            return;
        }
        List<String> hreflang = hreflang(each, scope);
        if (rel.equals(Link.GEOFEED) && !isGeofeed(href, hreflang, links)) {
            scope.odd(Oddity.GEOFEED, href);
            return;
        }
        links.add(new Link(
                rel, href, scope.text(each, "type"), hreflang, scope.text(each, "title"), scope.text(each, "media")));
    }

    /// Languages are an array, and one of them is as good without (RFC 9083 §4.2).
    private static List<String> hreflang(Json.Members each, ObjectScope scope) {
        List<String> found = new ArrayList<>();
        List<Json> values =
                each.value("hreflang") instanceof Json.Text alone ? List.of(alone) : scope.list(each, "hreflang");
        for (Json value : values) {
            String text = scope.text(value, "hreflang");
            if (text != null && DetailsReader.isLanguage(text)) {
                found.add(text);
            } else if (text != null) {
                scope.odd(Oddity.LANGUAGE, text);
            }
        }
        return found;
    }

    /// RFC 9877: the target is https, and there is one link only, or one for each language.
    private static boolean isGeofeed(String href, List<String> hreflang, List<Link> before) {
        return href.regionMatches(true, 0, "https://", 0, 8)
                && before.stream()
                        .noneMatch(link -> link.rel().equals(Link.GEOFEED)
                                && (hreflang.isEmpty() || link.hreflang().equals(hreflang)));
    }

    static boolean isAbsolute(String href) {
        if (!href.chars().allMatch(c -> c > ' ' && c <= '~')) {
            return false;
        }
        try {
            return new URI(href).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
