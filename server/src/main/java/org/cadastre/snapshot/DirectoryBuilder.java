package org.cadastre.snapshot;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.ObjIntConsumer;
import org.cadastre.export.ExportProblem;
import org.cadastre.export.ExportProblem.Severity;
import org.cadastre.export.ReadFile;
import org.cadastre.export.rpsl.MappedMember;
import org.cadastre.index.TextIndex;
import org.cadastre.index.TextIndexBuilder;
import org.cadastre.name.FoldedText;
import org.cadastre.registry.Autnum;
import org.cadastre.registry.Domain;
import org.cadastre.registry.Entity;
import org.cadastre.registry.ExtensionMember;
import org.cadastre.registry.IpNetwork;
import org.cadastre.registry.Nameserver;
import org.cadastre.registry.RegistryObject;
import org.cadastre.registry.Role;
import org.cadastre.rpsl.RpslClass;
import org.cadastre.snapshot.arena.ObjectArena;
import org.cadastre.snapshot.rpsl.RpslDatabase;
import org.cadastre.snapshot.text.ClassTexts;
import org.cadastre.snapshot.text.ContactTextsBuilder;
import org.cadastre.snapshot.text.ObjectSource;
import org.jspecify.annotations.Nullable;

/// Makes the [Directory] of merged files, in one pass over their objects.
final class DirectoryBuilder {
    private final NumberedObjects objects;
    private final ObjectArena arena;
    private final RpslIds rpslEntities;
    private final RpslIds rpslDomains;
    private final Merge merge;
    private final Problems problems;
    private final RowBatch.Others entities = new RowBatch.Others();
    private final RowBatch.Others domains = new RowBatch.Others();
    private final RowBatch.Others nameservers = new RowBatch.Others();
    private final Map<String, String> places = new HashMap<>();
    private final Set<String> extensionMembers = new TreeSet<>();

    /// @param problems where repeated handles and names are listed
    DirectoryBuilder(NumberedObjects objects, Merge merge, Problems problems) {
        this.objects = objects;
        arena = objects.arena();
        rpslEntities = RpslIds.entities(objects.rpsl());
        rpslDomains = RpslIds.domains(objects.rpsl());
        this.merge = merge;
        this.problems = problems;
    }

    Directory build(List<ReadFile<RowBatch>> files) {
        for (ReadFile<RowBatch> file : files) {
            RowBatch.Others others = Merge.rows(file).others;
            for (int i = 0; i < others.count; i++) {
                take(others.objects[i], file.name(), others.lines[i]);
            }
        }
        extensionsOfRows(merge.networkCount(), merge::networkObject);
        extensionsOfRows(merge.autnumCount(), merge::autnumObject);
        int[] entityNumbers = inOrder(entities, object -> FoldedText.of(String.valueOf(object.handle())));
        int[] domainNumbers = inOrder(domains, DirectoryBuilder::name);
        int[] nameserverNumbers = inOrder(nameservers, DirectoryBuilder::name);
        ClassTexts publishedEntities = ClassTexts.made((member, sink) -> published(entityNumbers, sink));
        Entities found = new Entities(objects, entityNumbers, publishedEntities.handles(), rpslEntities);
        ClassTexts publishedDomains = ClassTexts.made((member, sink) ->
                published(domainNumbers, (object, id) -> sink.accept(completed(found, object), id)));
        Domains foundDomains = new Domains(objects, domainNumbers, publishedDomains.names(), rpslDomains);
        DirectoryTexts texts = new DirectoryTexts(
                ranges(found, merge.networkCount(), merge::networkObject),
                ranges(found, merge.autnumCount(), merge::autnumObject),
                rpslDomains.count() == 0
                        ? publishedDomains
                        : ClassTexts.onDemand(
                                all(foundDomains.count(), foundDomains::domain), publishedDomains::contacts),
                rpslEntities.count() == 0
                        ? publishedEntities
                        : ClassTexts.onDemand(all(found.count(), found::entity), publishedEntities::contacts),
                holders(found.count()),
                ClassTexts.made((member, sink) -> published(nameserverNumbers, sink)),
                RowHandles.of(() -> rows(merge.networkCount(), merge::networkObject), merge::networkHandle),
                RowHandles.of(() -> rows(merge.autnumCount(), merge::autnumObject), merge::autnumHandle));
        Registrants registrants = objects.rpsl().size() == 0
                ? new Registrants(
                        texts.ips().contacts().registrants(),
                        texts.autnums().contacts().registrants(),
                        objects,
                        merge)
                : new Registrants(
                        registrants(merge.networkCount(), merge::networkObject),
                        registrants(merge.autnumCount(), merge::autnumObject),
                        objects,
                        merge);
        return new Directory(
                arena,
                found,
                foundDomains,
                nameserverNumbers,
                texts,
                publishedDomains.nameservers(),
                references(found, foundDomains),
                registrants,
                zones(foundDomains),
                List.copyOf(extensionMembers));
    }

