package org.cadastre.conformance.check.rule;

/// The grammar of JSONPath (RFC 9535 §2), recognised and not evaluated. Filters are read as expressions of comparisons,
/// paths, function calls and literals; whether their types fit (§2.4.3) is not asked.
final class JsonPathSyntax {
    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 50;

    private final String text;
    private int at;
    private int depth;

    private JsonPathSyntax(String text) {
        this.text = text;
    }

    /// Whether the text is a JSONPath query.
    static boolean isPath(String text) {
        JsonPathSyntax path = new JsonPathSyntax(text);
        return text.length() <= LONGEST && path.take('$') && path.segments() && path.at == text.length();
    }

    private boolean segments() {
        while (true) {
            int before = at;
            blanks();
            if (at < text.length() && text.charAt(at) == '.') {
                if (!dotted()) {
                    return false;
                }
            } else if (at < text.length() && text.charAt(at) == '[') {
                if (!bracketed()) {
                    return false;
                }
            } else {
                at = before;
                return true;
            }
        }
    }

    private boolean dotted() {
        at++;
        boolean isDescendant = take('.');
        if (isDescendant && at < text.length() && text.charAt(at) == '[') {
            return bracketed();
        }
        return take('*') || name();
    }

    private boolean name() {
        int start = at;
        while (at < text.length() && isNameChar(text.charAt(at), at > start)) {
            at++;
        }
        return at > start;
    }

    private static boolean isNameChar(char c, boolean mayBeDigit) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '_'
                || c >= 0x80
                || (mayBeDigit && c >= '0' && c <= '9');
    }

    private boolean bracketed() {
        if (++depth > DEEPEST) {
            return false;
        }
        at++;
        do {
            blanks();
            if (!selector()) {
                return false;
            }
            blanks();
        } while (take(','));
        depth--;
        return take(']');
    }

    private boolean selector() {
        if (at >= text.length()) {
            return false;
        }
        return switch (text.charAt(at)) {
            case '*' -> take('*');
            case '\'', '"' -> string();
            case '?' -> {
                at++;
                yield or();
            }
            default -> slice();
        };
    }

    private boolean slice() {
        boolean isIndex = integer();
        for (int colons = 0; colons < 2; colons++) {
            int before = at;
            blanks();
            if (!take(':')) {
                at = before;
                return colons > 0 || isIndex;
            }
            blanks();
            integer();
        }
        return true;
    }

    private boolean integer() {
        int start = at;
        take('-');
        int digits = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        boolean isRight = at > digits && (text.charAt(digits) != '0' || (at == digits + 1 && digits == start));
        if (!isRight) {
            at = start;
        }
        return isRight;
    }

    private boolean string() {
        char quote = text.charAt(at++);
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == quote) {
                return true;
            }
            if (c < ' ' || (c == '\\' && !escape(quote))) {
                return false;
            }
        }
        return false;
    }

    private boolean escape(char quote) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at++);
        if (c != 'u') {
            return c == quote || "bfnrt/\\".indexOf(c) >= 0;
        }
        int end = at + 4;
        while (at < end && at < text.length() && Character.digit(text.charAt(at), 16) >= 0) {
            at++;
        }
        return at == end;
    }

    private boolean or() {
        do {
            if (!and()) {
                return false;
            }
            blanks();
        } while (take("||"));
        return true;
    }

    private boolean and() {
        do {
            if (!term()) {
                return false;
            }
            blanks();
        } while (take("&&"));
        return true;
    }

    private boolean term() {
        if (++depth > DEEPEST) {
            return false;
        }
        blanks();
        boolean isRight;
        if (take('!')) {
            isRight = term();
        } else if (take('(')) {
            isRight = or() && closes();
        } else {
            isRight = operand() && comparison();
        }
        depth--;
        return isRight;
    }

    private boolean closes() {
        blanks();
        return take(')');
    }

    private boolean comparison() {
        int before = at;
        blanks();
        if (take("==") || take("!=") || take("<=") || take(">=") || take("<") || take(">")) {
            blanks();
            return operand();
        }
        at = before;
        return true;
    }

    private boolean operand() {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (c == '@' || c == '$') {
            at++;
            return segments();
        }
        if (c == '\'' || c == '"') {
            return string();
        }
        if (c == '-' || (c >= '0' && c <= '9')) {
            return number();
        }
        if (take("true") || take("false") || take("null")) {
            return true;
        }
        return function();
    }

    private boolean number() {
        if (!integer() && !take("-0")) {
            return false;
        }
        return !take('.') || digits();
    }

    private boolean digits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at > start;
    }

    private boolean function() {
        if (!name() || !take('(') || ++depth > DEEPEST) {
            return false;
        }
        blanks();
        if (!take(')')) {
            do {
                blanks();
                if (!or()) {
                    return false;
                }
                blanks();
            } while (take(','));
            if (!take(')')) {
                return false;
            }
        }
        depth--;
        return true;
    }

    private void blanks() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean take(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private boolean take(String word) {
        if (text.startsWith(word, at)) {
            at += word.length();
            return true;
        }
        return false;
    }
}
