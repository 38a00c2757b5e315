package org.cadastre.query.rpsl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cadastre.index.RangeMatch;
import org.cadastre.query.Lookup;
import org.cadastre.query.LookupSettings;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.snapshot.rpsl.LinearRpslDatabase;
import org.cadastre.testing.Snapshots;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotRegisterTest {
    private static final int DATABASES = 20;
    private static final int QUERIES = 50;

    private static final List<RpslObject> ZONES = List.of(
            zone("0.192.in-addr.arpa", "EX"),
            zone("2.0.192.in-addr.arpa", "OTHER"),
            zone("2.0.192.in-addr.arpa", "EX"),
            zone("0-127.2.0.192.in-addr.arpa", "EX"),
            zone("5.2.0.192.in-addr.arpa", "EX"),
            zone("8.b.d.0.1.0.0.2.ip6.arpa", "EX"));

    private static RpslObject zone(String name, String source) {
        return RpslObject.of("domain: " + name + "\nsource: " + source + "\n");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void aLoadedDumpAnswersAsItsObjectsOneByOne(long seed) {
        int found = 0;
        for (int i = 0; i < DATABASES; i++) {
            RandomDatabase database = new RandomDatabase(seed * 1000 + i);
            List<RpslObject> objects = database.objects();
            Register oneByOne = new ObjectRegister(new LinearRpslDatabase(objects), List.of());
            Register loaded = loaded(objects);
            for (int j = 0; j < QUERIES; j++) {
                DatabaseQuery query = database.query();
                List<String> answer = new Asked(query).in(loaded);
                assertThat(answer)
                        .as("%s of database %s", query, seed * 1000 + i)
                        .isEqualTo(new Asked(query).in(oneByOne));
                found += answer.contains("nothing") ? 0 : 1;
            }
        }
        assertThat(found).isGreaterThan(DATABASES * QUERIES / 8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "192.0.2.0/24",
                "192.0.2.5",
                "192.0.2.200",
                "192.0.0.0/15",
                "2001:db8::/32",
                "2001:db8::1",
                "::/1"
            })
    void reverseZonesOfALoadedDumpLieAsTheirAddressesDo(String key) {
        List<RpslObject> objects = new ArrayList<>(new RandomDatabase(7).objects());
        objects.addAll(ZONES);
        Register oneByOne = new ObjectRegister(new LinearRpslDatabase(objects), List.of());
        Register loaded = loaded(objects);
        for (RangeMatch match : RangeMatch.values()) {
            Asked asked = Asked.bare(key).match(match).reverseDomains().classes(RpslClass.DOMAIN);
            assertThat(asked.found(loaded)).as("%s", match).isEqualTo(asked.found(oneByOne));
            Asked ofSource = asked.sources("EX");
            assertThat(ofSource.found(loaded)).as("%s of EX", match).isEqualTo(ofSource.found(oneByOne));
        }
    }

    @Test
    void nothingIsFoundByMailThatIsShownToNobody() {
        List<RpslObject> objects = List.of(
                RpslObject.of("mntner: EX-MNT\nnotify: anna@example.net\nsource: EX\n"),
                RpslObject.of("person: Anna\nnic-hdl: A1-EX\ne-mail: anna@example.net\nsource: EX\n"),
                RpslObject.of("role: Desk\nnic-hdl: D1-EX\nabuse-mailbox: abuse@example.net\nsource: EX\n"));
        Asked notified = Asked.bare("anna@example.net").references(RpslAttribute.NOTIFY);
        Asked abuse = Asked.bare("abuse@example.net").references(RpslAttribute.ABUSE_MAILBOX);
        Register open = loaded(objects);
        assertThat(Asked.bare("anna@example.net").found(open)).containsExactly("A1-EX");
        assertThat(notified.found(open)).containsExactly("EX-MNT");
        Register hiding = loaded(objects, false);
        assertThat(Asked.bare("anna@example.net").found(hiding)).isEmpty();
        assertThat(notified.found(hiding)).isEmpty();
        assertThat(abuse.found(hiding)).containsExactly("D1-EX");
        assertThat(Asked.bare("Anna").found(hiding)).containsExactly("A1-EX");
    }

    private static Register loaded(List<RpslObject> objects) {
        return loaded(objects, true);
    }

    private static Register loaded(List<RpslObject> objects, boolean findsByMail) {
        String dump = String.join("\n", objects.stream().map(RpslObject::text).toList());
        return new SnapshotRegister(Snapshots.of(dump), new Lookup(new LookupSettings(true, 10)), findsByMail);
    }
}
