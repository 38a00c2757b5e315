package org.cadastre.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.number.NumberKind;
import org.cadastre.number.NumberRange;
import org.cadastre.pool.GrowthRoom;
import org.cadastre.pool.Space;
import org.cadastre.pool.State;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Standing;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SpaceRows;
import org.jspecify.annotations.Nullable;

/// Says of the networks and autnums of answers where they stand in the space that their registries account for.
final class Standings {
    private Standings() {}

    /// The answer with that said of its objects.
    static Answer add(Snapshot snapshot, Answer answer) {
        return switch (answer) {
            case Answer.Found(RegistryObject object) -> new Answer.Found(add(snapshot, object));
            case Answer.Results results -> {
                List<RegistryObject> objects = new ArrayList<>(results.objects().size());
                results.objects().forEach(object -> objects.add(add(snapshot, object)));
                yield new Answer.Results(
                        results.resource(),
                        objects,
                        results.offset(),
                        results.pageSize(),
                        results.total(),
                        results.truncated());
            }
            case Answer.NotFound notFound -> notFound;
            case Answer.Elsewhere elsewhere -> elsewhere;
            case Answer.Unsupported unsupported -> unsupported;
            case Answer.Help help -> help;
        };
    }

    private static RegistryObject add(Snapshot snapshot, RegistryObject object) {
        return switch (object) {
            case IpNetwork network -> add(snapshot, network);
            case Autnum autnum -> add(snapshot, autnum);
            case Entity entity -> entity;
            case Domain domain -> domain;
            case Nameserver nameserver -> nameserver;
        };
    }

    static IpNetwork add(Snapshot snapshot, IpNetwork network) {
        Standing standing = of(snapshot, network.range());
        return standing == null
                ? network
                : network.with(network.parentHandle(), network.details().withStanding(standing));
    }

    static Autnum add(Snapshot snapshot, Autnum autnum) {
        Standing standing = of(snapshot, autnum.range());
        return standing == null
                ? autnum
                : autnum.with(autnum.parentHandle(), autnum.details().withStanding(standing));
    }

    /// Where the object of a range stands, or null when no statistics file says.
    static @Nullable Standing of(Snapshot snapshot, NumberRange range) {
        Space space = Space.of(snapshot, NumberKind.of(range));
        SpaceRows rows = space.rows();
        int row = rows.exact(range);
        int accounting = row == SpaceRows.NONE ? row : space.accounting(row);
        State state = accounting == SpaceRows.NONE ? null : space.state(accounting);
        if (state == null) {
            return null;
        }
        int pool = space.pool(accounting);
        GrowthRoom room = GrowthRoom.of(space, accounting);
        boolean isForCountry = state == State.RESERVED_COUNTRY;
        String poolOf = rows.poolOf(accounting);
        return new Standing(
                state.text(),
                poolOf.isEmpty() ? rows.registry(rows.word(accounting)) : poolOf,
                pool == SpaceRows.NONE ? null : rows.range(pool),
                isForCountry ? letters(rows.country(accounting)) : null,
                isForCountry ? moment(rows.registered(accounting)) : null,
                room == null ? null : room.current(),
                room == null ? null : room.reservedTo(),
                room == null ? null : room.availableTo());
    }

    private static String letters(int country) {
        return String.valueOf(new char[] {(char) (country >>> 8), (char) (country & 0xFF)});
    }

    private static @Nullable Instant moment(int yearMonthDay) {
        return yearMonthDay == 0
                ? null
                : LocalDate.of(yearMonthDay / 10_000, yearMonthDay / 100 % 100, yearMonthDay % 100)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant();
    }
}
