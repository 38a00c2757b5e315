package org.cadastre.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Details;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Event;
import org.cadastre.registry.EventAction;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Remark;
import org.cadastre.registry.Status;
import org.jspecify.annotations.Nullable;

/// Makes the facts of a row into those of a registry object: what its words mean.
final class RowObjects {
    private RowObjects() {}

    /// The registry's class of a row, in upper case.
    private static String type(Words words, RowColumns columns, int row) {
        return words.kind(columns.kind(row)).status().toUpperCase(Locale.ROOT);
    }

    private static List<String> countries(RowColumns columns, int row) {
        return columns.country(row) == 0 ? List.of() : List.of(country(columns.country(row)));
    }

    /// The network of a row that is no object.
    static IpNetwork network(
            IpRange range, Words words, RowColumns columns, int row, @Nullable String parent, Details details) {
        return new IpNetwork(
                range.toString(), range, null, type(words, columns, row), countries(columns, row), parent, details);
    }

    /// The autnum of a row that is no object.
    static Autnum autnum(
            AsNumberRange range, Words words, RowColumns columns, int row, @Nullable String parent, Details details) {
        return new Autnum(
                range.toString(), range, null, type(words, columns, row), countries(columns, row), parent, details);
    }

    /// What a row says of its object.
    ///
    /// @param conflicts remarks on what contradicts the row
    static Details details(Words words, Holders holders, RowColumns columns, int row, List<Remark> conflicts) {
        int holder = columns.holder(row);
        List<Entity> held = holder == Holders.NONE ? List.of() : List.of(holders.holder(holder));
        return details(words.kind(columns.kind(row)), held, columns, row, conflicts);
    }

    /// What a row says of its object.
    ///
    /// @param held who holds it
    /// @param conflicts remarks on what contradicts the row
    static Details details(Words.Kind kind, List<Entity> held, RowColumns columns, int row, List<Remark> conflicts) {
        List<Event> events = columns.registered(row) == 0
                ? List.of()
                : List.of(Event.of(EventAction.REGISTRATION, moment(columns.registered(row))));
        return new Details(
                kind.registry(),
                List.of(status(kind.status())),
                held,
                remarks(kind, columns.country(row), conflicts),
                List.of(),
                events,
                null,
                null,
                List.of());
    }

    /// The remarks on a row: its state when nobody holds it, then what contradicts it.
    private static List<Remark> remarks(Words.Kind kind, int country, List<Remark> conflicts) {
        String state = state(kind, country);
        if (state == null) {
            return conflicts;
        }
        List<Remark> remarks = new ArrayList<>();
        remarks.add(Remark.of("State", state));
        remarks.addAll(conflicts);
        return remarks;
    }

    /// Whether numbers of a status are delegated to somebody.
    static boolean isDelegated(String published) {
        return status(published) == Status.ACTIVE;
    }

    static Status status(String published) {
        return switch (published) {
            case "allocated", "assigned" -> Status.ACTIVE;
            case "ietf" -> Status.RESERVED;
            default -> Status.ADMINISTRATIVE;
        };
    }

    private static @Nullable String state(Words.Kind kind, int country) {
        String registry = kind.registry().toUpperCase(Locale.ROOT);
        return switch (kind.status()) {
            case "allocated", "assigned" -> null;
            case "available" -> "Available: " + registry + " has not given this to anyone.";
            case "reserved" ->
                country == 0
                        ? "Reserved: " + registry + " holds this back and has not given it to anyone."
                        : "Reserved for " + country(country) + ": " + registry
                                + " holds this back for that country and has not given it to anyone.";
            case "ietf" -> "Reserved by the IETF: not for registration.";
            default -> registry + " lists this under " + kind.status().toUpperCase(Locale.ROOT) + ".";
        };
    }

    static String country(int letters) {
        return new String(new char[] {(char) (letters >>> 8), (char) (letters & 0xFF)});
    }

    private static Instant moment(int yearMonthDay) {
        return date(yearMonthDay).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    static LocalDate date(int yearMonthDay) {
        return LocalDate.of(yearMonthDay / 10_000, yearMonthDay / 100 % 100, yearMonthDay % 100);
    }
}
