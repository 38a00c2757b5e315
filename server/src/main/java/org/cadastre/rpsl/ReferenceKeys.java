package org.cadastre.rpsl;

import java.util.LinkedHashSet;
import java.util.Set;

/// What objects are found by: their primary keys, and the values of their attributes, folded: in lower case, with
/// one blank for several, numbers in their canonical form.
///
/// What somebody asks for compares after [#asked(String)] with primary keys, and after [#asked(RpslAttribute, String)]
/// with the keys of an attribute.
public final class ReferenceKeys {
    private ReferenceKeys() {}

    /// The form in which keys compare: without blanks at the ends, one blank for several, in lower case letter by
    /// letter.
    public static String fold(String key) {
        StringBuilder folded = null;
        boolean afterBlank = true;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean blank = isBlank(c);
            if (folded == null && (blank ? afterBlank || c != ' ' : c >= 'A' && c <= 'Z' || c >= 0x80)) {
                folded = new StringBuilder(key.length()).append(key, 0, i);
            }
            if (folded != null && !(blank && afterBlank)) {
                folded.append(blank ? ' ' : c < 0x80 ? lower(c) : c);
            }
            afterBlank = blank;
        }
        if (folded == null) {
            return afterBlank && !key.isEmpty() ? key.substring(0, key.length() - 1) : key;
        }
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
            folded.setLength(folded.length() - 1);
        }
        return lower(folded);
    }

    private static String lower(StringBuilder folded) {
        for (int i = 0; i < folded.length(); i++) {
            if (folded.charAt(i) >= 0x80) {
                return lower(folded, i);
            }
        }
        return folded.toString();
    }

    private static String lower(StringBuilder folded, int from) {
        StringBuilder lower = new StringBuilder(folded.length()).append(folded, 0, from);
        int at = from;
        while (at < folded.length()) {
            int c = folded.codePointAt(at);
            lower.appendCodePoint(Character.toLowerCase(c));
            at += Character.charCount(c);
        }
        return lower.toString();
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    /// The primary key in which somebody means what was typed, whatever the class of the object:
    /// - an IPv4 address, prefix or range is `192.0.2.0 - 192.0.2.255`
    /// - an IPv6 address or prefix is `2001:db8::/32`, after RFC 5952
    /// - an AS number is `as64496`, without leading zeros or dots, a range of them `as64496 - as64511`
    /// - a route is `192.0.2.0/24as64496`
    /// - a name is in lower case, a domain without its final dot
    public static String asked(String key) {
        return NumberKeys.canonical(key);
    }

    /// The primary key of an object in the form of [#asked(String)]: a person or role by its handle, a route by its
    /// prefix and its origin, all others by their first attribute.
    public static String primary(RpslObject object) {
        String first = object.attributes().getFirst().value();
        RpslClass rpslClass = object.rpslClass();
        if (rpslClass == RpslClass.PERSON || rpslClass == RpslClass.ROLE) {
            return NumberKeys.canonical(orFirst(object, RpslAttribute.NIC_HDL, first));
        }
        if (rpslClass == RpslClass.ROUTE || rpslClass == RpslClass.ROUTE6) {
            return NumberKeys.route(first, orFirst(object, RpslAttribute.ORIGIN, ""));
        }
        return NumberKeys.canonical(first);
    }

    private static String orFirst(RpslObject object, RpslAttribute attribute, String otherwise) {
        String value = object.first(attribute);
        return value == null ? otherwise : value;
    }

    /// Whether any value of the attribute that is made of ASCII letters, digits, `-`, `_`, `@` and `.` is one key,
    /// which only needs its letters in lower case.
    public static boolean isPlain(RpslAttribute attribute) {
        return switch (KeySyntax.of(attribute)) {
            case WHOLE, NAMES -> true;
            case AUTONOMOUS_SYSTEM, ADDRESSES, DOMAINS, MEMBERS, CREDENTIAL, NUMBERS -> false;
        };
    }

    /// The keys that an attribute is found by, each once.
    ///
    /// @param value the value of the attribute on one line
    public static Set<String> of(RpslAttribute attribute, String value) {
        KeySyntax syntax = KeySyntax.of(attribute);
        String folded = fold(value);
        return switch (syntax) {
            case WHOLE -> folded.isEmpty() ? Set.of() : Set.of(folded);
            case NUMBERS -> folded.isEmpty() ? Set.of() : Set.of(NumberKeys.canonical(folded));
            case CREDENTIAL -> Credential.isSecret(folded) || folded.isEmpty() ? Set.of() : Set.of(folded);
            case NAMES, AUTONOMOUS_SYSTEM, ADDRESSES, DOMAINS, MEMBERS -> items(syntax, folded);
        };
    }

    /// The key in which somebody who asks for a value of an attribute means it.
    public static String asked(RpslAttribute attribute, String value) {
        Set<String> keys = of(attribute, value);
        return keys.isEmpty() ? fold(value) : keys.iterator().next();
    }

    /// The keys of a list by commas; those in braces are no commas of the list.
    private static Set<String> items(KeySyntax syntax, String folded) {
        if (syntax != KeySyntax.DOMAINS && folded.indexOf(',') < 0) {
            String key = key(syntax, folded, firstWord(folded));
            return key.isEmpty() ? Set.of() : Set.of(key);
        }
        Set<String> keys = new LinkedHashSet<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= folded.length(); i++) {
            char c = i == folded.length() ? ',' : folded.charAt(i);
            if (c == '{') {
                depth++;
            } else if (c == '}') {
                depth = Math.max(0, depth - 1);
            } else if (c == ',' && (depth == 0 || i == folded.length())) {
                item(keys, syntax, folded.substring(from, i).strip());
                from = i + 1;
            }
        }
        return keys;
    }

    private static void item(Set<String> keys, KeySyntax syntax, String item) {
        String word = firstWord(item);
        String key = key(syntax, item, word);
        if (!key.isEmpty()) {
            keys.add(key);
        }
        if (syntax == KeySyntax.DOMAINS) {
            addresses(keys, item, word.length());
        }
    }

    private static String key(KeySyntax syntax, String item, String word) {
        return switch (syntax) {
            case AUTONOMOUS_SYSTEM -> NumberKeys.autonomousSystem(word);
            case ADDRESSES -> NumberKeys.address(word);
            case DOMAINS -> NumberKeys.domain(word);
            case MEMBERS -> NumberKeys.member(word);
            case WHOLE, NAMES, CREDENTIAL, NUMBERS -> name(item, word);
        };
    }

    /// The glue of a name server: each further word that is an address.
    private static void addresses(Set<String> keys, String item, int from) {
        int at = from;
        while (at < item.length()) {
            int end = item.indexOf(' ', at + 1);
            String word = item.substring(at, end < 0 ? item.length() : end).strip();
            String address = NumberKeys.address(word);
            if (!word.isEmpty() && NumberKeys.isAddress(word)) {
                keys.add(address);
            }
            at = end < 0 ? item.length() : end;
        }
    }

    /// The first word, or the mail address in angle brackets if there is one.
    private static String name(String item, String word) {
        int open = item.lastIndexOf('<');
        int close = item.indexOf('>', open + 1);
        return open >= 0 && close > open && item.indexOf('@', open) > open
                ? item.substring(open + 1, close).strip()
                : word;
    }

    private static String firstWord(String item) {
        for (int i = 0; i < item.length(); i++) {
            char c = item.charAt(i);
            if (c == ' ' || c == '{') {
                return item.substring(0, i);
            }
        }
        return item;
    }
}
