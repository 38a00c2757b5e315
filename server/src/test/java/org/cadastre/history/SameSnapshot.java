package org.cadastre.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.cadastre.index.ByStatus;
import org.cadastre.index.KeyPattern;
import org.cadastre.index.Relations128;
import org.cadastre.index.Relations32;
import org.cadastre.number.Ipv6Range;
import org.cadastre.registry.Status;
import org.cadastre.snapshot.Snapshot;

/// Holds a snapshot to another one by what can be asked of both.
final class SameSnapshot {
    private final Snapshot actual;
    private final Snapshot expected;

    SameSnapshot(Snapshot actual, Snapshot expected) {
        this.actual = actual;
        this.expected = expected;
    }

    /// Every row, every holder, and some relations.
    void check(Random random, int relations) {
        facts();
        rows();
        holders();
        for (int i = 0; i < relations; i++) {
            relations32(actual.ipv4Relations(), expected.ipv4Relations(), random);
            relations32(actual.autnumRelations(), expected.autnumRelations(), random);
            relations128(random);
        }
    }

    private void facts() {
        assertThat(actual.facts().serial()).isEqualTo(expected.facts().serial());
        assertThat(actual.facts().produced()).isEqualTo(expected.facts().produced());
        assertThat(actual.facts().simulated()).isEqualTo(expected.facts().simulated());
        assertThat(actual.facts().objects()).isEqualTo(expected.facts().objects());
        assertThat(actual.facts().problemCount()).isEqualTo(expected.facts().problemCount());
        assertThat(actual.facts().sourceNames()).isEqualTo(expected.facts().sourceNames());
    }

    private void rows() {
        assertThat(actual.ipv4().size()).isEqualTo(expected.ipv4().size());
        assertThat(actual.ipv6().size()).isEqualTo(expected.ipv6().size());
        assertThat(actual.autnums().size()).isEqualTo(expected.autnums().size());
        assertThat(actual.undelegatedAutnums().size())
                .isEqualTo(expected.undelegatedAutnums().size());
        for (int row = 0; row < expected.ipv4().size(); row++) {
            assertThat(actual.ipv4Network(row)).isEqualTo(expected.ipv4Network(row));
            assertThat(actual.ipv4().parent(row)).isEqualTo(expected.ipv4().parent(row));
        }
        for (int row = 0; row < expected.ipv6().size(); row++) {
            assertThat(actual.ipv6Network(row)).isEqualTo(expected.ipv6Network(row));
            assertThat(actual.ipv6().parent(row)).isEqualTo(expected.ipv6().parent(row));
        }
        for (int row = 0; row < expected.autnums().size(); row++) {
            assertThat(actual.autnum(row)).isEqualTo(expected.autnum(row));
            assertThat(actual.autnums().parent(row))
                    .isEqualTo(expected.autnums().parent(row));
        }
    }

    private void holders() {
        assertThat(actual.holders().count()).isEqualTo(expected.holders().count());
        for (int holder = 0; holder < expected.holders().count(); holder++) {
            assertThat(actual.holders().holder(holder))
                    .isEqualTo(expected.holders().holder(holder));
            assertThat(actual.networks(holder, 100)).isEqualTo(expected.networks(holder, 100));
            assertThat(actual.autnums(holder, 100)).isEqualTo(expected.autnums(holder, 100));
            String handle = expected.holders().holder(holder).handle();
            for (String asked : List.of(handle, handle.toLowerCase(Locale.ROOT), handle + "@beta")) {
                assertThat(actual.holders().find(asked))
                        .isEqualTo(expected.holders().find(asked));
            }
        }
        assertThat(ids(actual)).isEqualTo(ids(expected));
        assertThat(actual.directory().texts().ipHandles().size())
                .isEqualTo(expected.directory().texts().ipHandles().size());
    }

    private static List<Integer> ids(Snapshot snapshot) {
        List<Integer> ids = new ArrayList<>();
        snapshot.directory().texts().holderHandles().matching(KeyPattern.startingWith(""), 0, (row, id) -> ids.add(id));
        return ids;
    }

    private static void relations32(ByStatus<Relations32> actual, ByStatus<Relations32> expected, Random random) {
        int rows = expected.all().index().size();
        if (rows == 0) {
            return;
        }
        int from = random.nextInt(rows);
        int first = expected.all().index().first(from);
        int last = expected.all().index().last(Math.min(rows - 1, from + random.nextInt(3)));
        if (Integer.compareUnsigned(last, first) < 0) {
            last = first;
        }
        Relations32 one = random.nextBoolean() ? actual.all() : actual.of(Status.ACTIVE.ordinal());
        Relations32 two = one == actual.all() ? expected.all() : expected.of(Status.ACTIVE.ordinal());
        assertThat(one.up(first, last)).isEqualTo(two.up(first, last));
        assertThat(one.top(first, last, true)).isEqualTo(two.top(first, last, true));
        assertThat(one.bottomCount(first, last)).isEqualTo(two.bottomCount(first, last));
        assertThat(one.moreSpecificsCount(first, last)).isEqualTo(two.moreSpecificsCount(first, last));
    }

    private void relations128(Random random) {
        int rows = expected.ipv6().size();
        if (rows == 0) {
            return;
        }
        Ipv6Range range = expected.ipv6Range(random.nextInt(rows));
        Relations128 one = actual.ipv6Relations().of(Status.ACTIVE.ordinal());
        Relations128 two = expected.ipv6Relations().of(Status.ACTIVE.ordinal());
        assertThat(one.up(range.firstHigh(), range.firstLow(), range.lastHigh(), range.lastLow()))
                .isEqualTo(two.up(range.firstHigh(), range.firstLow(), range.lastHigh(), range.lastLow()));
        assertThat(one.bottomCount(range.firstHigh(), range.firstLow(), range.lastHigh(), range.lastLow()))
                .isEqualTo(two.bottomCount(range.firstHigh(), range.firstLow(), range.lastHigh(), range.lastLow()));
    }
}
