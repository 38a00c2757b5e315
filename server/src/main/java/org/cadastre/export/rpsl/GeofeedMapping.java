package org.cadastre.export.rpsl;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.cadastre.registry.Link;
import org.cadastre.rpsl.RpslAttribute;

/// The file of geolocations of a network: that of `geofeed`, else that of a remark
/// `Geofeed https://example.net/geofeed.csv` (RFC 9632 §3).
final class GeofeedMapping {
    private static final String WORD = "Geofeed ";
    private static final String SCHEME = "https://";
    private static final String MEDIA_TYPE = "application/geofeed+csv";

    private GeofeedMapping() {}

    /// The link to it (RFC 9877), of which there is one at most.
    static List<Link> links(Facts facts) {
        for (String href : facts.all(RpslAttribute.GEOFEED)) {
            if (isFile(href)) {
                return link(href);
            }
        }
        for (String remark : facts.all(RpslAttribute.REMARKS)) {
            String href = remark.regionMatches(true, 0, WORD, 0, WORD.length())
                    ? remark.substring(WORD.length()).strip()
                    : "";
            if (isFile(href)) {
                return link(href);
            }
        }
        return List.of();
    }

    private static List<Link> link(String href) {
        return List.of(new Link(Link.GEOFEED, href, MEDIA_TYPE, List.of(), null, null));
    }

    private static boolean isFile(String href) {
        if (!href.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                || !href.chars().allMatch(c -> c > ' ' && c <= '~')) {
            return false;
        }
        try {
            return new URI(href).getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
