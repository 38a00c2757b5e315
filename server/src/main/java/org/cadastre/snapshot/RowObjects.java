package org.cadastre.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cadastre.registry.Registration;
import org.cadastre.registry.Remark;
import org.cadastre.registry.Status;
import org.jspecify.annotations.Nullable;

/// Makes the facts of a row into those of a registry object: what its words mean.
final class RowObjects {
    private RowObjects() {}

    static Registration registration(Words words, Holders holders, RowColumns columns, int row) {
        Words.Kind kind = words.kind(columns.kind(row));
        int holder = columns.holder(row);
        return new Registration(
                kind.registry(),
                kind.status().toUpperCase(Locale.ROOT),
                status(kind.status()),
                columns.country(row) == 0 ? null : country(columns.country(row)),
                columns.registered(row) == 0 ? null : date(columns.registered(row)),
                holder == Holders.NONE ? null : holders.holder(holder));
    }

    /// The remarks on a row: its state when nobody holds it, then what contradicts it.
    static List<Remark> remarks(Registration registration, List<Remark> conflicts) {
        String state = state(registration);
        if (state == null) {
            return conflicts;
        }
        List<Remark> remarks = new ArrayList<>();
        remarks.add(Remark.of("State", state));
        remarks.addAll(conflicts);
        return remarks;
    }

    static Status status(String published) {
        return switch (published) {
            case "allocated", "assigned" -> Status.ACTIVE;
            case "ietf" -> Status.RESERVED;
            default -> Status.ADMINISTRATIVE;
        };
    }

    private static @Nullable String state(Registration registration) {
        String registry = registration.registry().toUpperCase(Locale.ROOT);
        return switch (registration.type()) {
            case "ALLOCATED", "ASSIGNED" -> null;
            case "AVAILABLE" -> "Available: " + registry + " has not given this to anyone.";
            case "RESERVED" ->
                registration.country() == null
                        ? "Reserved: " + registry + " holds this back and has not given it to anyone."
                        : "Reserved for " + registration.country() + ": " + registry
                                + " holds this back for that country and has not given it to anyone.";
            case "IETF" -> "Reserved by the IETF: not for registration.";
            default -> registry + " lists this under " + registration.type() + ".";
        };
    }

    static String country(int letters) {
        return new String(new char[] {(char) (letters >>> 8), (char) (letters & 0xFF)});
    }

    static LocalDate date(int yearMonthDay) {
        return LocalDate.of(yearMonthDay / 10_000, yearMonthDay / 100 % 100, yearMonthDay % 100);
    }
}
