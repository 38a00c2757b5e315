package org.cadastre.whois;

import java.util.EnumSet;
import java.util.Set;
import org.cadastre.index.RangeMatch;
import org.cadastre.rpsl.RpslClass;
import org.jspecify.annotations.Nullable;

/// The words that users of ARIN put before a key: `n` and `r` for networks, `a` for AS numbers, `e` for whom they are
/// held by, `=` for exactly this range, `<` for those around it, `>` for those within it, `+` for all details, which
/// come anyway.
///
/// Names of people begin with single letters too: letters count only where a sign stands with them or the rest is of
/// the kind that they ask for.
///
/// @param key what comes after the words
/// @param classes the classes that they ask for, empty for all
/// @param match how ranges must lie to the key, null where they do not say
record ArinWords(
        String key, Set<RpslClass> classes, @Nullable RangeMatch match) {
    private static final Set<RpslClass> NETWORKS = EnumSet.of(RpslClass.INETNUM, RpslClass.INET6NUM);
    private static final Set<RpslClass> AS_NUMBERS = EnumSet.of(RpslClass.AUT_NUM, RpslClass.AS_BLOCK);
    private static final Set<RpslClass> HOLDERS = EnumSet.of(RpslClass.ORGANISATION, RpslClass.ROLE, RpslClass.PERSON);

    /// The words before a key, or null when there are none.
    static @Nullable ArinWords of(String line) {
        Set<RpslClass> classes = EnumSet.noneOf(RpslClass.class);
        RangeMatch match = null;
        boolean hasSign = false;
        char letter = 0;
        int at = 0;
        while (at + 2 < line.length() && line.charAt(at + 1) == ' ') {
            char word = line.charAt(at);
            switch (word) {
                case 'n', 'r' -> classes.addAll(NETWORKS);
                case 'a' -> classes.addAll(AS_NUMBERS);
                case 'e' -> classes.addAll(HOLDERS);
                case '+' -> hasSign = true;
                case '=' -> match = RangeMatch.EXACT;
                case '<' -> match = RangeMatch.ALL_LESS;
                case '>' -> match = RangeMatch.ALL_MORE;
                default -> {
                    return of(line.substring(at), at, classes, match, hasSign, letter);
                }
            }
            letter = word >= 'a' ? word : letter;
            at += 2;
        }
        return of(line.substring(at), at, classes, match, hasSign, letter);
    }

    private static @Nullable ArinWords of(
            String key, int at, Set<RpslClass> classes, @Nullable RangeMatch match, boolean hasSign, char letter) {
        boolean isAutnum = letter == 'a' && (WhoisKey.isDecimal(key) || WhoisKey.isAsNumber(key));
        boolean fits = switch (letter) {
            case 'a' -> isAutnum;
            case 'e' -> key.indexOf(' ') < 0;
            default -> WhoisKey.isRange(key);
        };
        if (at == 0 || !fits && !hasSign && match == null) {
            return null;
        }
        return new ArinWords(isAutnum && WhoisKey.isDecimal(key) ? "AS" + key : key, classes, match);
    }
}
