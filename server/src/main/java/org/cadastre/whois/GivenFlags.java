package org.cadastre.whois;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The flags of one line, in the order in which they were given, with their arguments.
final class GivenFlags {
    private static final Set<WhoisFlag> OF_CONNECTION = EnumSet.of(WhoisFlag.PERSISTENT_CONNECTION, WhoisFlag.CLIENT);

    /// Flags that a line with a keyword can have.
    private static final Set<WhoisFlag> OF_KEYWORDS =
            EnumSet.of(WhoisFlag.PERSISTENT_CONNECTION, WhoisFlag.CLIENT, WhoisFlag.CHARSET);

    /// Flags of which a line can have one.
    private static final List<Set<WhoisFlag>> EXCLUSIVE = List.of(
            EnumSet.of(WhoisFlag.BRIEF, WhoisFlag.PRIMARY_KEYS, WhoisFlag.ABUSE_CONTACT),
            EnumSet.of(WhoisFlag.ABUSE_CONTACT, WhoisFlag.NO_FILTERING),
            EnumSet.of(WhoisFlag.NO_PERSONAL, WhoisFlag.SHOW_PERSONAL),
            EnumSet.of(WhoisFlag.VALID_SYNTAX, WhoisFlag.NO_VALID_SYNTAX),
            EnumSet.of(
                    WhoisFlag.TEMPLATE,
                    WhoisFlag.VERBOSE,
                    WhoisFlag.QUESTION,
                    WhoisFlag.LIST_SOURCES,
                    WhoisFlag.VERSION,
                    WhoisFlag.TYPES,
                    WhoisFlag.LIST_VERSIONS,
                    WhoisFlag.SHOW_VERSION,
                    WhoisFlag.DIFF_VERSIONS,
                    WhoisFlag.INVERSE,
                    WhoisFlag.EXPLAIN,
                    WhoisFlag.JSON));

    /// What makes an answer of RPSL objects another one, and has no meaning for one of RDAP.
    private static final Set<WhoisFlag> NOT_WITH_JSON = EnumSet.of(
            WhoisFlag.EXACT,
            WhoisFlag.ONE_LESS,
            WhoisFlag.ALL_LESS,
            WhoisFlag.ONE_MORE,
            WhoisFlag.ALL_MORE,
            WhoisFlag.REVERSE_DOMAIN,
            WhoisFlag.SELECT_TYPES,
            WhoisFlag.SOURCES,
            WhoisFlag.RESOURCE,
            WhoisFlag.BRIEF,
            WhoisFlag.PRIMARY_KEYS,
            WhoisFlag.ABUSE_CONTACT,
            WhoisFlag.VALID_SYNTAX,
            WhoisFlag.NO_VALID_SYNTAX);

    private final List<WhoisFlag> order = new ArrayList<>();
    private final Map<WhoisFlag, String> arguments = new EnumMap<>(WhoisFlag.class);

    /// Takes a flag.
    ///
    /// @param argument empty when the flag has none
    /// @return what is wrong with that, or null
    WhoisRequest.@Nullable Refused take(WhoisFlag flag, String argument) {
        boolean isNew = !order.contains(flag);
        order.add(flag);
        switch (flag.argument()) {
            case NONE -> arguments.put(flag, "");
            case LIST -> arguments.merge(flag, argument, (before, after) -> before + "," + after);
            case ONE -> {
                if (!isNew) {
                    return new WhoisRequest.Refused(
                            WhoisError.REPEATED_FLAG, "The flag " + flag.typed() + " is there more than once.");
                }
                arguments.put(flag, argument);
            }
        }
        return null;
    }

    boolean isEmpty() {
        return order.isEmpty();
    }

    boolean has(WhoisFlag flag) {
        return arguments.containsKey(flag);
    }

    /// The argument of a flag, empty when it was not given.
    String argument(WhoisFlag flag) {
        return arguments.getOrDefault(flag, "");
    }

    /// The last of several flags that was given, or null when none was.
    @Nullable
    WhoisFlag last(Set<WhoisFlag> flags) {
        for (WhoisFlag flag : order.reversed()) {
            if (flags.contains(flag)) {
                return flag;
            }
        }
        return null;
    }

    /// How many of these were given.
    int count(Set<WhoisFlag> flags) {
        Set<WhoisFlag> both = EnumSet.copyOf(flags);
        both.retainAll(arguments.keySet());
        return both.size();
    }

    /// Whether none was given that says anything about an answer.
    boolean sayNothing() {
        return OF_CONNECTION.containsAll(order);
    }

    /// Whether none was given that says what an answer holds.
    boolean leaveKeywords() {
        return OF_KEYWORDS.containsAll(order);
    }

    /// Which two of the flags cannot be used together, or null.
    WhoisRequest.@Nullable Refused conflict() {
        if (has(WhoisFlag.JSON)) {
            for (WhoisFlag flag : order) {
                if (NOT_WITH_JSON.contains(flag)) {
                    return conflict(WhoisFlag.JSON, flag);
                }
            }
        }
        for (Set<WhoisFlag> exclusive : EXCLUSIVE) {
            WhoisFlag first = null;
            for (WhoisFlag flag : order) {
                if (exclusive.contains(flag)) {
                    if (first != null && first != flag) {
                        return conflict(first, flag);
                    }
                    first = flag;
                }
            }
        }
        return null;
    }

    private static WhoisRequest.Refused conflict(WhoisFlag one, WhoisFlag other) {
        return new WhoisRequest.Refused(
                WhoisError.INVALID_COMBINATION,
                "The flags " + one.typed() + " and " + other.typed() + " cannot be used together.");
    }
}
