package org.cadastre.whois.irr;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cadastre.index.RangeMatch;
import org.cadastre.number.AsNumber;
import org.cadastre.number.AsText;
import org.cadastre.number.IpPrefix;
import org.cadastre.number.IpText;

/// Reads queries that begin with `!`: the letter after it is the command, what follows is its argument.
final class IrrQueryParser {
    private static final int LONGEST_TIMEOUT = 1000;
    /// How much of a line is shown to the one who sent it.
    private static final int MOST_SHOWN = 80;

    private IrrQueryParser() {}

    static IrrQuery parse(String line) {
        String text = line.strip();
        if (text.length() < 2) {
            return new IrrQuery.Refused("Missing command");
        }
        char command = text.charAt(1);
        String argument = text.substring(2).strip();
        return switch (command) {
            case '!' -> argument.isEmpty() ? new IrrQuery.Multiple() : unknown(text);
            case 'q', 'Q' -> argument.isEmpty() ? new IrrQuery.Quit() : unknown(text);
            case 'v', 'V' -> argument.isEmpty() ? new IrrQuery.Version() : unknown(text);
            case 'n', 'N' -> new IrrQuery.Noted();
            case 'f', 'F' -> filter(text, argument);
            case 't', 'T' -> timeout(argument);
            case 's', 'S' -> sources(argument);
            case 'j' -> states(argument, false);
            case 'J' -> states(argument, true);
            case 'g', 'G' -> origin(argument, false);
            case '6' -> origin(argument, true);
            case 'a', 'A' -> prefixes(argument);
            case 'i', 'I' -> members(argument);
            case 'r', 'R' -> routes(argument);
            case 'o', 'O' -> argument.isEmpty() ? missing("mntner name", command) : new IrrQuery.MaintainedBy(argument);
            case 'm', 'M' -> object(argument);
            default -> unknown(text);
        };
    }

    private static IrrQuery filter(String text, String argument) {
        return switch (argument) {
            case "no-rpki-filter", "no-scope-filter", "no-route-preference-filter" -> new IrrQuery.Noted();
            default -> unknown(text);
        };
    }

