package org.cadastre.number;

/// Why a text is no Internet number: the other half of every parser's result. Its [#description()] is a sentence for
/// the person who asked, and shows the right form.
public enum NumberFault implements ParsedAddress, ParsedPrefix, ParsedRange, ParsedAsNumber, ParsedAsNumberRange {
    EMPTY("The text is empty; give an address such as 192.0.2.1 or 2001:db8::1."),
    CHARACTER("It holds a character that no address has; give an address such as 192.0.2.1 or 2001:db8::1."),
    BRACKETS("Brackets belong to URLs; write the IPv6 address without them, such as 2001:db8::1."),
    OCTET_COUNT("An IPv4 address has exactly four decimal octets, such as 192.0.2.1."),
    OCTET_VALUE("An IPv4 octet is a decimal number from 0 to 255, such as in 192.0.2.1."),
    LEADING_ZERO("A decimal number is written without leading zeros, such as 192.0.2.1."),
    GROUP_COUNT("An IPv6 address has eight groups, or fewer with one \"::\", such as 2001:db8::1."),
    GROUP_LENGTH("An IPv6 group has one to four hexadecimal digits, such as in 2001:db8::1."),
    COMPRESSION("An IPv6 address has \"::\" at most once and no other empty group, such as 2001:db8::1."),
    PREFIX_LENGTH("A prefix length is a decimal number from 0 to 32 for IPv4 and from 0 to 128 for IPv6, "
            + "such as 192.0.2.0/24 or 2001:db8::/32."),
    NETMASK("A prefix is written with its length and not with a netmask, such as 192.0.2.0/24."),
    RANGE("A range is not a prefix; give an address or a prefix, such as 192.0.2.0/24."),
    RANGE_ORDER("The first number of a range is not above its last, and both are of one kind, "
            + "such as 192.0.2.0 - 192.0.2.99."),
    AS_PREFIX("An AS number is given here as a plain decimal number, such as 64496."),
    AS_DOT("An AS number is given here as a plain decimal number, such as 65546, not with a dot."),
    AS_SIGN("An AS number has no sign; give a plain decimal number, such as 64496."),
    AS_LEADING_ZERO("An AS number is written without leading zeros, such as 64496."),
    AS_CHARACTER("An AS number is a plain decimal number, such as 64496."),
    AS_VALUE("An AS number is a decimal number from 0 to 4294967295, such as 64496.");

    private final String description;

    NumberFault(String description) {
        this.description = description;
    }

    /// One sentence that says what is wrong and shows the right form.
    public String description() {
        return description;
    }
}
