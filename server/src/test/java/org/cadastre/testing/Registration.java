package org.cadastre.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Details;
import org.cadastre.registry.Entity;
import org.cadastre.registry.Event;
import org.cadastre.registry.EventAction;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Remark;
import org.cadastre.registry.Role;
import org.cadastre.registry.Status;
import org.jspecify.annotations.Nullable;

/// What a statistics row says, for tests that make objects of it or compare objects with it.
///
/// @param registry token of the registry, lower case
/// @param type the registry's own class
/// @param status the status in RDAP words
/// @param country two letters, or null
/// @param registered the day of the registration, or null
/// @param holder who holds it, or null
public record Registration(
        String registry,
        String type,
        Status status,
        @Nullable String country,
        @Nullable LocalDate registered,
        @Nullable Holder holder) {
    /// What an object of a row says.
    public static Registration of(IpNetwork network) {
        return of(network.type(), network.countries(), network.details());
    }

    /// What an object of a row says.
    public static Registration of(Autnum autnum) {
        return of(autnum.type(), autnum.countries(), autnum.details());
    }

    private static Registration of(@Nullable String type, List<String> countries, Details details) {
        Instant registered = details.date(EventAction.REGISTRATION);
        Entity holder = details.entity(Role.REGISTRANT);
        return new Registration(
                details.registry(),
                type == null ? "" : type,
                details.status().getFirst(),
                countries.isEmpty() ? null : countries.getFirst(),
                registered == null ? null : LocalDate.ofInstant(registered, ZoneOffset.UTC),
                holder == null ? null : Holder.of(holder));
    }

    /// A network that says this, with its range as handle.
    public IpNetwork network(IpRange range, @Nullable String parent, List<Remark> remarks) {
        return new IpNetwork(range.toString(), range, null, type, countries(), parent, details(remarks));
    }

    /// An autnum that says this, with its range as handle.
    public Autnum autnum(AsNumberRange range, @Nullable String parent, List<Remark> remarks) {
        return new Autnum(range.toString(), range, null, type, countries(), parent, details(remarks));
    }

    private List<String> countries() {
        return country == null ? List.of() : List.of(country);
    }

    private Details details(List<Remark> remarks) {
        List<Event> events = registered == null
                ? List.of()
                : List.of(Event.of(
                        EventAction.REGISTRATION,
                        registered.atStartOfDay(ZoneOffset.UTC).toInstant()));
        return new Details(
                registry,
                List.of(status),
                holder == null ? List.of() : List.of(holder.registrant()),
                remarks,
                List.of(),
                events,
                null,
                null,
                List.of());
    }
}
