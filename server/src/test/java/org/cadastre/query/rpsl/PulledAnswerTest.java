package org.cadastre.query.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.index.RangeMatch;
import org.cadastre.number.IpRange;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.snapshot.rpsl.Ids;
import org.cadastre.snapshot.rpsl.LinearRpslDatabase;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Counts the objects that are read while an answer is pulled.
class PulledAnswerTest {
    private static final int NETWORKS = 256;
    /// Objects that one part may need: the object itself, its namesakes, its contacts, and the networks around
    /// it.
    private static final int MOST_READ = 12;

    /// Objects that one part may need where many are not wanted.
    private static final int MOST_PASSED = 4 * Finds.PATIENCE;

    private int read;
    private int asked;
    private int pauses;

    private Register register = new ObjectRegister(new Counted(new LinearRpslDatabase(objects())), List.of());

    private static List<RpslObject> objects() {
        List<RpslObject> objects = new ArrayList<>();
        objects.add(RpslObject.of("inetnum: 192.0.2.0 - 192.0.2.255\norg: ORG-EX\nsource: EX\n"));
        for (int i = 0; i < NETWORKS; i++) {
            objects.add(RpslObject.of(
                    "inetnum: 192.0.2." + i + " - 192.0.2." + i + "\nadmin-c: AE-EX\nmnt-by: EX-MNT\nsource: EX\n"));
        }
        objects.add(RpslObject.of("organisation: ORG-EX\nabuse-c: AE-EX\nsource: EX\n"));
        objects.add(RpslObject.of("role: Desk\nnic-hdl: AE-EX\nabuse-mailbox: abuse@example.net\nsource: EX\n"));
        return objects;
    }

    private final class Counted implements RpslDatabase {
        private final RpslDatabase counted;

        Counted(RpslDatabase counted) {
            this.counted = counted;
        }

        @Override
        public int size() {
            return counted.size();
        }

        @Override
        public RpslObject object(int id) {
            read++;
            return counted.object(id);
        }

        @Override
        public @Nullable RpslClass rpslClass(int id) {
            return counted.rpslClass(id);
        }

        @Override
        public Ids byKey(String key) {
            asked++;
            return counted.byKey(key);
        }

        @Override
        public Ids byReference(RpslAttribute attribute, String value) {
            asked++;
            return counted.byReference(attribute, value);
        }

        @Override
        public Ids byName(String words) {
            asked++;
            return counted.byName(words);
        }

        @Override
        public Ids routes(IpRange range, RangeMatch match) {
            asked++;
            return counted.routes(range, match);
        }
    }

    @Test
    void nothingIsLookedForBeforeTheFirstPartIsAskedFor() {
        read = 0;
        DatabaseAnswer answer = DatabaseLookup.answer(
                register, Asked.of("192.0.2.0/24").match(RangeMatch.ALL_MORE).query());
        assertThat(read + asked).isZero();
        assertThat(answer.next()).isNotNull();
        assertThat(read + asked).isLessThan(MOST_READ);
    }

    @Test
    void eachPartOfALongAnswerReadsFewObjects() {
        assertThat(objectsOf(Asked.of("192.0.2.0/24").match(RangeMatch.ALL_MORE)))
                .isEqualTo(NETWORKS);
        assertThat(objectsOf(Asked.of("192.0.2.0/24").match(RangeMatch.ALL_MORE).sources("EX")))
                .isEqualTo(NETWORKS);
        assertThat(objectsOf(
                        Asked.bare("192.0.2.0/24").match(RangeMatch.ALL_MORE).related()))
                .isEqualTo(NETWORKS);
        assertThat(objectsOf(Asked.of("EX-MNT").references(RpslAttribute.MNT_BY)))
                .isEqualTo(NETWORKS);
    }

    @Test
    void aPartOfAnAnswerFromASourceThatHasLittlePassesFewObjects() {
        List<RpslObject> objects = objects();
        for (int i = 0; i < NETWORKS; i++) {
            objects.add(RpslObject.of("route: 192.0.2." + i + "/32\norigin: AS64496\nsource: EX\n"));
        }
        objects.add(RpslObject.of("inetnum: 192.0.2.254 - 192.0.2.255\nsource: OTHER\n"));
        objects.add(RpslObject.of("route: 192.0.2.254/31\norigin: AS64496\nsource: OTHER\n"));
        register = new ObjectRegister(new Counted(new LinearRpslDatabase(objects)), List.of());
        for (RangeMatch match : List.of(RangeMatch.ALL_MORE, RangeMatch.ONE_MORE)) {
            Asked routes = Asked.bare("192.0.2.0/24").match(match).sources("OTHER");
            assertThat(objectsOf(routes, MOST_PASSED)).isEqualTo(2);
            assertThat(pauses).isPositive();
            assertThat(objectsOf(routes.classes(RpslClass.ROUTE), MOST_PASSED)).isEqualTo(1);
            assertThat(pauses).isPositive();
        }
        Asked maintained = Asked.of("EX-MNT").references(RpslAttribute.MNT_BY).sources("NONE");
        assertThat(objectsOf(maintained, MOST_PASSED)).isZero();
        assertThat(pauses).isPositive();
    }

    private int objectsOf(Asked asked) {
        return objectsOf(asked, MOST_READ);
    }

    private int objectsOf(Asked asked, int mostRead) {
        pauses = 0;
        DatabaseAnswer answer = DatabaseLookup.answer(register, asked.query());
        int objects = 0;
        while (true) {
            read = 0;
            DatabaseAnswer.Part part = answer.next();
            assertThat(read).isLessThanOrEqualTo(mostRead);
            pauses += part instanceof DatabaseAnswer.Pause ? 1 : 0;
            if (part == null) {
                return objects;
            }
            objects += part instanceof DatabaseAnswer.Published published && !published.isRelated() ? 1 : 0;
        }
    }
}