    /// The handles of the registrants of the rows that are objects of RFC 9083.
    private TextIndex registrants(int count, IntUnaryOperator objectOf) {
        TextIndexBuilder handles = new TextIndexBuilder();
        for (int id = 0; id < count; id++) {
            int number = objectOf.applyAsInt(id);
            if (number >= 0) {
                for (Entity entity : arena.object(number).details().entities()) {
                    if (entity.roles().contains(Role.REGISTRANT)) {
                        handles.add(FoldedText.of(entity.handle()), id);
                    }
                }
            }
        }
        return handles.build();
    }

    /// The texts of rows that are objects.
    private ClassTexts ranges(Entities found, int count, IntUnaryOperator objectOf) {
        if (objects.rpsl().size() == 0) {
            return ClassTexts.made((member, sink) -> publishedRows(found, count, objectOf, sink));
        }
        ObjectSource all = (member, sink) -> {
            for (int id = 0; id < count; id++) {
                int number = objectOf.applyAsInt(id);
                RegistryObject object = number == RowColumns.NO_OBJECT ? null : objects.object(number, member);
                if (object != null) {
                    sink.accept(object, id);
                }
            }
        };
        return ClassTexts.onDemand(all, () -> {
            ContactTextsBuilder contacts = new ContactTextsBuilder();
            publishedRows(found, count, objectOf, contacts::add);
            return contacts.build();
        });
    }

    /// Gives the rows that are objects of RFC 9083.
    private void publishedRows(
            Entities found, int count, IntUnaryOperator objectOf, ObjIntConsumer<RegistryObject> sink) {
        for (int id = 0; id < count; id++) {
            int number = objectOf.applyAsInt(id);
            if (number >= 0) {
                sink.accept(completed(found, arena.object(number)), id);
            }
        }
    }

    private void published(int[] numbers, ObjIntConsumer<RegistryObject> sink) {
        for (int id = 0; id < numbers.length; id++) {
            sink.accept(arena.object(numbers[id]), id);
        }
    }

    private static <T extends RegistryObject> ObjectSource all(int count, MemberReader<T> reader) {
        return (member, sink) -> {
            for (int id = 0; id < count; id++) {
                T object = reader.object(id, member);
                if (object != null) {
                    sink.accept(object, id);
                }
            }
        };
    }

    /// Reads a member of the object of an id.
    @FunctionalInterface
    private interface MemberReader<T extends RegistryObject> {
        @Nullable
        T object(int id, MappedMember member);
    }

    /// The object with entities that have their cards.
    private static RegistryObject completed(Entities found, RegistryObject object) {
        return switch (object) {
            case IpNetwork network -> network.with(null, found.complete(network.details()));
            case Autnum autnum -> autnum.with(null, found.complete(autnum.details()));
            case Domain domain -> domain.with(null, found.complete(domain.details()));
            case Entity entity -> entity;
            case Nameserver nameserver -> nameserver;
        };
    }

    private ReferencesByClass references(Entities found, Domains foundDomains) {
        RpslDatabase rpsl = objects.rpsl();
        return new ReferencesByClass(
                new ContactReferences(rpsl, EnumSet.of(RpslClass.INETNUM, RpslClass.INET6NUM), this::row),
                new ContactReferences(rpsl, EnumSet.of(RpslClass.AUT_NUM, RpslClass.AS_BLOCK), this::row),
                new ContactReferences(rpsl, EnumSet.of(RpslClass.DOMAIN), foundDomains::ofRpsl),
                new ContactReferences(rpsl, RpslIds.ENTITIES, found::ofRpsl));
    }

