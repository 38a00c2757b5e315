package org.cadastre.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.cadastre.export.rpsl.MappedMember;
import org.cadastre.export.rpsl.RegistryMapping;
import org.cadastre.index.KeyPattern;
import org.cadastre.index.TextIndex;
import org.cadastre.name.FoldedText;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Card;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Role;
import org.cadastre.rpsl.RpslAttribute;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.rpsl.RpslObject;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.cadastre.testing.RegistryData;
import org.cadastre.testing.Snapshots;
import org.cadastre.testing.SyntheticDump;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What RPSL objects are searched by is what their whole records say.
class SearchTextsTest {
    private static final RegistryMapping MAPPING = new RegistryMapping();
    private static final Set<RpslClass> ENTITIES =
            EnumSet.of(RpslClass.ORGANISATION, RpslClass.ROLE, RpslClass.PERSON, RpslClass.MNTNER, RpslClass.IRT);

    @Test
    void textsOfASyntheticDumpAreThoseOfItsRecords(@TempDir Path folder) throws IOException {
        Path dump = folder.resolve("dump");
        try (OutputStream to = Files.newOutputStream(dump)) {
            SyntheticDump.write(11, 4_000, to);
        }
        assertSearched(Snapshots.load(List.of(dump)));
    }

    @Test
    void textsOfRandomObjectsAreThoseOfTheirRecords() {
        for (int seed = 0; seed < 12; seed++) {
            assertSearched(Snapshots.of(RandomObjectTexts.dump(new Random(seed), 300)));
        }
    }

    @Test
    void textsOfDn42AreThoseOfItsRecords() {
        assertSearched(Snapshots.load(List.of(RegistryData.file("rpsl/dn42-registry-20231022.tar.xz"))));
    }

    @Test
    void aMemberOfAnExcerptIsThatOfTheWholeObject() {
        int mapped = 0;
        for (int seed = 90; seed < 100; seed++) {
            RpslDatabase rpsl =
                    Snapshots.of(RandomObjectTexts.dump(new Random(seed), 300)).rpsl();
            for (int id = 0; id < rpsl.size(); id++) {
                mapped += assertExcerpts(rpsl, id);
            }
        }
        assertThat(mapped).isGreaterThan(5_000);
    }

    /// @return how many members were compared
    private static int assertExcerpts(RpslDatabase rpsl, int id) {
        RpslObject object = rpsl.object(id);
        RegistryObject whole = MAPPING.of(object);
        int mapped = 0;
        for (MappedMember member : MappedMember.values()) {
            RpslObject excerpt = rpsl.excerpt(id, member.attributes());
            assertThat(excerpt.attributes()).isEqualTo(wanted(object, member.attributes()));
            RegistryObject part = MAPPING.of(excerpt);
            assertThat(part == null).as("%s", object).isEqualTo(whole == null);
            if (whole != null && part != null) {
                assertThat(member(part, member)).as("%s", object).isEqualTo(member(whole, member));
                mapped++;
            }
        }
        assertThat(MAPPING.statusBits(rpsl.excerpt(id, MappedMember.STATUS.attributes())))
                .isEqualTo(MAPPING.statusBits(object));
        return mapped;
    }

    private static List<RpslObject.Attribute> wanted(RpslObject object, Set<RpslAttribute> attributes) {
        List<RpslObject.Attribute> wanted = new ArrayList<>();
        for (RpslObject.Attribute attribute : object.attributes()) {
            if (wanted.isEmpty() || attributes.stream().anyMatch(attribute::is)) {
                wanted.add(attribute);
            }
        }
        return wanted;
    }

    private static Object member(RegistryObject object, MappedMember member) {
        return switch (member) {
            case KEY -> String.valueOf(range(object));
            case HANDLE -> String.valueOf(object.handle());
            case NAME -> names(object);
            case EMAILS -> emails(object);
            case NAMESERVERS -> object instanceof Domain domain ? delegations(domain) : List.of();
            case STATUS -> object.details().status();
        };
    }

    private static @Nullable Object range(RegistryObject object) {
        return switch (object) {
            case IpNetwork network -> network.range();
            case Autnum autnum -> autnum.range();
            case Domain domain ->
                List.of(domain.ldhName(), String.valueOf(domain.unicodeName()), String.valueOf(domain.zone()));
            case Entity entity -> null;
            case Nameserver nameserver -> null;
        };
    }

    private static List<String> names(RegistryObject object) {
        String name = switch (object) {
            case IpNetwork network -> network.name();
            case Autnum autnum -> autnum.name();
            case Entity entity -> entity.card() == null ? null : entity.card().name();
            case Domain domain -> domain.ldhName();
            case Nameserver nameserver -> nameserver.ldhName();
        };
        return name == null || name.isEmpty() ? List.of() : List.of(name);
    }

    private static List<String> emails(RegistryObject object) {
        return object instanceof Entity entity && entity.card() != null
                ? entity.card().emails().stream().map(Card.Email::address).toList()
                : List.of();
    }

    private static List<String> delegations(Domain domain) {
        return domain.nameservers().stream()
                .map(server -> server.ldhName() + " " + server.addresses())
                .toList();
    }

