package org.cadastre.export.rdap;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.registry.Details;
import org.cadastre.registry.Link;
import org.cadastre.registry.Remark;
import org.jspecify.annotations.Nullable;

/// The address of a geofeed in a remark of a network, `Geofeed https://example.net/geofeed.csv` (RFC 9632 §3).
final class GeofeedRemark {
    private static final String WORD = "Geofeed ";
    private static final String MEDIA_TYPE = "application/geofeed+csv";

    private GeofeedRemark() {}

    /// The details with the first such address as a link, unless there is a geofeed link already.
    static Details asLink(Details details) {
        for (Link link : details.links()) {
            if (link.rel().equals(Link.GEOFEED)) {
                return details;
            }
        }
        String href = href(details.remarks());
        if (href == null) {
            return details;
        }
        List<Link> links = new ArrayList<>(details.links());
        links.add(new Link(Link.GEOFEED, href, MEDIA_TYPE, List.of(), null, null));
        return details.withLinks(links);
    }

    private static @Nullable String href(List<Remark> remarks) {
        for (Remark remark : remarks) {
            for (String paragraph : remark.description()) {
                for (String line : paragraph.lines().toList()) {
                    String href = line.startsWith(WORD)
                            ? line.substring(WORD.length()).strip()
                            : "";
                    if (href.startsWith("https://") && LinkReader.isAbsolute(href)) {
                        return href;
                    }
                }
            }
        }
        return null;
    }
}