    /// The id of the row that an RPSL object is.
    private int row(int rpslId) {
        int number = NumberedObjects.ofRpsl(rpslId);
        RegistryObject object = objects.object(number, MappedMember.KEY);
        return object instanceof IpNetwork network
                ? merge.network(network.range(), number)
                : object instanceof Autnum autnum ? merge.autnum(autnum.range(), number) : Directory.NONE;
    }

    private void take(int number, String file, int line) {
        RegistryObject object = arena.object(number);
        extensions(object);
        switch (object) {
            case Entity entity -> {
                note("entity " + FoldedText.of(entity.handle()), entity.handle(), file, line);
                entities.add(number, line);
            }
            case Domain domain -> {
                note("domain " + domain.ldhName(), domain.ldhName(), file, line);
                domains.add(number, line);
            }
            case Nameserver nameserver -> {
                note("nameserver " + nameserver.ldhName(), nameserver.ldhName(), file, line);
                nameservers.add(number, line);
            }
            case IpNetwork network -> throw new IllegalStateException("a network beside the rows");
            case Autnum autnum -> throw new IllegalStateException("an autnum beside the rows");
        }
    }

    /// The numbers of objects in the order of their keys, those with equal keys in the order of the files: the
    /// order in which results are given where none is asked for.
    private int[] inOrder(RowBatch.Others others, Function<RegistryObject, String> key) {
        String[] keys = new String[others.count];
        Integer[] places = new Integer[others.count];
        for (int i = 0; i < others.count; i++) {
            keys[i] = key.apply(arena.object(others.objects[i]));
            places[i] = i;
        }
        Arrays.sort(places, Comparator.comparing(place -> keys[place]));
        int[] numbers = new int[places.length];
        Arrays.setAll(numbers, i -> others.objects[places[i]]);
        return numbers;
    }

    private static String name(RegistryObject object) {
        return switch (object) {
            case Domain domain -> domain.ldhName();
            case Nameserver nameserver -> nameserver.ldhName();
            case Entity entity -> entity.handle();
            case IpNetwork network -> network.handle();
            case Autnum autnum -> autnum.handle();
        };
    }

    private TextIndex holders(int firstId) {
        TextIndexBuilder handles = new TextIndexBuilder();
        for (int holder = 0; holder < merge.holders().count(); holder++) {
            handles.add(FoldedText.of(merge.holders().key(holder)), firstId + holder);
        }
        return handles.build();
    }

    private static Zones zones(Domains all) {
        Zones.Builder zones = new Zones.Builder();
        for (int id = 0; id < all.count(); id++) {
            Domain domain = all.domain(id, MappedMember.KEY);
            if (domain != null) {
                zones.add(domain, id);
            }
        }
        return zones.build(all::statusBits);
    }

    /// Notes the members that extensions add to the rows that are objects of RFC 9083.
    private void extensionsOfRows(int count, IntUnaryOperator objectOf) {
        for (int row = 0; row < count; row++) {
            int number = objectOf.applyAsInt(row);
            if (number >= 0) {
                extensions(arena.object(number));
            }
        }
    }

    /// The ids of the rows that are no objects.
    private static int[] rows(int count, IntUnaryOperator objectOf) {
        int[] ids = new int[count];
        int found = 0;
        for (int id = 0; id < count; id++) {
            if (objectOf.applyAsInt(id) == RowColumns.NO_OBJECT) {
                ids[found++] = id;
            }
        }
        return Arrays.copyOf(ids, found);
    }

    private void extensions(RegistryObject object) {
        for (ExtensionMember member : object.details().extensions()) {
            extensionMembers.add(member.name());
        }
        object.details().entities().forEach(this::extensions);
    }

    /// Lists a name that an object of the class has already.
    private void note(String key, String name, String file, int line) {
        String before = places.putIfAbsent(key, file + ", line " + line);
        if (before != null) {
            problems.add(new ExportProblem(
                    file, line, Severity.WARNING, name + " is the name of the object of " + before + " too"));
        }
    }
}
