package org.cadastre.export.rdap;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.cadastre.export.FileProblems;
import org.jspecify.annotations.Nullable;

/// What a file says of itself in its first object (draft-nro-bulk-rdap-01).
///
/// @param version identifier of the extension that the file follows
/// @param serial the `versionId`; empty when there is none
/// @param registry token made of the `producer`, or null when there is none
/// @param date day of the production, or null when it does not say
/// @param promised how many objects it promises, or -1 when it does not say
/// @param conformance the extensions that it declares
record Metadata(
        String version,
        String serial,
        @Nullable String registry,
        @Nullable LocalDate date,
        long promised,
        List<String> conformance) {
    /// That of a file which has none.
    static final Metadata NONE = new Metadata("rdap_level_0", "", null, null, -1, List.of());

    private static final long MOST_OBJECTS = 1_000_000_000_000L;
    private static final int LONGEST_VALUE = 64;

    Metadata {
        conformance = List.copyOf(conformance);
    }

    /// Whether an object is the metadata of a file.
    static boolean isOne(Json.Members object) {
        return !object.has("objectClassName")
                && (object.has("objectCount") || object.has("versionId") || object.has("producer"));
    }

    /// Reads it. What cannot be read is a warning.
    static Metadata read(Json.Members object, FileProblems problems) {
        String producer = value(object, "producer");
        String registry = RegistryToken.of(producer);
        if (registry == null) {
            problems.warnOfFile(object.line(), "The producer is " + Quoted.of(producer) + ", which names no registry.");
        }
        long promised = ObjectScope.number(object, "objectCount", MOST_OBJECTS);
        if (promised < 1) {
            problems.warnOfFile(object.line(), "The objectCount is missing or no number above 0.");
        }
        String version = value(object, "extensionId");
        return new Metadata(
                version.isEmpty() ? NONE.version : version,
                value(object, "versionId"),
                registry,
                date(object, problems),
                promised < 1 ? -1 : promised,
                conformance(object));
    }

    /// The identifiers in an object's `rdapConformance` (RFC 9083 §4.1).
    static List<String> conformance(Json.Members object) {
        if (!(object.value("rdapConformance") instanceof Json.Elements(List<Json> values))) {
            return List.of();
        }
        return values.stream()
                .map(each -> each instanceof Json.Text(String text) ? text : "")
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static @Nullable LocalDate date(Json.Members object, FileProblems problems) {
        String text = value(object, "productionDate");
        Instant instant = EventReader.instant(text);
        if (instant != null) {
            return LocalDate.ofInstant(instant, ZoneOffset.UTC);
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            problems.warnOfFile(
                    object.line(), "The productionDate is " + Quoted.of(text) + ", not a date of RFC 3339.");
            return null;
        }
    }

    private static String value(Json.Members object, String name) {
        return object.value(name) instanceof Json.Text(String text) ? Quoted.plain(text.strip(), LONGEST_VALUE) : "";
    }
}
