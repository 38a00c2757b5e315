package org.cadastre.name;

/// Why a text is no domain name, or a domain name no reverse zone: the other half of a parser's result. Its
/// [#description()] is a sentence for the person who asked, and shows the right form.
public enum NameFault implements ParsedName, ParsedZone, ParsedPattern {
    EMPTY("The name is empty; give a domain name such as 2.0.192.in-addr.arpa or www.example.net."),
    EMPTY_LABEL("A domain name has no empty label: one dot stands between two labels, such as in www.example.net."),
    LABEL_LENGTH("A label of a domain name has at most 63 characters in its ASCII form, such as www in "
            + "www.example.net."),
    NAME_LENGTH("A domain name has at most 253 characters in its ASCII form, such as www.example.net."),
    CHARACTER("A domain name is made of letters, digits, hyphens, underscores and dots, such as www.example.net."),
    ESCAPE("A domain name is written without escapes, such as 0/26.2.0.192.in-addr.arpa."),
    SLASH("A slash stands only in the classless labels of reverse zones, such as 0/26.2.0.192.in-addr.arpa."),
    HYPHEN("A label neither begins nor ends with a hyphen, and a label of an internationalised name has no two in its "
            + "third and fourth places but as xn--, such as in xn--bcher-kva.example."),
    ENCODED_LABEL("A label that begins with xn-- is the ASCII form of an internationalised label, such as "
            + "xn--bcher-kva in xn--bcher-kva.example."),
    CODE_POINT("It holds a character that IDNA does not let into a domain name; give a name such as bücher.example."),
    DIRECTION("A name with letters written from right to left does not mix directions within a label (RFC 5893); "
            + "give a name such as www.example.net."),
    JOINER("A joiner stands only where IDNA allows it (RFC 5892 appendix A); give a name such as www.example.net."),
    FORWARD("The name is not under in-addr.arpa or ip6.arpa; give a reverse zone such as 2.0.192.in-addr.arpa."),
    OCTET("A label under in-addr.arpa is a decimal number from 0 to 255, or the first one is a classless range "
            + "(RFC 2317), such as in 2.0.192.in-addr.arpa or 0/26.2.0.192.in-addr.arpa."),
    LEADING_ZERO("A label under in-addr.arpa is written without leading zeros, such as in 2.0.192.in-addr.arpa."),
    OCTET_COUNT("A name under in-addr.arpa has at most four octets, such as 1.2.0.192.in-addr.arpa."),
    CLASSLESS("A classless range (RFC 2317) follows one to three octets as an aligned prefix or as its first and last "
            + "octet, such as 0/26.2.0.192.in-addr.arpa or 0-63.2.0.192.in-addr.arpa."),
    OUTSIDE_CLASSLESS("The octet before a classless range (RFC 2317) is in that range, such as "
            + "1.0/26.2.0.192.in-addr.arpa."),
    NIBBLE("A label under ip6.arpa is one hexadecimal digit, such as in 8.b.d.0.1.0.0.2.ip6.arpa."),
    NIBBLE_COUNT("A name under ip6.arpa has at most 32 hexadecimal digits, such as 8.b.d.0.1.0.0.2.ip6.arpa.");

    private final String description;

    NameFault(String description) {
        this.description = description;
    }

    /// One sentence that says what is wrong and shows the right form.
    public String description() {
        return description;
    }
}
