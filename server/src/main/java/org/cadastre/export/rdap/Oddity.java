package org.cadastre.export.rdap;

/// What can be odd in an object that is good nevertheless.
enum Oddity {
    ACTOR_EVENT("An event that the entity is the actor of", "has an unknown action or no date; it is left out"),
    AUTNUM_TEXT("The AS number", "is a text and no number; it is read"),
    CARD_DROPPED("The property", "of a card is none that the NRO RDAP profile allows; it is left out"),
    CARD_PARTS("The address", "of a card has not seven parts; those that it has are read"),
    CARD_VALUE("The property", "of a card has a value that cannot be read; it is left out"),
    CARD_NAME("The card of", "has no formatted name"),
    CARD_FORM("The card of", "is no jCard; it is left out"),
    COUNTRY("The country", "is not two letters; it is left out"),
    DEEP("The entity", "stands below an entity within an entity; it is left out"),
    DS("The DS or key record", "cannot be read; it is left out"),
    EVENT("The event", "has an action that is not known or no date and time with an offset; it is left out"),
    EXTENSION("The member", "is of no extension that the file declares; it is left out"),
    GEOFEED("The geofeed link", "is not https, or a second one; it is left out"),
    HANDLE("The object of", "has no handle; its range counts as one"),
    HOST("The nameserver", "has no name that can be read; it is left out"),
    HOST_ADDRESS("The nameserver address", "is none; it is left out"),
    LANGUAGE("The language", "is no language tag; it is left out"),
    LINK("The link", "has no relation or no absolute URI in ASCII; it is left out"),
    NESTED("Within an entity's place stands", "which is no entity with a handle or card; it is left out"),
    NO_ARRAY("The member", "is no array; its one value is taken"),
    NO_OBJECT("The member", "holds something that is no object; it is left out"),
    NO_TEXT("The member", "is no text that can be used; it is left out"),
    NUMBER_TEXT("The member", "is a number and no text; it is read as it is written"),
    PORT43("The port43", "is no host name or address; it is left out"),
    PUBLIC_ID("The public id", "has no type or no identifier; it is left out"),
    REMARK("The remark", "has no description; it is left out"),
    REMARK_TYPE("The remark type", "is none that IANA lists; it is left out"),
    ROLE("The role", "is none that IANA lists; it is left out"),
    STATUS("The status", "is none that IANA lists; it is left out"),
    TRUTH("The member", "is no truth value but a text; it is read when it says true or false"),
    UNICODE_NAME("The unicodeName", "is not what the ldhName says; it is made anew"),
    VARIANT("The variant", "has an unknown relation or no name that can be read; it is left out"),
    ZONE("The name", "is under a reverse apex but names no addresses");

    private final String before;
    private final String after;

    Oddity(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /// A sentence on one case.
    String sentence(String quoted) {
        return before + ' ' + quoted + ' ' + after + '.';
    }

    /// A sentence on those that were not named one by one.
    String sentence(long more, String quoted) {
        return more + " more of this kind: " + sentence(quoted);
    }
}
