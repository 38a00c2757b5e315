package org.cadastre.whois;

/// The page that `help` gives.
final class WhoisHelp {
    /// Where the words on a flag are broken.
    private static final int WIDTH = 76;

    private static final String KEYS = """
            What can be asked, one query on a line:

              192.0.2.1                   the smallest network that holds the address
              192.0.2.0/24                ... that holds the whole prefix; bits after
                                          the prefix length do not count
              192.0.2.0 - 192.0.2.99      ... that holds the whole range
              10/8, 192.0.2               octets that lack at the end are 0
              2001:db8::1                 the same for IPv6, with prefixes and ranges
              AS64496                     the AS number, or the smallest object that
                                          holds it
              AS64496 - AS64511           ... that holds all of them
              2.0.192.in-addr.arpa        the domain of the name, or the closest one above it
              EXAMPLE-HOLDER              an object by its key, a network by its name,
                                          a person, role or organisation by words of its
                                          name; a plain number is a handle too
              EXAMPLE-HOLDER@registry     a holder of that registry
              country MW                  what is allocated and assigned in a country, and
                                          what is reserved for it
              reserved MW                 only what is reserved for it
              pool 2001:db8::/32          what is left of a pool; of the IPv6 pools of a
                                          registry: pool afrinic; of its others: pool
                                          afrinic ipv4, pool afrinic asn
              asof 2026-05-01 192.0.2.1   any query, to the data of a day
              help                        this page
              n, r, a, e, +, =, < and >   before a key and without flags: as at ARIN
              !r192.0.2.0/24 and so on    commands of Internet routing registries

            Flags, before the key. Those of one letter can be joined:
            """;

    private static final String ANSWERS = """

            Letter case does not count in keys. A query has at most 1024 bytes and 60
            words. An answer is UTF-8 text with LF line ends, ends with two empty lines,
            and objects in it end with one. Errors are %ERROR: and a number:
            """;

    private WhoisHelp() {}

    static void write(RpslText out, WhoisLimits limits) {
        lines(out, KEYS);
        for (WhoisFlag flag : WhoisFlag.values()) {
            out.line("");
            out.line("  " + flag.usage());
            words(out, flag.words());
        }
        lines(out, ANSWERS);
        out.line("");
        for (WhoisError error : WhoisError.values()) {
            out.line("  " + error.code() + " " + error.text());
        }
        if (limits.limitsSources()) {
            out.line("");
            limits.sourceLines().forEach(out::line);
        }
        out.end();
    }

    private static void lines(RpslText out, String text) {
        int from = 0;
        while (from < text.length()) {
            int to = text.indexOf('\n', from);
            out.line(text.substring(from, to));
            from = to + 1;
        }
    }

    private static void words(RpslText out, String words) {
        StringBuilder line = new StringBuilder("         ");
        for (String word : words.split(" ", -1)) {
            if (line.length() + 1 + word.length() > WIDTH) {
                out.line(line.toString());
                line = new StringBuilder("         ");
            }
            line.append(' ').append(word);
        }
        out.line(line.toString());
    }
}
