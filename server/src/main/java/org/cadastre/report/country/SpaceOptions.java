package org.cadastre.report.country;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadastre.country.Language;
import org.cadastre.number.NumberKind;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigureRequest;
import org.jspecify.annotations.Nullable;

/// How the space of countries is asked for.
///
/// @param form what the answer is to be
/// @param kinds the kinds of numbers
/// @param language of names
/// @param table the table that CSV is to have
record SpaceOptions(Form form, Set<NumberKind> kinds, Language language, String table) {
    private static final String FAMILY = "family";
    private static final String LANGUAGE = "lang";
    private static final String TABLE = "table";
    private static final String ALL = "all";

    SpaceOptions {
        kinds = Set.copyOf(kinds);
    }

    /// What an answer can be.
    enum Form {
        JSON,
        CSV,
        CIDR,
        RPSL;

        /// Whether it is a list of prefixes.
        boolean isList() {
            return this == CIDR || this == RPSL;
        }

        private static @Nullable Form of(String format) {
            return switch (format) {
                case "", "json" -> JSON;
                case "csv" -> CSV;
                case "cidr" -> CIDR;
                case "rpsl" -> RPSL;
                default -> null;
            };
        }
    }

    /// What reading a request gives.
    sealed interface Reading {
        /// The options.
        record Read(SpaceOptions options) implements Reading {}

        /// Something is not allowed.
        record Wrong(FigureAnswer.Refused refused) implements Reading {}
    }

    /// Reads the options of a request.
    ///
    /// @param hasLists whether what is asked for can be a list of prefixes
    /// @param tables the tables that CSV can have, the usual one first
    static Reading read(FigureRequest request, boolean hasLists, List<String> tables) {
        List<String> others = request.othersThan(Set.of(FAMILY, LANGUAGE, TABLE));
        if (!others.isEmpty()) {
            return wrong("parameter", others.getFirst(), "family, lang, table or format");
        }
        Form form = Form.of(request.format());
        if (form == null || form.isList() && !hasLists) {
            return wrong("format", request.format(), hasLists ? "json, csv, cidr or rpsl" : "json or csv");
        }
        String family = request.parameter(FAMILY, ALL).toLowerCase(Locale.ROOT);
        Set<NumberKind> kinds = kinds(family);
        if (kinds == null) {
            return wrong(FAMILY, family, "ipv4, ipv6 or asn, or none for all");
        }
        if (form.isList() && family.equals("asn")) {
            return wrong(FAMILY, family, "ipv4 or ipv6 for a list of prefixes; AS numbers are in .json and .csv");
        }
        String tag = request.parameter(LANGUAGE, Language.ENGLISH.tag());
        Language language = Language.of(tag);
        if (language == null) {
            return wrong(
                    LANGUAGE,
                    tag,
                    "one of " + Stream.of(Language.values()).map(Language::tag).collect(Collectors.joining(", ")));
        }
        String table = request.parameter(TABLE, tables.getFirst());
        if (!tables.contains(table) || form != Form.CSV && request.parameters().containsKey(TABLE)) {
            return wrong(TABLE, table, "one of " + String.join(", ", tables) + ", for CSV only");
        }
        return new Reading.Read(new SpaceOptions(form, kinds, language, table));
    }

    private static Reading wrong(String what, String value, String allowed) {
        return new Reading.Wrong(FigureAnswer.notAllowed(what, value, allowed));
    }

    private static @Nullable Set<NumberKind> kinds(String family) {
        return switch (family) {
            case "ipv4" -> EnumSet.of(NumberKind.IPV4);
            case "ipv6" -> EnumSet.of(NumberKind.IPV6);
            case "asn" -> EnumSet.of(NumberKind.AUTNUM);
            case ALL -> EnumSet.allOf(NumberKind.class);
            default -> null;
        };
    }

    /// The word for a kind of number.
    static String word(NumberKind kind) {
        return switch (kind) {
            case IPV4 -> "ipv4";
            case IPV6 -> "ipv6";
            case AUTNUM -> "asn";
        };
    }

    /// The word for the kinds that are asked for, as it is given.
    String family() {
        return kinds.size() == 1 ? word(kinds.iterator().next()) : ALL;
    }
}
