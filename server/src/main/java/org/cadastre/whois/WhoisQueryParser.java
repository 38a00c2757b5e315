package org.cadastre.whois;

import org.jspecify.annotations.Nullable;

/// Reads a WHOIS line: flags in any order, then the key. Short flags can be joined (`-rBG`), an argument may follow its
/// flag at once (`-VMd5.5`) or as the next word, a long flag takes it also after `=`; `--` ends the flags.
final class WhoisQueryParser {
    private final String line;
    private int at;

    private boolean persistent;
    private boolean tagged;
    private boolean otherFlags;
    private @Nullable WhoisError error;
    private String detail = "";

    private WhoisQueryParser(String line) {
        this.line = line;
    }

    static WhoisRequest parse(String line) {
        return new WhoisQueryParser(line).read();
    }

    private WhoisRequest read() {
        if (WhoisCharacters.hasBad(line)) {
            refuse(WhoisError.BAD_CHARACTER, "");
        }
        String word = nextWord();
        while (isFlag(word)) {
            if (word.equals("--")) {
                word = nextWord();
                break;
            }
            if (word.startsWith("--")) {
                longFlag(word);
            } else {
                shortFlags(word);
            }
            word = nextWord();
        }
        String key = key(word);
        if (error != null) {
            return new WhoisRequest.Refused(error, detail, persistent);
        }
        if (!key.isEmpty()) {
            return WhoisKey.request(key, persistent);
        }
        boolean blank = !otherFlags && (persistent || !tagged);
        return blank ? new WhoisRequest.Blank(persistent) : new WhoisRequest.Refused(WhoisError.NO_KEY, "", persistent);
    }

    private void shortFlags(String word) {
        for (int i = 1; i < word.length(); i++) {
            WhoisFlag flag = WhoisFlag.of(word.charAt(i));
            if (flag == null) {
                refuse(WhoisError.INVALID_OPTION, "There is no flag " + word + ".");
                return;
            }
            boolean attached = flag.takesArgument() && i + 1 < word.length();
            take(flag, "-" + word.charAt(i), attached);
            if (attached) {
                return;
            }
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
        take(flag, name, equals >= 0);
    }

    private void take(WhoisFlag flag, String name, boolean attached) {
        boolean complete = !flag.takesArgument() || attached || !nextWord().isEmpty();
        switch (flag.use()) {
            case KEEPS_OPEN -> persistent = true;
            case TAGS_CLIENT -> tagged = true;
            case ACCEPTED -> otherFlags = true;
            case NOT_OFFERED -> refuse(WhoisError.UNSUPPORTED_QUERY, "The flag " + name + " is not offered here.");
        }
        if (!complete) {
            refuse(WhoisError.INVALID_OPTION, "The flag " + name + " needs an argument.");
        }
    }

    /// Keeps the first thing that is wrong.
    private void refuse(WhoisError found, String words) {
        if (error == null) {
            error = found;
            detail = words;
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
