package org.cadastre.snapshot.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.index.RangeMatch;
import org.cadastre.number.IpRange;
import org.cadastre.number.IpText;
import org.cadastre.rpsl.RpslAttribute;
import org.junit.jupiter.api.Test;

class LinearRpslDatabaseTest {
    private final LinearRpslDatabase database = LinearRpslDatabase.of("""
            route: 192.0.2.0/24
            origin: AS64496
            mnt-by: A-MNT, B-MNT

            route: 192.0.2.0/25
            origin: AS64496

            route: 192.0.2.0/24
            origin: AS64497

            person: Anna Beta Example
            nic-hdl: ABE1-EX
            """);

    @Test
    void findsRoutesByTheirPrefix() {
        assertThat(routes("192.0.2.0/24", RangeMatch.EXACT)).containsExactly(0, 2);
        assertThat(routes("192.0.2.1", RangeMatch.CLOSEST)).containsExactly(1);
        assertThat(routes("192.0.2.0/25", RangeMatch.ONE_LESS)).containsExactly(0, 2);
        assertThat(routes("192.0.2.0/25", RangeMatch.ALL_LESS)).containsExactly(0, 2, 1);
        assertThat(routes("192.0.0.0/16", RangeMatch.ONE_MORE)).containsExactly(0, 2);
        assertThat(routes("192.0.0.0/16", RangeMatch.ALL_MORE)).containsExactly(0, 2, 1);
    }

    @Test
    void findsObjectsByTheirKeysAndReferences() {
        assertThat(all(database.byKey("abe1-ex"))).containsExactly(3);
        assertThat(all(database.byKey("192.0.2.0/24as64497"))).containsExactly(2);
        assertThat(all(database.byReference(RpslAttribute.MNT_BY, "b-mnt"))).containsExactly(0);
        assertThat(all(database.byReference(RpslAttribute.ORIGIN, "AS64496"))).containsExactly(0, 1);
        assertThat(all(database.byName("example anna"))).containsExactly(3);
        assertThat(all(database.byName("gamma"))).isEmpty();
    }

    private List<Integer> routes(String range, RangeMatch match) {
        return all(database.routes((IpRange) IpText.range(range), match));
    }

    private static List<Integer> all(Ids ids) {
        List<Integer> all = new ArrayList<>();
        for (int id = ids.next(); id != Ids.END; id = ids.next()) {
            all.add(id);
        }
        return all;
    }
}