    private static void assertSearched(Snapshot snapshot) {
        RpslDatabase rpsl = snapshot.rpsl();
        Map<Integer, RegistryObject> networks = new TreeMap<>();
        for (int row = 0; row < snapshot.ipv4().size(); row++) {
            put(networks, row, rpsl.object(snapshot.ipv4Rpsl(row)));
        }
        for (int row = 0; row < snapshot.ipv6().size(); row++) {
            put(networks, snapshot.ipv4().size() + row, rpsl.object(snapshot.ipv6Rpsl(row)));
        }
        Map<Integer, RegistryObject> autnums = new TreeMap<>();
        for (int row = 0; row < snapshot.autnums().size(); row++) {
            put(autnums, row, rpsl.object(snapshot.autnumRpsl(row)));
        }
        Map<Integer, RegistryObject> entities = new TreeMap<>();
        Map<Integer, RegistryObject> domains = new TreeMap<>();
        int entity = 0;
        int domain = 0;
        for (int id = 0; id < rpsl.size(); id++) {
            RpslClass rpslClass = rpsl.rpslClass(id);
            if (rpslClass == RpslClass.DOMAIN) {
                put(domains, domain++, rpsl.object(id));
            } else if (rpslClass != null && ENTITIES.contains(rpslClass)) {
                put(entities, entity++, rpsl.object(id));
            }
        }
        Directory directory = snapshot.directory();
        DirectoryTexts texts = directory.texts();
        assertTexts(texts.ips().handles(), networks, SearchTextsTest::handles);
        assertTexts(texts.ips().names(), networks, SearchTextsTest::folded);
        assertTexts(texts.autnums().handles(), autnums, SearchTextsTest::handles);
        assertTexts(texts.autnums().names(), autnums, SearchTextsTest::folded);
        assertTexts(texts.entities().handles(), entities, SearchTextsTest::handles);
        assertTexts(texts.entities().names(), entities, SearchTextsTest::folded);
        assertTexts(texts.entities().emails(), entities, object -> fold(emails(object)));
        assertTexts(texts.domains().handles(), domains, SearchTextsTest::handles);
        assertTexts(texts.domains().names(), domains, SearchTextsTest::names);
        assertTexts(texts.domains().unicodeNames(), domains, object -> unicode((Domain) object));
        assertTexts(texts.domains().nameservers(), domains, object -> servers((Domain) object));
        assertTexts(texts.domains().addresses(), domains, object -> addresses((Domain) object));
        assertReferences(directory.references().networks(), networks);
        assertReferences(directory.references().autnums(), autnums);
        assertReferences(directory.references().domains(), domains);
        assertReferences(directory.references().entities(), entities);
        assertDelegations(directory, domains);
    }

    private static void put(Map<Integer, RegistryObject> records, int id, RpslObject object) {
        RegistryObject record = MAPPING.of(object);
        if (record != null) {
            records.put(id, record);
        }
    }

    private interface Texts {
        List<String> of(RegistryObject object);
    }

    private static void assertTexts(TextIndex table, Map<Integer, RegistryObject> records, Texts texts) {
        Set<String> expected = new TreeSet<>();
        records.forEach((id, object) -> texts.of(object).forEach(text -> expected.add(text + " -> " + id)));
        Set<String> found = new TreeSet<>();
        for (int row = 0; row < table.size(); row++) {
            found.add(table.text(row) + " -> " + table.id(row));
        }
        assertThat(found).isEqualTo(expected);
    }

    private static List<String> handles(RegistryObject object) {
        String handle = object.handle();
        return handle == null || handle.isEmpty() ? List.of() : fold(List.of(handle));
    }

    private static List<String> folded(RegistryObject object) {
        return fold(names(object));
    }

    private static List<String> fold(List<String> texts) {
        return texts.stream().map(FoldedText::of).toList();
    }

    private static List<String> unicode(Domain domain) {
        return domain.unicodeName() == null ? List.of() : List.of(domain.unicodeName());
    }

    private static List<String> servers(Domain domain) {
        return domain.nameservers().stream().map(Nameserver::ldhName).toList();
    }

    private static List<String> addresses(Domain domain) {
        return domain.nameservers().stream()
                .flatMap(server -> server.addresses().stream())
                .map(Object::toString)
                .toList();
    }

    /// Each object is found by the handle and the role of each entity within it.
    private static void assertReferences(ContactReferences references, Map<Integer, RegistryObject> records) {
        Map<String, Map<Role, Set<Integer>>> expected = new TreeMap<>();
        records.forEach((id, object) -> object.details()
                .entities()
                .forEach(entity -> entity.roles()
                        .forEach(role -> expected.computeIfAbsent(
                                        entity.handle().toLowerCase(Locale.ROOT), handle -> new TreeMap<>())
                                .computeIfAbsent(role, each -> new TreeSet<>())
                                .add(id))));
        expected.forEach((handle, roles) -> roles.forEach((role, ids) -> {
            Set<Integer> found = new TreeSet<>();
            assertThat(references.to(handle, role, into(found))).isTrue();
            assertThat(found).as("%s as %s", handle, role).containsAll(ids);
            Set<Integer> any = new TreeSet<>();
            references.to(handle, null, into(any));
            assertThat(any).containsAll(found);
        }));
        for (Role role : Role.values()) {
            Set<Integer> all = new TreeSet<>();
            expected.forEach((handle, roles) -> all.addAll(roles.getOrDefault(role, Set.of())));
            Set<Integer> found = new TreeSet<>();
            references.matching(KeyPattern.startingWith(""), role, into(found));
            assertThat(found).as("%s", role).containsAll(all);
        }
    }

    private static IntPredicate into(Set<Integer> ids) {
        return id -> {
            ids.add(id);
            return true;
        };
    }

    private static void assertDelegations(Directory directory, Map<Integer, RegistryObject> domains) {
        Map<String, Integer> first = new TreeMap<>();
        domains.forEach((id, object) -> servers((Domain) object).forEach(name -> first.putIfAbsent(name, id)));
        first.forEach((name, id) -> assertThat(directory.findDelegation(name)).isEqualTo(id));
        assertThat(directory.hasDelegations()).isEqualTo(!first.isEmpty());
        assertThat(directory.findDelegation("nobody.example")).isEqualTo(Directory.NONE);
    }
}
