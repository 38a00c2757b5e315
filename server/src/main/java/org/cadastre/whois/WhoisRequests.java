package org.cadastre.whois;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cadastre.index.RangeMatch;
import org.cadastre.query.rpsl.DatabaseQuery;
import org.cadastre.rpsl.RpslClass;
import org.jspecify.annotations.Nullable;

/// Makes the request of flags and a key.
final class WhoisRequests {
    private static final Map<WhoisFlag, RangeMatch> MATCHES = Map.of(
            WhoisFlag.EXACT, RangeMatch.EXACT,
            WhoisFlag.ONE_LESS, RangeMatch.ONE_LESS,
            WhoisFlag.ALL_LESS, RangeMatch.ALL_LESS,
            WhoisFlag.ONE_MORE, RangeMatch.ONE_MORE,
            WhoisFlag.ALL_MORE, RangeMatch.ALL_MORE);

    private static final Set<WhoisFlag> ABOUT_SERVER = EnumSet.of(
            WhoisFlag.TEMPLATE,
            WhoisFlag.VERBOSE,
            WhoisFlag.QUESTION,
            WhoisFlag.LIST_SOURCES,
            WhoisFlag.VERSION,
            WhoisFlag.TYPES,
            WhoisFlag.HELP);

    /// The classes that hold what a registry gives out.
    private static final Set<RpslClass> NUMBERS =
            EnumSet.of(RpslClass.INETNUM, RpslClass.INET6NUM, RpslClass.AUT_NUM, RpslClass.AS_BLOCK);

    private final GivenFlags flags;
    private final String key;
    private final Set<String> preferred;

    private WhoisRequests(GivenFlags flags, String key, Set<String> preferred) {
        this.flags = flags;
        this.key = key;
        this.preferred = preferred;
    }

    /// @param flags flags without a conflict
    /// @param key without blanks at its ends; may be empty
    /// @param preferred the sources that are searched where a line names none, empty for all
    static WhoisRequest of(GivenFlags flags, String key, Set<String> preferred) {
        return new WhoisRequests(flags, key, preferred).request();
    }

    private WhoisRequest request() {
        if (flags.has(WhoisFlag.MIRROR)) {
            return new WhoisRequest.Refused(WhoisError.UNSUPPORTED_QUERY, "There are no updates as a stream (-g).");
        }
        WhoisFlag aboutServer = flags.last(ABOUT_SERVER);
        if (aboutServer != null) {
            return key.isEmpty()
                    ? aboutServer(aboutServer)
                    : new WhoisRequest.Refused(
                            WhoisError.TOO_MANY_ARGUMENTS, "With " + aboutServer.typed() + " there is no key.");
        }
        if (key.isEmpty()) {
            return new WhoisRequest.Refused(WhoisError.NO_KEY, "");
        }
        WhoisRequest keyword = flags.leaveKeywords() ? WhoisKeyword.of(key) : null;
        if (keyword == null) {
            return keyed();
        }
        return keyword != WhoisRequest.Question.HELP && keyed() instanceof WhoisRequest.Objects plain
                ? new WhoisRequest.Worded(keyword, plain)
                : keyword;
    }

    private WhoisRequest aboutServer(WhoisFlag flag) {
        return switch (flag) {
            case TEMPLATE -> template(flags.argument(flag), false);
            case VERBOSE -> template(flags.argument(flag), true);
            case QUESTION -> question(flags.argument(flag));
            case LIST_SOURCES -> WhoisRequest.Question.SOURCES;
            case VERSION -> WhoisRequest.Question.VERSION;
            case TYPES -> WhoisRequest.Question.TYPES;
            default -> WhoisRequest.Question.HELP;
        };
    }

    private static WhoisRequest template(String name, boolean isVerbose) {
        RpslClass rpslClass = RpslClass.of(name.toLowerCase(Locale.ROOT));
        return rpslClass == null ? unknownType(name) : new WhoisRequest.Template(rpslClass, isVerbose);
    }

    static WhoisRequest.Refused unknownType(String name) {
        return new WhoisRequest.Refused(
                WhoisError.UNKNOWN_TYPE, "\"" + name + "\" is not the name of a class; \"-q types\" lists them.");
    }

    private static WhoisRequest question(String about) {
        return switch (about.toLowerCase(Locale.ROOT)) {
            case "sources" -> WhoisRequest.Question.SOURCES;
            case "version" -> WhoisRequest.Question.VERSION;
            case "types" -> WhoisRequest.Question.TYPES;
            default ->
                new WhoisRequest.Refused(
                        WhoisError.INVALID_OPTION, "After -q comes one of sources, version and types.");
        };
    }

    private WhoisRequest keyed() {
        ArinWords words = flags.sayNothing() ? ArinWords.of(key) : null;
        String asked = words == null ? key : words.key();
        String inverse = flags.argument(WhoisFlag.INVERSE);
        WhoisRequest.Refused refused = inverse.isEmpty() ? problem(asked) : NameLists.problem(inverse);
        if (refused != null) {
            return refused;
        }
        if (flags.has(WhoisFlag.JSON)) {
            return new WhoisRequest.Json(WhoisKey.query(asked));
        }
        WhoisFlag version =
                flags.last(EnumSet.of(WhoisFlag.LIST_VERSIONS, WhoisFlag.SHOW_VERSION, WhoisFlag.DIFF_VERSIONS));
        return version == null ? objects(asked, words) : versions(version);
    }

