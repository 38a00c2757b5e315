package org.cadastre.report;

/// A form that figures are answered in.
public enum FigureFormat {
    JSON("json", "application/json"),
    CSV("csv", "text/csv; charset=utf-8"),
    /// A picture.
    SVG("svg", "image/svg+xml"),
    /// Prefixes, one a line.
    CIDR("cidr", "text/plain; charset=utf-8"),
    /// Prefixes as attributes of a route-set.
    RPSL("rpsl", "text/plain; charset=utf-8"),
    /// A statistics file, which has no ending.
    STATISTICS("", "text/plain; charset=us-ascii");

    private final String ending;
    private final String mediaType;

    FigureFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /// The ending of the paths that ask for it, and its word in the parameter `format`; empty for none.
    public String ending() {
        return ending;
    }

    /// The media type of the answers.
    public String mediaType() {
        return mediaType;
    }
}
