package org.cadastre.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.IpRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.number.NumberKind;
import org.cadastre.number.NumberRange;
import org.cadastre.pool.GrowthRoom;
import org.cadastre.pool.Space;
import org.cadastre.pool.State;
import org.cadastre.snapshot.Snapshot;
import org.cadastre.snapshot.SnapshotSource;
import org.cadastre.snapshot.SpaceRows;

/// Says why an answer is what it is, in sentences for people: which data answered, what matched and what lies around
/// it, where that stands, and where nothing matched, what is next to it.
public final class Explanation {
    private final Snapshot snapshot;
    private final List<String> lines = new ArrayList<>();

    private Explanation(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /// The sentences.
    public static List<String> of(Snapshot snapshot, Query query) {
        Explanation explanation = new Explanation(snapshot);
        explanation.data();
        switch (query) {
            case Query.Network(IpRange range) -> explanation.numbers(range);
            case Query.Autnum(AsNumberRange range) -> explanation.numbers(range);
            case Query.Entity entity ->
                explanation.say("Asked was the entity with the handle " + entity.handle() + ".");
            case Query.Domain domain -> explanation.say("Asked was the domain " + domain.ldhName() + ".");
            case Query.Nameserver server -> explanation.say("Asked was the name server " + server.ldhName() + ".");
            case Query.Search search -> explanation.say("Asked was a search.");
            case Query.CountrySearch search -> explanation.say("Asked was a search by country.");
            case Query.RelatedNetworks related -> explanation.numbers(related.range());
            case Query.RelatedAutnums related -> explanation.numbers(related.range());
            case Query.RelatedDomains related -> explanation.numbers(related.zone());
            case Query.ReverseSearch search -> explanation.say("Asked was a search by entity.");
            case Query.Help help -> explanation.say("Asked was for help.");
        }
        return List.copyOf(explanation.lines);
    }

    private void say(String sentence) {
        lines.add(sentence);
    }

    private void data() {
        say("Snapshot " + snapshot.facts().serial() + " of " + snapshot.facts().produced() + " answered, with "
                + snapshot.facts().objects() + " objects.");
        for (SnapshotSource source : snapshot.facts().sources()) {
            String day = source.endDate() == null ? "" : " of " + source.endDate();
            say("It was made of a file of " + source.registry().toUpperCase(Locale.ROOT) + day + ", SHA-256 "
                    + source.sha256() + ".");
        }
    }

    private void numbers(NumberRange range) {
        Space space = Space.of(snapshot, NumberKind.of(range));
        SpaceRows rows = space.rows();
        int row = rows.covering(range);
        if (row == SpaceRows.NONE) {
            say("Nothing holds all of " + range + ".");
        } else {
            say("The smallest range around " + range + " is " + rows.range(row) + ", " + origin(rows, row) + ".");
        }
        for (int around = row == SpaceRows.NONE ? row : rows.parent(row);
                around != SpaceRows.NONE;
                around = rows.parent(around)) {
            say("Around it is " + rows.range(around) + ", " + origin(rows, around) + ".");
        }
        if (row != SpaceRows.NONE) {
            standing(space, row);
        }
        neighbours(rows, range);
    }

    private void standing(Space space, int row) {
        SpaceRows rows = space.rows();
        State state = space.state(row);
        if (state == null) {
            say("No statistics file says what its state is.");
            return;
        }
        int accounting = space.accounting(row);
        say("Its state is " + state.text() + ", by " + rows.range(accounting) + ".");
        int pool = space.pool(accounting);
        say(
                pool == SpaceRows.NONE
                        ? "It lies in no pool."
                        : "It lies in the pool " + rows.range(pool) + " of "
                                + rows.poolOf(pool).toUpperCase(Locale.ROOT) + ".");
        GrowthRoom room = space.growthRoom(accounting);
        if (room != null) {
            String reserved =
                    room.reservedTo() == null ? "nothing" : room.reservedTo().toString();
            String available =
                    room.availableTo() == null ? "nothing" : room.availableTo().toString();
            say("Over reserved space it can grow to " + reserved + ", over reserved and available space to " + available
                    + ".");
        }
    }

    /// The ranges before and behind, of those that begin there.
    private void neighbours(SpaceRows rows, NumberRange range) {
        int behind = 0;
        int to = rows.count();
        while (behind < to) {
            int middle = (behind + to) >>> 1;
            if (compareFirst(rows, middle, range) <= 0) {
                behind = middle + 1;
            } else {
                to = middle;
            }
        }
        int before = behind - 1;
        while (before >= 0 && compareFirst(rows, before, range) == 0) {
            before--;
        }
        if (before >= 0) {
            say("The range that begins before it is " + rows.range(before) + ", " + origin(rows, before) + ".");
        }
        if (behind < rows.count()) {
            say("The range that begins after it is " + rows.range(behind) + ", " + origin(rows, behind) + ".");
        }
    }

    private static int compareFirst(SpaceRows rows, int row, NumberRange range) {
        int byHigh = Long.compareUnsigned(rows.firstHigh(row), firstHigh(range));
        return byHigh != 0 ? byHigh : Long.compareUnsigned(rows.firstLow(row), firstLow(range));
    }

    private static long firstHigh(NumberRange range) {
        return range instanceof Ipv6Range ipv6 ? ipv6.firstHigh() : 0;
    }

    private static long firstLow(NumberRange range) {
        return switch (range) {
            case Ipv4Range ipv4 -> Integer.toUnsignedLong(ipv4.firstBits());
            case Ipv6Range ipv6 -> ipv6.firstLow();
            case AsNumberRange autnums -> Integer.toUnsignedLong(autnums.firstBits());
        };
    }

    private static String origin(SpaceRows rows, int row) {
        String pool = rows.poolOf(row);
        if (!pool.isEmpty()) {
            return "a pool of " + pool.toUpperCase(Locale.ROOT);
        }
        String registry = rows.registry(rows.word(row)).toUpperCase(Locale.ROOT);
        return rows.isPublished(row)
                ? rows.status(rows.word(row)) + " by the statistics of " + registry
                : "an object of " + registry;
    }
}
