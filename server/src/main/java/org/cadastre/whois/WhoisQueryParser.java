package org.cadastre.whois;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.cadastre.number.IpAddress;
import org.cadastre.number.IpText;
import org.jspecify.annotations.Nullable;

/// Reads a WHOIS line: flags in any order, then the key. Short flags can be joined (`-rBG`), an argument may follow its
/// flag at once (`-VMd5.5`) or as the next word, a long flag takes it also after `=`; `--` ends the flags.
/// After `asof` and a day there may be more flags.
final class WhoisQueryParser {
    /// The most words of a line.
    private static final int MAX_WORDS = 60;

    private static final int DAY_LENGTH = "2026-05-01".length();

    private final String line;
    private final Set<String> preferred;
    private int at;
    private int words;

    private final GivenFlags flags = new GivenFlags();
    private WhoisCharset charset = WhoisCharset.UTF_8;
    private @Nullable IpAddress client;
    private WhoisRequest.@Nullable Refused refused;

    private WhoisQueryParser(String line, Set<String> preferred) {
        this.line = line;
        this.preferred = preferred;
    }

    static WhoisLine parse(String line, Set<String> preferred) {
        WhoisQueryParser parser = new WhoisQueryParser(line, preferred);
        WhoisRequest request = parser.read();
        return new WhoisLine(request, parser.flags.has(WhoisFlag.PERSISTENT_CONNECTION), parser.charset, parser.client);
    }

    private WhoisRequest read() {
        if (WhoisCharacters.hasBad(line)) {
            refuse(WhoisError.BAD_CHARACTER, "");
        }
        String word = flags();
        LocalDate day = WhoisKeyword.ASOF.is(word) ? day() : null;
        String key = key(day == null ? word : flags());
        if (words > MAX_WORDS) {
            refuse(WhoisError.TOO_MANY_ARGUMENTS, "A query has at most " + MAX_WORDS + " words.");
        }
        if (refused != null) {
            return refused;
        }
        if (day == null && key.startsWith("!") && flags.sayNothing()) {
            return new WhoisRequest.Routing(key);
        }
        if (day == null && key.isEmpty() && flags.sayNothing()) {
            boolean isBlank = flags.isEmpty() || flags.has(WhoisFlag.PERSISTENT_CONNECTION);
            return isBlank ? new WhoisRequest.Blank() : new WhoisRequest.Refused(WhoisError.NO_KEY, "");
        }
        WhoisRequest.Refused conflict = flags.conflict();
        WhoisRequest request =
                conflict != null ? conflict : WhoisRequests.of(flags, key, day == null ? preferred : Set.of());
        return day == null || request instanceof WhoisRequest.Refused ? request : new WhoisRequest.AsOf(day, request);
    }

    /// Takes the flags from here on.
    ///
    /// @return the word after them
    private String flags() {
        String word = nextWord();
        while (isFlag(word)) {
            if (word.equals("--")) {
                return nextWord();
            }
            if (word.startsWith("--")) {
                longFlag(word);
            } else {
                shortFlags(word);
            }
            word = nextWord();
        }
        return word;
    }

    /// Takes the next word if it is a day; null when it is none.
    private @Nullable LocalDate day() {
        int from = at;
        int before = words;
        String word = nextWord();
        try {
            if (word.length() == DAY_LENGTH) {
                return LocalDate.parse(word);
            }
        } catch (DateTimeException notADay) {
            // It is a word of the key, as any other that is none.
        }
        at = from;
        words = before;
        return null;
    }

    private void shortFlags(String word) {
        for (int i = 1; i < word.length(); i++) {
            WhoisFlag flag = WhoisFlag.of(word.charAt(i));
            if (flag == null) {
                refuse(WhoisError.INVALID_OPTION, "There is no flag " + word + ".");
                return;
            }
            if (flag.takesArgument()) {
                boolean attached = i + 1 < word.length();
                take(flag, "-" + word.charAt(i), attached ? word.substring(i + 1) : nextWord());
                return;
            }
            take(flag, "-" + word.charAt(i), "");
        }
    }

    private void longFlag(String word) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        WhoisFlag flag = WhoisFlag.of(name.substring(2));
        if (flag == null || equals >= 0 && !flag.takesArgument()) {
            refuse(WhoisError.INVALID_OPTION, "There is no flag " + word + ".");
            return;
        }
        if (equals >= 0) {
            take(flag, name, word.substring(equals + 1));
        } else {
            take(flag, name, flag.takesArgument() ? nextWord() : "");
        }
    }

    private void take(WhoisFlag flag, String typed, String argument) {
        WhoisRequest.Refused problem = flags.take(flag, argument);
        if (problem != null) {
            refuse(problem.error(), problem.detail());
        }
        if (flag.takesArgument() && isNothing(argument)) {
            refuse(WhoisError.INVALID_OPTION, "The flag " + typed + " needs an argument.");
        } else if (flag == WhoisFlag.CHARSET) {
            takeCharset(argument);
        } else if (flag == WhoisFlag.CLIENT) {
            takeClient(argument);
        }
    }

    /// Whether there is nothing in it but the commas of a list.
    private static boolean isNothing(String argument) {
        for (int i = 0; i < argument.length(); i++) {
            if (argument.charAt(i) != ',') {
                return false;
            }
        }
        return true;
    }

    private void takeCharset(String name) {
        WhoisCharset named = WhoisCharset.of(name);
        if (named == null) {
            refuse(WhoisError.INVALID_OPTION, "The charset " + name + " is not one of utf-8, latin-1 and us-ascii.");
        } else {
            charset = named;
        }
    }

    private void takeClient(String tag) {
        int comma = tag.indexOf(',');
        if (comma < 0) {
            return;
        }
        if (IpText.address(tag.substring(comma + 1)) instanceof IpAddress address) {
            client = address;
        } else {
            refuse(WhoisError.INVALID_OPTION, "After the comma of -V " + tag + " there is no address.");
        }
    }

    /// Keeps the first thing that is wrong.
    private void refuse(WhoisError error, String detail) {
        if (refused == null) {
            refused = new WhoisRequest.Refused(error, detail);
        }
    }

    /// The rest of the line, with single blanks.
    private String key(String first) {
        StringBuilder key = new StringBuilder(first);
        for (String word = nextWord(); !word.isEmpty(); word = nextWord()) {
            key.append(' ').append(word);
        }
        return key.toString();
    }

    private String nextWord() {
        while (at < line.length() && isBlank(line.charAt(at))) {
            at++;
        }
        int from = at;
        while (at < line.length() && !isBlank(line.charAt(at))) {
            at++;
        }
        words += at > from ? 1 : 0;
        return line.substring(from, at);
    }

    private static boolean isFlag(String word) {
        return word.length() > 1 && word.charAt(0) == '-';
    }

    /// Also the blanks outside of ASCII, which come with text that is copied from a page.
    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c > 0x7F && Character.isSpaceChar(c);
    }
}
