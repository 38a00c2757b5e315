package org.cadastre.whois;

import org.jspecify.annotations.Nullable;

/// The flags of the RIPE database, and what each does, which is what the help page says of it.
enum WhoisFlag {
    EXACT('x', "exact", Argument.NONE, "only the object of exactly this range"),
    ONE_LESS('l', "one-less", Argument.NONE, "the smallest object around the range, not that of the range itself"),
    ALL_LESS('L', "all-less", Argument.NONE, "the object of the range and all around it, the greatest first"),
    ONE_MORE('m', "one-more", Argument.NONE, "the objects within the range, without those within another of them"),
    ALL_MORE('M', "all-more", Argument.NONE, "all objects within the range"),
    REVERSE_DOMAIN('d', "reverse-domain", Argument.NONE, "with the domains of reverse zones"),
    IRT('c', "irt", Argument.NONE, "with the incident response team of the nearest network that names one"),
    NO_IRT('C', "no-irt", Argument.NONE, "without it, which is the default"),

    INVERSE('i', "inverse", Argument.LIST, "the objects that have the key as the value of an attribute, or of several"),
    SELECT_TYPES('T', "select-types", Argument.LIST, "only objects of these classes"),
    SOURCES('s', "sources", Argument.LIST, "only objects of these sources"),
    ALL_SOURCES('a', "all-sources", Argument.NONE, "objects of all sources, also where the server prefers some"),
    RESOURCE(
            "resource",
            Argument.NONE,
            "only networks and AS numbers, of all sources: what is registered, without routes"),

    NO_REFERENCED('r', "no-referenced", Argument.NONE, "without the objects that a found one refers to"),
    NO_GROUPING('G', "no-grouping", Argument.NONE, "those objects at the end, each once, not after each found one"),
    NO_FILTERING('B', "no-filtering", Argument.NONE, "objects as they are stored, with mail addresses"),
    BRIEF('F', "brief", Argument.NONE, "short names of attributes, and no related objects"),
    PRIMARY_KEYS('K', "primary-keys", Argument.NONE, "only primary keys, of sets also their members"),
    ABUSE_CONTACT('b', "abuse-contact", Argument.NONE, "only the ranges, and where abuse from them is reported to"),
    NO_PERSONAL("no-personal", Argument.NONE, "without persons, and roles that take no abuse reports"),
    SHOW_PERSONAL("show-personal", Argument.NONE, "with them, which is the default"),
    VALID_SYNTAX("valid-syntax", Argument.NONE, "only objects that follow the template of their class"),
    NO_VALID_SYNTAX("no-valid-syntax", Argument.NONE, "only objects that do not"),
    NO_REFERRAL('R', "no-referral", Argument.NONE, "without the lines that make a client ask another server"),
    JSON("json", Argument.NONE, "the answer of RDAP to the key, as JSON"),
    EXPLAIN(
            "explain",
            Argument.NONE,
            "with why the answer is what it is: the data, what matched, its state, what is near"),
    CHARSET('Z', "charset", Argument.ONE, "the answer in utf-8 (the default), latin-1 or us-ascii"),

    TEMPLATE('t', "template", Argument.ONE, "the template of a class"),
    VERBOSE('v', "verbose", Argument.ONE, "the same, with what each attribute holds"),
    QUESTION('q', Argument.ONE, "sources, version or types: what the server has"),
    LIST_SOURCES("list-sources", Argument.NONE, "the same as -q sources"),
    VERSION("version", Argument.NONE, "the same as -q version"),
    TYPES("types", Argument.NONE, "the same as -q types"),
    HELP('h', "help", Argument.NONE, "this page"),

    LIST_VERSIONS("list-versions", Argument.NONE, "the versions of an object; one is loaded, version 1"),
    SHOW_VERSION("show-version", Argument.ONE, "a version of an object"),
    DIFF_VERSIONS("diff-versions", Argument.ONE, "what differs between two versions, as in 1:1"),

    PERSISTENT_CONNECTION(
            'k',
            "persistent-connection",
            Argument.NONE,
            "keep the connection open for more queries, which may be sent without waiting; an empty line closes it"),
    CLIENT('V', "client", Argument.ONE, "the name of the client's program; with ,ADDRESS for whom a proxy asks"),
    MIRROR('g', "mirror", Argument.ONE, "not offered: updates as a stream");

    /// What comes after a flag.
    enum Argument {
        /// Nothing.
        NONE,
        /// A word. The flag can be given once.
        ONE,
        /// Words with commas between them. Given several times, the lists are joined.
        LIST
    }

    private static final char NO_LETTER = 0;
    private static final WhoisFlag[] FLAGS = values();

    private final char letter;
    private final @Nullable String name;
    private final Argument argument;
    private final String words;

    WhoisFlag(String name, Argument argument, String words) {
        this(NO_LETTER, name, argument, words);
    }

    WhoisFlag(char letter, Argument argument, String words) {
        this(letter, null, argument, words);
    }

    WhoisFlag(char letter, @Nullable String name, Argument argument, String words) {
        this.letter = letter;
        this.name = name;
        this.argument = argument;
        this.words = words;
    }

    Argument argument() {
        return argument;
    }

    boolean takesArgument() {
        return argument != Argument.NONE;
    }

    /// What it does.
    String words() {
        return words;
    }

    /// How it is typed: its letter where it has one.
    String typed() {
        return letter == NO_LETTER ? "--" + name : "-" + letter;
    }

    /// All ways to type it, and its argument, for a page.
    String usage() {
        String both = letter != NO_LETTER && name != null ? typed() + ", --" + name : typed();
        return switch (argument) {
            case NONE -> both;
            case ONE -> both + " WORD";
            case LIST -> both + " WORD[,WORD]...";
        };
    }

    /// The flag of one letter, or null; case counts.
    static @Nullable WhoisFlag of(char letter) {
        for (WhoisFlag flag : FLAGS) {
            if (flag.letter == letter && letter != NO_LETTER) {
                return flag;
            }
        }
        return null;
    }

    /// The flag with this long name, or null.
    static @Nullable WhoisFlag of(String name) {
        for (WhoisFlag flag : FLAGS) {
            if (name.equals(flag.name)) {
                return flag;
            }
        }
        return null;
    }
}
