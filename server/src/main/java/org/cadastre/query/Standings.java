package org.cadastre.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.cadastre.number.NumberKind;
import org.cadastre.number.NumberRange;
import org.cadastre.pool.DayStates;
import org.cadastre.pool.GrowthRoom;
import org.cadastre.pool.Space;
import org.cadastre.pool.State;
import org.cadastre.pool.States;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Standing;
import org.cadastre.snapshot.DatedRows;
import org.cadastre.snapshot.NumberRows;
import org.cadastre.snapshot.Snapshot;
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
        return with(network, of(snapshot, network.range()));
    }

    static IpNetwork add(DatedRows day, IpNetwork network) {
        return with(network, of(day, network.range()));
    }

    private static IpNetwork with(IpNetwork network, @Nullable Standing standing) {
        return standing == null
                ? network
                : network.with(network.parentHandle(), network.details().withStanding(standing));
    }

    static Autnum add(Snapshot snapshot, Autnum autnum) {
        return with(autnum, of(snapshot, autnum.range()));
    }

    static Autnum add(DatedRows day, Autnum autnum) {
        return with(autnum, of(day, autnum.range()));
    }

    private static Autnum with(Autnum autnum, @Nullable Standing standing) {
        return standing == null
                ? autnum
                : autnum.with(autnum.parentHandle(), autnum.details().withStanding(standing));
    }

    /// Where the object of a range stands, or null when no statistics file says.
    static @Nullable Standing of(Snapshot snapshot, NumberRange range) {
        return of(Space.of(snapshot, NumberKind.of(range)), range);
    }

    /// The same as of a date, as its snapshot has it.
    static @Nullable Standing of(DatedRows day, NumberRange range) {
        DayStates states = new DayStates(day.numbers(NumberKind.of(range)));
        Standing standing = of(states, range);
        return states.isTold() ? standing : of(day.snapshot(), range);
    }

    private static @Nullable Standing of(States states, NumberRange range) {
        NumberRows rows = states.rows();
        int row = rows.exact(range);
        int accounting = row == NumberRows.NONE ? row : states.accounting(row);
        State state = accounting == NumberRows.NONE ? null : states.state(accounting);
        if (state == null) {
            return null;
        }
        int pool = states.pool(accounting);
        GrowthRoom room = states.growthRoom(accounting);
        boolean isForCountry = state == State.RESERVED_COUNTRY;
        String poolOf = rows.poolOf(accounting);
        return new Standing(
                state.text(),
                poolOf.isEmpty() ? rows.registry(rows.word(accounting)) : poolOf,
                pool == NumberRows.NONE ? null : rows.range(pool),
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
