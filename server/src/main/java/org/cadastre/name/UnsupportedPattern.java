package org.cadastre.name;

/// Why a search pattern is not supported (RFC 9082 §4.1). Its [#description()] is a sentence for the person who asked,
/// and shows the right form.
public enum UnsupportedPattern implements ParsedPattern {
    EMPTY("The search pattern is empty; give some characters, such as exam*."),
    SEVERAL_ASTERISKS("A search pattern has one asterisk at most, such as exam* or exam*.net."),
    LEADING_ASTERISK("A search pattern has at least one character before its asterisk, such as exam*."),
    DOMAIN_SUFFIX("After the asterisk of a name pattern stand whole labels, such as in exam*.net."),
    SPLIT_CHARACTER("After the asterisk stands no combining mark, which belongs to the character before it; "
            + "give a pattern such as exam*.");

    private final String description;

    UnsupportedPattern(String description) {
        this.description = description;
    }

    /// One sentence that says what is not supported and shows the right form.
    public String description() {
        return description;
    }
}
