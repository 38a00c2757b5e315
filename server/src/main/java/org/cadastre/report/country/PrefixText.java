package org.cadastre.report.country;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.number.IpText;
import org.cadastre.number.NumberKind;
import org.cadastre.report.FigureFormat;
import org.cadastre.report.FigureSources;
import org.cadastre.report.Figures;

/// Writes allocated and assigned addresses as text for filters: the fewest prefixes, one a line, IPv4 before
/// IPv6, after comments that say what they are.
final class PrefixText {
    private static final List<NumberKind> ADDRESSES = List.of(NumberKind.IPV4, NumberKind.IPV6);
    private static final int LINE = 24;

    private final SpaceOptions options;
    private final StringBuilder lines = new StringBuilder(1 << 12);
    private int count;

    private PrefixText(SpaceOptions options) {
        this.options = options;
    }

    /// The text, in UTF-8.
    static byte[] of(FigureSources sources, Subject subject, CountrySpace space, SpaceOptions options) {
        PrefixText text = new PrefixText(options);
        List<String> comments = new ArrayList<>();
        comments.add("Allocated and assigned addresses: " + subject.title() + ".");
        comments.add("Snapshot " + sources.snapshot().facts().serial() + ", data of " + sources.day() + ".");
        comments.add("The fewest prefixes that hold exactly these addresses; what is reserved is not among them.");
        comments.add(Figures.COUNTRY_NOTE);
        comments.addAll(sources.notes());
        comments.addAll(subject.notes());
        if (options.format() == FigureFormat.RPSL) {
            comments.add("These are attributes of a route-set (RFC 2622 section 5.2, RFC 4012 section 4.2): put your"
                    + " own route-set, mnt-by and source beside them.");
        }
        for (NumberKind kind : ADDRESSES) {
            if (options.kinds().contains(kind)) {
                int before = text.count;
                text.add(space.blocks(kind));
                comments.add((kind == NumberKind.IPV4 ? "IPv4" : "IPv6") + " prefixes: " + (text.count - before) + ".");
            }
        }
        StringBuilder head = new StringBuilder();
        comments.forEach(comment -> head.append("# ").append(comment).append('\n'));
        byte[] headBytes = head.toString().getBytes(StandardCharsets.UTF_8);
        byte[] lineBytes = text.lines.toString().getBytes(StandardCharsets.UTF_8);
        byte[] body = new byte[headBytes.length + lineBytes.length];
        System.arraycopy(headBytes, 0, body, 0, headBytes.length);
        System.arraycopy(lineBytes, 0, body, headBytes.length, lineBytes.length);
        return body;
    }

    private void add(CountryBlocks blocks) {
        boolean isIpv4 = blocks.kind() == NumberKind.IPV4;
        boolean isPlain = options.format() != FigureFormat.RPSL;
        String attribute = isPlain ? "" : isIpv4 ? "members:        " : "mp-members:     ";
        lines.ensureCapacity(lines.length() + blocks.count() * (attribute.length() + LINE));
        blocks.prefixes((high, low, length) -> {
            lines.append(attribute);
            append(lines, blocks.kind(), high, low, length);
            lines.append('\n');
            count++;
        });
    }

    static void append(StringBuilder out, NumberKind kind, long high, long low, int length) {
        if (kind == NumberKind.IPV4) {
            IpText.appendIpv4(out, (int) low);
        } else {
            IpText.appendIpv6(out, high, low);
        }
        out.append('/').append(length);
    }
}
