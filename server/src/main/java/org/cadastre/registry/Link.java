package org.cadastre.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A link from an object to elsewhere (RFC 9083 §4.2, RFC 8288).
///
/// @param rel the relation types, separated by a blank
/// @param href absolute URI in ASCII
/// @param type media type of the target, or null
/// @param hreflang languages of the target, BCP 47 tags
/// @param title a heading, or null
/// @param media what kind of device the target is for, or null
public record Link(
        String rel,
        String href,
        @Nullable String type,
        List<String> hreflang,
        @Nullable String title,
        @Nullable String media) {
    /// The relation to a file of geolocations (RFC 9877).
    public static final String GEOFEED = "geofeed";

    public Link {
        hreflang = List.copyOf(hreflang);
    }
}
