package org.cadastre.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.cadastre.index.RangeIndex128;
import org.cadastre.index.RangeIndex32;
import org.cadastre.index.SmallestCovering;
import org.cadastre.number.AsNumberRange;
import org.cadastre.number.Ipv4Range;
import org.cadastre.number.Ipv6Range;
import org.cadastre.query.Answer;
import org.cadastre.query.Lookup;
import org.cadastre.query.LookupSettings;
import org.cadastre.query.Query;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.ExtensionMode;
import org.cadastre.registry.IpNetwork;
import org.cadastre.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/// Holds the look-ups of a day to those of a snapshot.
final class SameLookUps {
    private final Lookup lookup = new Lookup(new LookupSettings(true, 10, 1000, 10, ExtensionMode.ON));
    private final Day day;
    private final Snapshot expected;

    SameLookUps(Day day, Snapshot expected) {
        this.day = day;
        this.expected = expected;
    }

    /// The range of every row, and numbers and ranges in and around rows.
    void check(Random random, int questions) {
        for (int row = 0; row < expected.ipv4().size(); row++) {
            ipv4(expected.ipv4Range(row));
        }
        for (int row = 0; row < expected.ipv6().size(); row++) {
            ipv6(expected.ipv6Range(row));
        }
        for (int row = 0; row < expected.autnums().size(); row++) {
            autnum(expected.autnumRange(row));
        }
        for (int row = 0; row < expected.undelegatedAutnums().size(); row++) {
            int number = expected.undelegatedAutnums().first(row);
            autnum(new AsNumberRange(number, number));
        }
        for (int i = 0; i < questions; i++) {
            ipv4(ipv4Question(random));
            ipv6(ipv6Question(random));
            autnum(autnumQuestion(random));
        }
    }

    private Ipv4Range ipv4Question(Random random) {
        int first = near(expected.ipv4(), random);
        int last = first + random.nextInt(1 << random.nextInt(20));
        return Integer.compareUnsigned(last, first) < 0 ? new Ipv4Range(first, first) : new Ipv4Range(first, last);
    }

    private AsNumberRange autnumQuestion(Random random) {
        int first = near(expected.autnums(), random);
        int last = first + random.nextInt(8);
        return Integer.compareUnsigned(last, first) < 0
                ? new AsNumberRange(first, first)
                : new AsNumberRange(first, last);
    }

    private static int near(RangeIndex32 index, Random random) {
        if (index.size() == 0 || random.nextInt(8) == 0) {
            return random.nextInt();
        }
        int row = random.nextInt(index.size());
        int edge = random.nextBoolean() ? index.first(row) : index.last(row);
        return edge + random.nextInt(64) - 32;
    }

    private Ipv6Range ipv6Question(Random random) {
        RangeIndex128 index = expected.ipv6();
        if (index.size() == 0 || random.nextInt(8) == 0) {
            long high = 0x2000_0000_0000_0000L | random.nextLong() >>> 3;
            return new Ipv6Range(high, 0, high, -1);
        }
        int row = random.nextInt(index.size());
        long high = (random.nextBoolean() ? index.firstHigh(row) : index.lastHigh(row)) + random.nextInt(9) - 4;
        return new Ipv6Range(high, 0, high + random.nextInt(3), -1);
    }

    private void ipv4(Ipv4Range range) {
        int row = SmallestCovering.of(expected.ipv4(), range.firstBits(), range.lastBits());
        @Nullable IpNetwork network = row < 0 ? null : expected.ipv4Network(row);
        assertThat(day.rows().network(range)).isEqualTo(network);
        answer(new Query.Network(range));
    }

    private void ipv6(Ipv6Range range) {
        int row = SmallestCovering.of(expected.ipv6(), range);
        @Nullable IpNetwork network = row < 0 ? null : expected.ipv6Network(row);
        assertThat(day.rows().network(range)).isEqualTo(network);
        answer(new Query.Network(range));
    }

    private void autnum(AsNumberRange range) {
        int row = SmallestCovering.of(expected.autnums(), range.firstBits(), range.lastBits());
        @Nullable Autnum autnum = row < 0 ? null : expected.autnum(row);
        assertThat(day.rows().autnum(range)).isEqualTo(autnum);
        answer(new Query.Autnum(range));
    }

    /// The answer says also where the numbers stand.
    private void answer(Query query) {
        Answer answer = lookup.answer(expected, query);
        if (answer instanceof Answer.Found) {
            assertThat(lookup.answer(day.rows(), query)).as(query.toString()).isEqualTo(answer);
        }
    }
}
