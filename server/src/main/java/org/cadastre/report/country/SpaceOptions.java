package org.cadastre.report.country;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.cadastre.country.Language;
import org.cadastre.number.NumberKind;
import org.cadastre.report.FigureAnswer;
import org.cadastre.report.FigureFormat;
import org.cadastre.report.FigureParameter;
import org.cadastre.report.FigureRequest;

/// How the space of countries is asked for.
///
/// @param format what the answer is to be
/// @param kinds the kinds of numbers
/// @param language of names
/// @param table the table that CSV is to have
record SpaceOptions(FigureFormat format, Set<NumberKind> kinds, Language language, String table) {
    /// The forms of what is of a country or a group.
    static final List<FigureFormat> FORMATS =
            List.of(FigureFormat.JSON, FigureFormat.CSV, FigureFormat.CIDR, FigureFormat.RPSL);

    static final FigureParameter TABLE = FigureParameter.table(SpaceTables.ALL);

    private static final String ALL = "all";
    static final FigureParameter FAMILY =
            FigureParameter.choice("family", "The kinds of numbers.", List.of(ALL, "ipv4", "ipv6", "asn"), ALL);
    static final FigureParameter LANGUAGE = FigureParameter.choice(
            "lang",
            "The language of names.",
            Stream.of(Language.values()).map(Language::tag).toList(),
            Language.ENGLISH.tag());

    SpaceOptions {
        kinds = Set.copyOf(kinds);
    }

    /// What reading a request gives.
    sealed interface Reading {
        /// The options.
        record Read(SpaceOptions options) implements Reading {}

        /// Something is not allowed.
        record Wrong(FigureAnswer.Refused refused) implements Reading {}
    }

    /// Reads the options of a request that fits.
    static Reading read(FigureRequest request) {
        FigureFormat format = FORMATS.stream()
                .filter(each -> each.ending().equals(request.format()))
                .findFirst()
                .orElse(FigureFormat.JSON);
        SpaceOptions options = new SpaceOptions(
                format,
                kinds(FAMILY.of(request)),
                Objects.requireNonNull(Language.of(LANGUAGE.of(request))),
                TABLE.of(request));
        if (options.isList() && options.family().equals("asn")) {
            return new Reading.Wrong(FigureAnswer.notAllowed(
                    FAMILY.name(),
                    options.family(),
                    "ipv4 or ipv6 for a list of prefixes; AS numbers are in .json and .csv"));
        }
        return new Reading.Read(options);
    }

    private static Set<NumberKind> kinds(String family) {
        Set<NumberKind> kinds = EnumSet.allOf(NumberKind.class);
        kinds.removeIf(kind -> !family.equals(ALL) && !family.equals(word(kind)));
        return kinds;
    }

    /// Whether the answer is a list of prefixes.
    boolean isList() {
        return format == FigureFormat.CIDR || format == FigureFormat.RPSL;
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