    private static WhoisRequest.@Nullable Refused problem(String key) {
        String problem = WhoisKey.problem(key);
        return problem == null ? null : new WhoisRequest.Refused(WhoisError.INVALID_KEY, problem);
    }

    private WhoisRequest objects(String asked, @Nullable ArinWords words) {
        NameLists.Classes classes = NameLists.classes(flags.argument(WhoisFlag.SELECT_TYPES));
        Set<RpslClass> known = words == null ? classes.known() : words.classes();
        if (flags.has(WhoisFlag.RESOURCE)) {
            known = NUMBERS;
            if (flags.has(WhoisFlag.SELECT_TYPES)) {
                known = EnumSet.copyOf(NUMBERS);
                known.retainAll(classes.known());
            }
            if (known.isEmpty()) {
                return new WhoisRequest.Refused(
                        WhoisError.INVALID_COMBINATION, "With --resource, -T names classes of numbers only.");
            }
        }
        TextForm form = form();
        boolean isWhole = form.shape() == TextForm.Shape.FULL;
        WhoisFlag matchFlag = flags.last(MATCHES.keySet());
        RangeMatch match = words == null ? matchFlag == null ? null : MATCHES.get(matchFlag) : words.match();
        return new WhoisRequest.Objects(
                new DatabaseQuery(
                        WhoisKey.canonical(asked),
                        match,
                        known,
                        classes.others(),
                        NameLists.attributes(flags.argument(WhoisFlag.INVERSE)),
                        sources(),
                        isWhole && !flags.has(WhoisFlag.NO_REFERENCED),
                        isWhole && !flags.has(WhoisFlag.NO_GROUPING),
                        flags.last(EnumSet.of(WhoisFlag.IRT, WhoisFlag.NO_IRT)) == WhoisFlag.IRT,
                        flags.has(WhoisFlag.REVERSE_DOMAIN)),
                form);
    }

    private Set<String> sources() {
        if (flags.has(WhoisFlag.ALL_SOURCES) || flags.has(WhoisFlag.RESOURCE)) {
            return Set.of();
        }
        return flags.has(WhoisFlag.SOURCES) ? NameLists.sources(flags.argument(WhoisFlag.SOURCES)) : preferred;
    }

    private TextForm form() {
        TextForm.Shape shape = flags.has(WhoisFlag.BRIEF)
                ? TextForm.Shape.BRIEF
                : flags.has(WhoisFlag.PRIMARY_KEYS)
                        ? TextForm.Shape.KEYS
                        : flags.has(WhoisFlag.ABUSE_CONTACT) ? TextForm.Shape.ABUSE : TextForm.Shape.FULL;
        TextForm.Syntax syntax = flags.has(WhoisFlag.VALID_SYNTAX)
                ? TextForm.Syntax.VALID
                : flags.has(WhoisFlag.NO_VALID_SYNTAX) ? TextForm.Syntax.INVALID : TextForm.Syntax.ANY;
        WhoisFlag range = flags.count(MATCHES.keySet()) > 1 ? flags.last(MATCHES.keySet()) : null;
        return new TextForm(
                shape,
                !flags.has(WhoisFlag.NO_FILTERING),
                !flags.has(WhoisFlag.NO_PERSONAL),
                shape == TextForm.Shape.FULL && !flags.has(WhoisFlag.NO_REFERENCED),
                syntax,
                !flags.has(WhoisFlag.NO_REFERRAL),
                flags.has(WhoisFlag.EXPLAIN),
                range == null ? null : range.typed());
    }

    private WhoisRequest versions(WhoisFlag flag) {
        String numbers = flags.argument(flag);
        boolean isKnown = switch (flag) {
            case SHOW_VERSION -> numbers.equals("1");
            case DIFF_VERSIONS -> numbers.equals("1:1");
            default -> true;
        };
        if (!isKnown) {
            return new WhoisRequest.Refused(
                    WhoisError.UNKNOWN_VERSION, "One version of each object is loaded, and its number is 1.");
        }
        DatabaseQuery query = new DatabaseQuery(
                WhoisKey.canonical(key),
                RangeMatch.EXACT,
                NameLists.classes(flags.argument(WhoisFlag.SELECT_TYPES)).known(),
                Set.of(),
                List.of(),
                sources(),
                false,
                false,
                false,
                false);
        return new WhoisRequest.Versions(
                query,
                switch (flag) {
                    case SHOW_VERSION -> WhoisRequest.Versions.Wanted.SHOW;
                    case DIFF_VERSIONS -> WhoisRequest.Versions.Wanted.DIFFERENCE;
                    default -> WhoisRequest.Versions.Wanted.LIST;
                },
                form());
    }
}
