package org.cadastre.bootstrap;

/// The five registries of RFC 9224 §5 and §4, and of RFC 8521 §3.
public enum BootstrapKind {
    ASN("asn.json", 2, "a range of AS numbers, such as 64496-64511"),
    IPV4("ipv4.json", 2, "an IPv4 prefix without host bits, such as 192.0.2.0/24"),
    IPV6("ipv6.json", 2, "an IPv6 prefix without host bits, such as 2001:db8::/32"),
    DNS("dns.json", 2, "a domain name in A-labels without a dot at its end, such as example.net"),
    OBJECT_TAGS("object-tags.json", 3, "an object tag of one to eight letters, digits or underscores");

    private final String fileName;
    private final int arrays;
    private final String entry;

    BootstrapKind(String fileName, int arrays, String entry) {
        this.fileName = fileName;
        this.arrays = arrays;
        this.entry = entry;
    }

    /// The name that IANA publishes the file under.
    public String fileName() {
        return fileName;
    }

    /// How many arrays a service has: entries and URLs, before them in the file of tags the mail addresses.
    int arrays() {
        return arrays;
    }

    /// What an entry is, in words.
    String entry() {
        return entry;
    }
}
