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

    private int read;
    private int asked;

    private final Register register = new ObjectRegister(new Counted(database()), List.of());

    private static RpslDatabase database() {
        List<RpslObject> objects = new ArrayList<>();
        objects.add(RpslObject.of("inetnum: 192.0.2.0 - 192.0.2.255\norg: ORG-EX\nsource: EX\n"));
        for (int i = 0; i < NETWORKS; i++) {
            objects.add(RpslObject.of(
                    "inetnum: 192.0.2." + i + " - 192.0.2." + i + "\nadmin-c: AE-EX\nmnt-by: EX-MNT\nsource: EX\n"));
        }
        objects.add(RpslObject.of("organisation: ORG-EX\nabuse-c: AE-EX\nsource: EX\n"));
        objects.add(RpslObject.of("role: Desk\nnic-hdl: AE-EX\nabuse-mailbox: abuse@example.net\nsource: EX\n"));
        return new LinearRpslDatabase(objects);
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

    private int objectsOf(Asked asked) {
        DatabaseAnswer answer = DatabaseLookup.answer(register, asked.query());
        int objects = 0;
        while (true) {
            read = 0;
            DatabaseAnswer.Part part = answer.next();
            assertThat(read).isLessThanOrEqualTo(MOST_READ);
            if (part == null) {
                return objects;
            }
            objects += part instanceof DatabaseAnswer.Published published && !published.isRelated() ? 1 : 0;
        }
    }
}
