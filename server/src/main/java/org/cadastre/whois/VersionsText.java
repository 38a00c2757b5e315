package org.cadastre.whois;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.cadastre.query.rpsl.DatabaseAnswer;
import org.cadastre.registry.RegistryObject;
import org.cadastre.rpsl.Disclosure;
import org.cadastre.rpsl.ReferenceKeys;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.jspecify.annotations.Nullable;

/// Tells of the versions of an object. A snapshot holds one version of each, which has the number 1.
final class VersionsText {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private VersionsText() {}

    /// Writes what is wanted of the object with the key, else of the first one of the answer; an error where there is
    /// none, or it is that of a person.
    ///
    /// @param disclosure what is given of the object
    static void write(RpslText out, DatabaseAnswer answer, WhoisRequest.Versions request, Disclosure disclosure) {
        RpslObject object = first(answer, ReferenceKeys.fold(request.query().key()));
        if (object == null) {
            out.error(WhoisError.NO_ENTRIES).end();
            return;
        }
        RpslClass rpslClass = object.rpslClass();
        if (rpslClass == RpslClass.PERSON || rpslClass == RpslClass.ROLE) {
            out.error(WhoisError.NO_VERSIONS)
                    .line("")
                    .message(WhoisError.NO_VERSIONS.explanation())
                    .end();
            return;
        }
        String key = key(object);
        String name = object.className().toUpperCase(Locale.ROOT) + " object \"" + key + "\"";
        switch (request.wanted()) {
            case LIST -> list(out, name, date(object));
            case SHOW -> {
                out.line("Version 1 (current version) of " + name);
                out.line("You can use \"--list-versions\" to get a list of versions for an object.")
                        .end();
                out.published(disclosure.of(object).object().text()).end();
            }
            case DIFFERENCE -> {
                out.line("Difference between version 1 and 1 of " + name).end();
                out.line("There is none.").end();
            }
        }
    }

    private static String key(RpslObject object) {
        String first = object.attributes().getFirst().value();
        String origin = object.first(RpslAttribute.ORIGIN);
        RpslClass rpslClass = object.rpslClass();
        boolean isRoute = rpslClass == RpslClass.ROUTE || rpslClass == RpslClass.ROUTE6;
        return isRoute && origin != null ? first + origin : first;
    }

    private static void list(RpslText out, String name, String date) {
        out.line("Version history for " + name);
        out.line("You can use \"--show-version rev#\" to get an exact version of the object.")
                .end();
        out.plain("rev#  Date              Op.").end();
        out.plain("1     " + date + "  ADD/UPD").end();
    }

    private static String date(RpslObject object) {
        String changed = object.first(RpslAttribute.LAST_MODIFIED);
        String date = changed == null ? object.first(RpslAttribute.CREATED) : changed;
        if (date != null) {
            try {
                return MINUTE.format(Instant.parse(date));
            } catch (DateTimeParseException e) {
                return "                ";
            }
        }
        return "                ";
    }

    private static @Nullable RpslObject first(DatabaseAnswer answer, String key) {
        RpslObject first = null;
        for (DatabaseAnswer.Part part = answer.next(); part != null; part = answer.next()) {
            RpslObject object = object(part);
            if (object != null && ReferenceKeys.primary(object).equals(key)) {
                return object;
            }
            first = first == null ? object : first;
        }
        return first;
    }

    private static @Nullable RpslObject object(DatabaseAnswer.Part part) {
        if (part instanceof DatabaseAnswer.Published(RpslObject object, boolean isRelated)) {
            return object;
        }
        return part instanceof DatabaseAnswer.Registered(RegistryObject object)
                ? RegisteredText.objects(object, false).getFirst()
                : null;
    }
}