    private static IrrQuery timeout(String argument) {
        int seconds = 0;
        for (int i = 0; i < argument.length() && seconds <= LONGEST_TIMEOUT; i++) {
            int digit = argument.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return new IrrQuery.Refused("Invalid timeout: " + shown(argument));
            }
            seconds = 10 * seconds + digit;
        }
        if (argument.isEmpty()) {
            return missing("number of seconds", 't');
        }
        return seconds < 1 || seconds > LONGEST_TIMEOUT
                ? new IrrQuery.Refused("Invalid timeout: " + shown(argument) + ", it must be 1 to 1000 seconds")
                : new IrrQuery.Timeout(seconds);
    }

    private static IrrQuery sources(String argument) {
        if (argument.equalsIgnoreCase("-lc")) {
            return new IrrQuery.ListSources();
        }
        if (argument.equals("-*")) {
            return new IrrQuery.ChooseSources(List.of());
        }
        List<String> names = names(argument);
        return names.isEmpty() ? missing("source name", 's') : new IrrQuery.ChooseSources(names);
    }

    private static IrrQuery states(String argument, boolean json) {
        if (argument.equals("-*")) {
            return new IrrQuery.SourceStates(List.of(), json);
        }
        List<String> names = names(argument);
        return names.isEmpty() ? missing("source name", json ? 'J' : 'j') : new IrrQuery.SourceStates(names, json);
    }

    /// Names apart by commas, each once and as it can be shown.
    private static List<String> names(String argument) {
        List<String> names = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= argument.length(); i++) {
            if (i == argument.length() || argument.charAt(i) == ',') {
                String name = shown(argument.substring(from, i).strip()).toUpperCase(Locale.ROOT);
                if (!name.isEmpty() && !names.contains(name)) {
                    names.add(name);
                }
                from = i + 1;
            }
        }
        return names;
    }

    private static IrrQuery origin(String argument, boolean ipv6) {
        if (argument.isEmpty()) {
            return missing("AS number", ipv6 ? '6' : 'g');
        }
        if (AsText.prefixed(argument) instanceof AsNumber number) {
            return new IrrQuery.PrefixesOfOrigin(number, ipv6);
        }
        return AsText.plain(argument) instanceof AsNumber number
                ? new IrrQuery.PrefixesOfOrigin(number, ipv6)
                : new IrrQuery.Refused("Invalid AS number: " + shown(argument));
    }

    private static IrrQuery prefixes(String argument) {
        boolean ipv4 = argument.startsWith("4");
        boolean ipv6 = argument.startsWith("6");
        String set = ipv4 || ipv6 ? argument.substring(1).strip() : argument;
        return set.isEmpty() ? missing("set name", 'a') : new IrrQuery.PrefixesOfSet(set, !ipv6, !ipv4);
    }

    private static IrrQuery members(String argument) {
        int comma = argument.indexOf(',');
        String set = (comma < 0 ? argument : argument.substring(0, comma)).strip();
        String option = comma < 0 ? "" : argument.substring(comma + 1).strip();
        if (set.isEmpty()) {
            return missing("set name", 'i');
        }
        return comma < 0 || option.equals("1")
                ? new IrrQuery.Members(set, comma >= 0)
                : new IrrQuery.Refused("Invalid option: " + shown(option));
    }

    private static IrrQuery routes(String argument) {
        int comma = argument.indexOf(',');
        String text = (comma < 0 ? argument : argument.substring(0, comma)).strip();
        if (text.isEmpty()) {
            return missing("prefix", 'r');
        }
        if (!(IpText.prefix(text) instanceof IpPrefix prefix)) {
            return new IrrQuery.Refused("Invalid prefix: " + shown(text));
        }
        String option = comma < 0 ? "" : argument.substring(comma + 1).strip();
        return switch (option) {
            case "" ->
                comma < 0
                        ? new IrrQuery.Routes(prefix, RangeMatch.EXACT)
                        : new IrrQuery.Refused("Invalid route search option: it is empty");
            case "o" -> new IrrQuery.Origins(prefix);
            case "l" -> new IrrQuery.Routes(prefix, RangeMatch.ONE_LESS);
            case "L" -> new IrrQuery.Routes(prefix, RangeMatch.ALL_LESS);
            case "M" -> new IrrQuery.Routes(prefix, RangeMatch.ALL_MORE);
            default -> new IrrQuery.Refused("Invalid route search option: " + shown(option));
        };
    }

    private static IrrQuery object(String argument) {
        int comma = argument.indexOf(',');
        String className =
                (comma < 0 ? argument : argument.substring(0, comma)).strip().toLowerCase(Locale.ROOT);
        String key = comma < 0 ? "" : argument.substring(comma + 1).strip();
        return className.isEmpty() || key.isEmpty()
                ? missing("object class and primary key", 'm')
                : new IrrQuery.ObjectByKey(className, key);
    }

    private static IrrQuery missing(String what, char command) {
        return new IrrQuery.Refused("Missing required " + what + " for "
                + (command == 'J' || command == 'j' ? command : Character.toUpperCase(command)) + " query");
    }

    private static IrrQuery unknown(String text) {
        return new IrrQuery.Refused("Unrecognised command: " + shown(text.substring(1)));
    }

    /// The text on one line that no terminal acts on, shortened.
    private static String shown(String text) {
        StringBuilder shown = new StringBuilder(MOST_SHOWN);
        for (int i = 0; i < text.length() && i < MOST_SHOWN; i++) {
            char c = text.charAt(i);
            shown.append(c >= ' ' && c < 0x7F ? c : '?');
        }
        return shown.toString();
    }
}
