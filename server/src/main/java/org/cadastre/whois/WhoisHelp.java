package org.cadastre.whois;

/// The page that `help` gives.
final class WhoisHelp {
    private static final String PAGE = """
            What can be asked, one query on a line:

              192.0.2.1                   the smallest network that holds the address
              192.0.2.0/24                ... that holds the whole prefix; bits after
                                          the prefix length do not count
              192.0.2.0 - 192.0.2.99      ... that holds the whole range
              2001:db8::1                 the same for IPv6, with prefixes and ranges
              AS64496                     the smallest AS number object that holds it
              AS64496 - AS64511           ... that holds all of them
              2.0.192.in-addr.arpa        the domain of the name, or the closest one above it
              EXAMPLE-HOLDER              a holder and what it holds; a plain number
                                          is a holder too
              EXAMPLE-HOLDER@registry     a holder of that registry
              help                        this page

            Flags, before the key:

              -k, --persistent-connection
                      keep the connection open for more queries, which may be sent
                      without waiting; an empty line closes it
              -V, --client TAG
                      name of the client's program
              -r, -B, -G, -C, -a, --no-personal, --show-personal
                      accepted; every answer is as they ask

            Letter case does not count in keys. A query has at most 1024 bytes. An answer
            is UTF-8 text with LF line ends, ends with two empty lines, and objects in it
            end with one. Errors are %ERROR: and a number:

              101 no entries found        107 line too long       111 invalid option
              106 no search key           108 bad character       114 unsupported query
              115 invalid search key      305 connection closed   100 fault in the server
            """;

    private WhoisHelp() {}

    static void write(RpslText out) {
        int from = 0;
        while (from < PAGE.length()) {
            int to = PAGE.indexOf('\n', from);
            out.line(PAGE.substring(from, to));
            from = to + 1;
        }
        out.end();
    }
}
